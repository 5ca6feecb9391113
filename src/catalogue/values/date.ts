import { notOfForm, type Parsed, parsed } from "./parsed.js";

const TIME = "T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})?";
const DATE = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:Z|[+-]\\d{2}:\\d{2}|${TIME})?$`);
const YEAR = /^\d{4}$/;

/** The ways in which people write dates, each with its year, month and day in named groups. */
const everyday = [
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.\s-]+(?<year>\d{4})$/,
];

const MONTHS = ["jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[ck]t", "nov", "dec"];
/** `15 maj 2023`, `den 15:e maj 2023`, `May 15, 2023`: Swedish and English months, whole or cut short. */
const namedMonths = MONTHS.map((name, index) => {
  const month = String(index + 1).padStart(2, "0");
  const word = `${name}\\p{L}*\\.?`;
  const forms = [
    `(?:den )?(?<day>\\d{1,2})(?::?e|:a|th|st|nd|rd)? ${word},? (?<year>\\d{4})`,
    `${word} (?<day>\\d{1,2}),? (?<year>\\d{4})`,
  ];
  return { month, forms: forms.map((form) => new RegExp(`^${form}$`, "iu")) };
});

/** A date, a date with a time, or a year: xsd:date, xsd:dateTime or xsd:gYear. */
export function parseDate(text: string): Parsed {
  if (YEAR.test(text)) return parsed(text);
  const match = DATE.exec(text);
  if (match !== null) {
    const [, year, month, day] = match;
    return isRealDay(Number(year), Number(month), Number(day)) && isRealTime(text) ? parsed(text) : notOfForm();
  }
  // A space or a lower-case t before the time, and a time without seconds, are how databases and people write it.
  const spaced = /^(\d{4}-\d{2}-\d{2})[ t](\d{2}:\d{2})(:\d{2})?(.*)$/.exec(text);
  if (spaced !== null) return suggest(`${spaced[1]}T${spaced[2]}${spaced[3] ?? ":00"}${spaced[4]?.toUpperCase()}`);
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, "-");
  for (const { month, forms } of namedMonths) {
    const groups = forms.map((form) => form.exec(plain)?.groups).find((found) => found !== undefined);
    if (groups !== undefined) return suggest(`${groups.year}-${month}-${groups.day!.padStart(2, "0")}`);
  }
  for (const form of everyday) {
    const groups = form.exec(plain)?.groups;
    if (groups !== undefined) {
      return suggest(`${groups.year}-${groups.month!.padStart(2, "0")}-${groups.day!.padStart(2, "0")}`);
    }
  }
  return notOfForm();
}

function suggest(date: string): Parsed {
  const understood = parseDate(date);
  return notOfForm("value" in understood ? date : undefined);
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isRealTime(text: string): boolean {
  const time = /T(\d{2}):(\d{2}):(\d{2})/.exec(text);
  if (time === null) return true;
  const [, hours, minutes, seconds] = time.map(Number);
  return hours! < 24 && minutes! < 60 && seconds! < 60;
}
