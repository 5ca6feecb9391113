import type { Language } from "../../diagnostics/messages/message.js";

const sv = {
  title: "Verkstad",
  intro: "För dem som sköter katalogen: vad som är fel, vad som kan bli bättre och var.",
  pages: { index: "Fynd per fil", kinds: "Fynd per slag", quality: "Kvalitet" },
  nowhere: "Katalogen som helhet",
  none: "Inga fynd.",
  line: (line: number) => `rad ${line}`,
  why: "Varför",
  fix: "Gör så här",
  more: (count: number) => `… och ${count.toLocaleString("sv-SE")} till, som \`skordeklar validate --verbose\` visar.`,
  dimensions: "Poäng per dimension",
  share: "Andel",
  distribution: "Distribution",
  starsOf: (stars: number) => `${stars} av 5`,
};

/** What the workshop says besides the findings and the words of the quality report. */
export type WorkshopTexts = typeof sv;

const en: WorkshopTexts = {
  title: "Workshop",
  intro: "For those who maintain the catalogue: what is wrong, what could be better, and where.",
  pages: { index: "Findings by file", kinds: "Findings by kind", quality: "Quality" },
  nowhere: "The catalogue as a whole",
  none: "No findings.",
  line: (line) => `line ${line}`,
  why: "Why",
  fix: "What to do",
  more: (count) => `… and ${count.toLocaleString("en-GB")} more, which \`skordeklar validate --verbose\` shows.`,
  dimensions: "Points by dimension",
  share: "Share",
  distribution: "Distribution",
  starsOf: (stars) => `${stars} of 5`,
};

export const workshopTexts: Readonly<Record<Language, WorkshopTexts>> = { sv, en };
