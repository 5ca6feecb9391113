const DAY = 86_400_000;
/** Day 0 of each of the two calendars of a workbook (ECMA-376-1 §18.17.4.1). */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** The day that the 1900 calendar has and no other: 29 February 1900. The days before it are one off. */
const FALSE_DAY = 60;
const LAST = 2_958_465; // 31 December 9999

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The number formats that need no definition and show dates (ECMA-376-1 §18.8.30; the higher ones in East Asia). */
const builtIn = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);

/** Whether a number format shows a date. One that shows hours only is a length of time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").split(";")[0]!;
  return /[yåd]/i.test(letters) && !/general|standard/i.test(letters);
}

/** A serial number as `2024-05-17`, with the time where it has one; undefined where no date has that number. */
export function dateOfSerial(serial: number, calendar: 1900 | 1904): string | undefined {
  if (!(serial >= 1 && serial < LAST + 1)) return undefined;
  const days = calendar === 1900 && serial < FALSE_DAY ? serial + 1 : serial;
  const time = new Date(EPOCH[calendar] + Math.round((days * DAY) / 1000) * 1000).toISOString().slice(0, 19);
  return time.endsWith("T00:00:00") ? time.slice(0, 10) : time;
}
