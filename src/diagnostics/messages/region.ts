import type { Label } from "../../model/rows.js";
import { didYouMean, message } from "./message.js";

export interface Failed {
  readonly member: string;
  /** What is wrong with it, in one sentence. */
  readonly reason: Label;
  /** How many errors there are besides that one. */
  readonly more: number;
}

const andMore = ({ more }: Failed, sv: boolean): string =>
  more === 0 ? "" : sv ? ` (och ${more} fel till)` : ` (and ${more} more)`;

const age = (days: number, sv: boolean): string => {
  if (days === 0) return sv ? "i dag" : "today";
  return sv ? `${days} ${days === 1 ? "dag" : "dagar"} gammal` : `${days} ${days === 1 ? "day" : "days"} old`;
};

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

/** The members of a region: how they are listed, and what became of each. */
export const regionMessages = {
  "region/members": message(
    "error",
    () => ({
      what: "`members:` ska vara en lista med minst en medlem.",
      fix: "Skriv en rad per medlem: `- path: ../kommunen` för en mapp eller fil, eller `- url: https://…` för en skördningsadress.",
    }),
    () => ({
      what: "`members:` has to be a list of at least one member.",
      fix: "Write a line for each member: `- path: ../municipality` for a folder or file, or `- url: https://…` for a feed.",
    }),
  ),
  "region/member-source": message(
    "error",
    () => ({
      what: "En medlem har antingen `path:` (mapp eller fil) eller `url:` (en http-adress), och bara en av dem.",
      fix: "Ange en av dem, till exempel `path: ../kommunen` eller `url: https://data.kommunen.example/datasets/dcat`.",
    }),
    () => ({
      what: "A member has either `path:` (a folder or file) or `url:` (an http address), and one of them only.",
      fix: "Give one, such as `path: ../municipality` or `url: https://data.municipality.example/datasets/dcat`.",
    }),
  ),
  "region/setting": message<{ key: string; value: string; allowed: readonly string[] }>(
    "error",
    ({ key, value, allowed }) => ({
      what: `\`${key}:\` kan inte vara \`${value}\`.`,
      fix: allowed.length > 0 ? `Skriv något av ${quoted(allowed)}.` : "Skriv nycklar med värden under den.",
    }),
    ({ key, value, allowed }) => ({
      what: `\`${key}:\` cannot be \`${value}\`.`,
      fix: allowed.length > 0 ? `Write one of ${quoted(allowed)}.` : "Write keys with values under it.",
    }),
  ),
  "region/alias": message<{ alias: string; target: string; known: readonly string[] }>(
    "error",
    ({ alias, target, known }) => ({
      what: `\`${alias}\` ska vara samma som \`${target}\`, men någon sådan aktör eller kontakt beskrivs inte här.`,
      fix: `${didYouMean(known.slice(0, 3), "sv")}Skriv id:t för en aktör under \`agents:\` eller en hel adress (URI).`,
    }),
    ({ alias, target, known }) => ({
      what: `\`${alias}\` is to be the same as \`${target}\`, but no such agent or contact is described here.`,
      fix: `${didYouMean(known.slice(0, 3), "en")}Write the id of an agent under \`agents:\`, or a complete address (URI).`,
    }),
  ),
  "region/cycle": message<{ chain: readonly string[] }>(
    "error",
    ({ chain }) => ({
      what: `Regionen är medlem i sig själv: ${chain.join(" → ")}.`,
      why: "En katalog kan inte vara en del av sig själv.",
      fix: "Ta bort medlemmen på den här raden, eller den som leder tillbaka hit.",
    }),
    ({ chain }) => ({
      what: `The region is a member of itself: ${chain.join(" → ")}.`,
      why: "A catalogue cannot be a part of itself.",
      fix: "Remove the member on this line, or the one that leads back here.",
    }),
  ),
  "region/member-twice": message<{ member: string; other: string }>(
    "warning",
    ({ member, other }) => ({
      what: `\`${member}\` är samma katalog som \`${other}\`, och räknas en gång.`,
      fix: "Ta bort en av dem.",
    }),
    ({ member, other }) => ({
      what: `\`${member}\` is the same catalogue as \`${other}\`, and counts once.`,
      fix: "Remove one of them.",
    }),
  ),
  "region/member-kept": message<Failed & { date: string; days: number }>(
    "warning",
    (args) => ({
      what: `${args.member} visas som den var ${args.date} (${age(args.days, true)}): ${args.reason.sv}${andMore(args, true)}`,
      why: "Den senaste felfria versionen används, så att inget försvinner från dataportalen medan felet rättas.",
      fix: "Säg till den som ansvarar för medlemmen. Har den ändrats med flit: ta bort dess filer i `.skordeklar/members`.",
    }),
    (args) => ({
      what: `${args.member} is shown as it was on ${args.date} (${age(args.days, false)}): ${args.reason.en}${andMore(args, false)}`,
      why: "The last version without errors is used, so that nothing disappears from the portal while this is mended.",
      fix: "Tell whoever maintains the member. Was it changed on purpose: remove its files in `.skordeklar/members`.",
    }),
  ),
  "region/member-left-out": message<Failed>(
    "warning",
    (args) => ({
      what: `${args.member} är inte med: ${args.reason.sv}${andMore(args, true)}`,
      why: "Det finns ingen tidigare felfri version att visa i stället, eller så kan den inte användas.",
      fix: "Rätta medlemmen, eller säg till den som ansvarar för den.",
    }),
    (args) => ({
      what: `${args.member} is left out: ${args.reason.en}${andMore(args, false)}`,
      why: "There is no earlier version without errors to show instead, or it cannot be used.",
      fix: "Mend the member, or tell whoever maintains it.",
    }),
  ),
  "region/member-failed": message<Failed>(
    "error",
    (args) => ({
      what: `${args.member} går inte att använda: ${args.reason.sv}${andMore(args, true)}`,
      why: "Med `onError: fail` publiceras ingenting förrän alla medlemmar är felfria.",
      fix: "Rätta medlemmen, eller skriv `onError: keep-last` under `combine:`.",
    }),
    (args) => ({
      what: `${args.member} cannot be used: ${args.reason.en}${andMore(args, false)}`,
      why: "With `onError: fail` nothing is published until all members are without errors.",
      fix: "Mend the member, or write `onError: keep-last` under `combine:`.",
    }),
  ),
  "region/nothing-published": message(
    "error",
    () => ({
      what: "Ingen medlem har något att publicera.",
      why: "En tom katalog skulle ta bort allt regionen har på dataportalen.",
      fix: "Rätta det som sägs om medlemmarna, eller se över `include:` och `exclude:`.",
    }),
    () => ({
      what: "No member has anything to publish.",
      why: "An empty catalogue would remove everything that the region has on the data portal.",
      fix: "Mend what is said of the members, or look at `include:` and `exclude:`.",
    }),
  ),
  "region/suddenly-empty": message<{ before: number }>(
    "error",
    ({ before }) => ({
      what: `Katalogen är plötsligt tom: förra gången fanns ${before} datamängder och tjänster.`,
      fix: "Ta reda på vad som har hänt. Är det meningen: ta bort medlemmens filer i `.skordeklar/members`.",
    }),
    ({ before }) => ({
      what: `The catalogue is suddenly empty: last time it had ${before} datasets and services.`,
      fix: "Find out what happened. Is it meant to be: remove the member's files in `.skordeklar/members`.",
    }),
  ),
  "region/all-changed": message<{ before: number; from: string; to: string }>(
    "error",
    ({ before, from, to }) => ({
      what: `Alla ${before} identifierare har ändrats (\`${from}\` finns inte längre, men \`${to}\`).`,
      why: "För dataportalen är allt då nya datamängder: länkar, betyg och statistik går förlorade.",
      fix: "Återställ identifierarna. Är det meningen: ta bort medlemmens filer i `.skordeklar/members`.",
    }),
    ({ before, from, to }) => ({
      what: `All ${before} identifiers have changed (\`${from}\` is gone, but there is \`${to}\`).`,
      why: "To the data portal these are new datasets then: links, ratings and statistics are lost.",
      fix: "Restore the identifiers. Is it meant to be: remove the member's files in `.skordeklar/members`.",
    }),
  ),
};
