import { parseLiteral } from "../catalogue/values/literals.js";
import { isParsed } from "../catalogue/values/parsed.js";

/** What a text says in the form that is asked for; undefined where it could mean something else too. */
export type Certain = (text: string, suggestion: string | undefined) => string | undefined;

/** The forms whose everyday ways of writing can be told with certainty. */
export const certainForms: Readonly<Record<string, Certain>> = {
  date: certainDate,
  // 2.048 may be two and a bit of something; 2 048 and 1.234.567 are a number of bytes and nothing else.
  nonNegativeInteger: (text, suggestion) => (/[.,]/.test(text) && !/[.,].*[.,]/.test(text) ? undefined : suggestion),
  // 12,5 is a decimal; 1,250 is one to a Swede and a thousand and more to others.
  decimal: (text, suggestion) => (/,\d{3}$/.test(text) ? undefined : suggestion),
  sha1: (_, suggestion) => suggestion,
  // Someone who hides an address from robots means the address.
  email: (text, suggestion) => (/^\S+\s?[([]at[)\]]\s?\S+$/i.test(text) ? suggestion : undefined),
};

const MONTHS = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augusti", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const SPELT_OUT = /^(?:den )?(?<day>\d{1,2})\.? (?<month>\p{L}+)\.? (?<year>\d{4})$/u;
const DAY_OR_MONTH_FIRST = /^(?<first>\d{1,2})[/.\s-]+(?<second>\d{1,2})[/.\s-]+\d{4}$/;

function certainDate(text: string, suggestion: string | undefined): string | undefined {
  const spelt = SPELT_OUT.exec(text.replace(/\s+/g, " "))?.groups;
  if (spelt !== undefined) {
    const month = MONTHS.findIndex((names) => names.includes(spelt.month!.toLowerCase())) + 1;
    const date = `${spelt.year}-${String(month).padStart(2, "0")}-${spelt.day!.padStart(2, "0")}`;
    return isParsed(parseLiteral("date", date)) ? date : undefined;
  }
  const groups = DAY_OR_MONTH_FIRST.exec(text)?.groups;
  // 17/5 2024 cannot be otherwise, but 4/5 2024 is the fourth of May to some and the fifth of April to others.
  if (groups !== undefined && groups.first !== groups.second && Number(groups.first) <= 12) return undefined;
  return suggestion;
}
