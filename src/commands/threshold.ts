import { UsageError } from "./usage-error.js";

/** How much is allowed: a number, or a share (0 to 1) of the whole. */
export type Threshold =
  | { readonly number: number; readonly share?: undefined }
  | { readonly share: number; readonly number?: undefined };

/**
 * The value of an option that sets a limit, such as `5` or `10%`.
 * @throws UsageError where it is neither
 */
export function threshold(given: string, option: string): Threshold {
  const [, digits, percent] = /^(\d{1,9})(%?)$/.exec(given.trim()) ?? [];
  if (digits === undefined || (percent === "%" && Number(digits) > 100)) {
    throw new UsageError("bad-threshold", { given, of: option });
  }
  return percent === "%" ? { share: Number(digits) / 100 } : { number: Number(digits) };
}
