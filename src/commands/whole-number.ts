import { UsageError } from "./usage-error.js";

/**
 * The value of an option that takes a whole number.
 * @throws UsageError where it is no such number, or larger than `most`
 */
export function wholeNumber(given: string, option: string, most: number): number {
  const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (value <= most) return value;
  throw new UsageError("bad-whole-number", { given, of: option, allowed: ["0", String(most)] });
}
