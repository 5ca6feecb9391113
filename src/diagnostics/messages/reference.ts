import type { Requirement } from "../../model/rows.js";
import type { Severity } from "../finding.js";
import type { Language } from "./message.js";

/** Words of explanations, of the reference and of what editors show, in Swedish. */
const sv = {
  requirement: { mandatory: "obligatorisk", recommended: "rekommenderad", optional: "valfri" } as Readonly<
    Record<Requirement, string>
  >,
  assumed: (value: string) => `fylls i av sig själv med \`${value}\``,
  collected: "fylls i av sig själv",
  one: "ett värde",
  oneText: "en text på varje språk",
  many: "ett eller flera värden",
  manyTexts: "en eller flera texter på varje språk",
  or: " eller ",
  text: "text",
  concept: (list: string, id: string) => `ett värde ur listan ${list} (${id})`,
  reference: (classes: string) => `id för ${classes}, eller en adress`,
  node: (className: string) => `en beskrivning på plats (${className})`,
  severity: { error: "fel", warning: "varning", info: "upplysning" } as Readonly<Record<Severity, string>>,
  kinds: { class: "sak", property: "nyckel", code: "meddelande", vocabulary: "lista", concept: "värde" },
  good: "Så här:",
  bad: "Inte så här:",
  instead: "Utan så här:",
  in: (file: string) => `i ${file}`,
  why: "Varför:",
  fix: "Gör så här:",
  more: "Läs mer:",
  keys: "Nycklar:",
  inList: (list: string, id: string) => `Ett värde i listan ${list} (${id}).`,
  usedIn: "Används i:",
  values: (count: number, id: string) => `${count} värden. Visa dem med \`skordeklar vocab ${id}\`.`,
  open: "Andra värden anges med sin adress (IRI).",
  nothing: (text: string) => `Det finns ingen förklaring till \`${text}\`.`,
  noList: (text: string) => `Det finns ingen lista som heter \`${text}\`.`,
  noValue: (text: string, list: string) => `Inget i listan ${list} passar \`${text}\`.`,
  lists: "Listor",
  listsNext: "Visa en lista med `skordeklar vocab <lista>`, eller sök i den: `skordeklar vocab place tierp`.",
  notInList: (list: string) => `Värdet finns inte i listan ${list}.`,
  notOfForm: (form: string, example: string) => `Här ska stå: ${form}, till exempel ${example}`,
};

/** Words of explanations and of the reference in one language. */
export type ReferenceTexts = typeof sv;

const en: ReferenceTexts = {
  requirement: { mandatory: "mandatory", recommended: "recommended", optional: "optional" },
  assumed: (value) => `filled in with \`${value}\` by itself`,
  collected: "filled in by itself",
  one: "one value",
  oneText: "one text in each language",
  many: "one or more values",
  manyTexts: "one or more texts in each language",
  or: " or ",
  text: "text",
  concept: (list, id) => `a value of the list ${list} (${id})`,
  reference: (classes) => `id of ${classes}, or an address`,
  node: (className) => `a description in its place (${className})`,
  severity: { error: "error", warning: "warning", info: "info" },
  kinds: { class: "thing", property: "key", code: "message", vocabulary: "list", concept: "value" },
  good: "Like this:",
  bad: "Not like this:",
  instead: "But like this:",
  in: (file) => `in ${file}`,
  why: "Why:",
  fix: "What to do:",
  more: "Read more:",
  keys: "Keys:",
  inList: (list, id) => `A value of the list ${list} (${id}).`,
  usedIn: "Used in:",
  values: (count, id) => `${count} values. Show them with \`skordeklar vocab ${id}\`.`,
  open: "Other values are given by their address (IRI).",
  nothing: (text) => `There is no explanation of \`${text}\`.`,
  noList: (text) => `There is no list called \`${text}\`.`,
  noValue: (text, list) => `Nothing in the list ${list} fits \`${text}\`.`,
  lists: "Lists",
  listsNext: "Show a list with `skordeklar vocab <list>`, or search it: `skordeklar vocab place tierp`.",
  notInList: (list) => `The value is not in the list ${list}.`,
  notOfForm: (form, example) => `Expected: ${form}, such as ${example}`,
};

export const referenceTexts: Readonly<Record<Language, ReferenceTexts>> = { sv, en };
