/** A point on the time line, in UTC where `zoned`, else in an unknown zone. */
export interface Instant {
  readonly milliseconds: number;
  /** What milliseconds cannot hold, as a fraction of one. */
  readonly rest: number;
  readonly zoned: boolean;
}

const FORM =
  /^(?:(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?)?T?(?:(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

/** Four hundred Gregorian years: `Date.UTC` reads years 0–99 as 1900–1999, so every year is shifted by whole cycles. */
const CYCLE_YEARS = 400;
const CYCLE_MS = 146_097 * 86_400_000;

/**
 * The instant at which a well-formed xsd:dateTime, date, time, gYear or gYearMonth begins. Parts that are left out
 * are the first month and day, midnight, and, for a time alone, one fixed day (XML Schema 1.1 Part 2, appendix E.3.3).
 */
export function instantOf(lexical: string): Instant {
  const parts = FORM.exec(lexical);
  const number = (group: number, absent: number): number => Number(parts?.[group] ?? absent);
  const year = number(1, 1972);
  const cycles = Math.floor(year / CYCLE_YEARS);
  const shifted = year - cycles * CYCLE_YEARS + 5 * CYCLE_YEARS;
  const base = Date.UTC(shifted, number(2, 1) - 1, number(3, 1), number(4, 0), number(5, 0), number(6, 0));
  const sign = parts?.[9];
  const offset = (sign === "-" ? -1 : 1) * (number(10, 0) * 60 + number(11, 0)) * 60_000;
  const fraction = parts?.[7] ?? "";
  return {
    milliseconds: base + (cycles - 5) * CYCLE_MS + Number(fraction.slice(0, 3).padEnd(3, "0")) - offset,
    rest: fraction.length > 3 ? Number(`0.${fraction.slice(3)}`) : 0,
    zoned: parts?.[8] !== undefined || sign !== undefined,
  };
}
