import type { Language } from "./message.js";

/** A time ago, in words: hours, or days where it is longer. */
const ago = {
  sv: (hours: number) =>
    hours < 1 ? "nyss" : hours < 48 ? `för ${hours} tim sedan` : `för ${Math.round(hours / 24)} dygn sedan`,
  en: (hours: number) =>
    hours < 1 ? "just now" : hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`,
};

/** What `links` says of all addresses together, and `quality` of where it knows of them from. */
const sv = {
  checking: (done: number, total: number) => `Kontrollerar länk ${done} av ${total} …`,
  tally: (total: number, states: string) => `Adresser som kontrollerats: ${total}${states && ` (${states})`}.`,
  states: {
    alive: "svarar",
    moved: "flyttade",
    slow: "långsamma",
    forbidden: "kräver inloggning eller nekar",
    busy: "bad om att få vara i fred",
    dead: "döda",
  },
  kept: (count: number, hours: number) =>
    `${count} av svaren är från en tidigare kontroll, det äldsta ${ago.sv(hours)} (\`--max-age 0\` frågar på nytt).`,
  known: (hours: number) => `Länkarna kontrollerades med \`skordeklar links\` ${ago.sv(hours)}.`,
};

export type LinksTexts = typeof sv;

const en: LinksTexts = {
  checking: (done, total) => `Checking link ${done} of ${total} …`,
  tally: (total, states) => `Addresses checked: ${total}${states && ` (${states})`}.`,
  states: {
    alive: "answer",
    moved: "moved",
    slow: "slow",
    forbidden: "ask for a login or refuse",
    busy: "asked to be left alone",
    dead: "dead",
  },
  kept: (count, hours) =>
    `${count} of the answers are from an earlier check, the oldest ${ago.en(hours)} (\`--max-age 0\` asks again).`,
  known: (hours) => `The links were checked with \`skordeklar links\` ${ago.en(hours)}.`,
};

export const linksTexts: Readonly<Record<Language, LinksTexts>> = { sv, en };
