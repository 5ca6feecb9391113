import { luhnHolds } from "../../model/organization-number.js";
import { notOfForm, type Parsed, parsed } from "./parsed.js";

/**
 * A Swedish organisation number as ten digits, from the ways in which it is written: with a hyphen or without, after
 * `SE` or `16`. Its third digit is at least 2, which tells it from a personal identity number (Skatteverket SKV 709).
 */
export function parseOrganizationNumber(text: string): Parsed {
  const digits = text.replace(/^(?:SE|16)\s*(?=\d{6}\s*-?\s*\d{4}$)/i, "").replace(/[\s-]/g, "");
  return /^\d{2}[2-9]\d{7}$/.test(digits) && luhnHolds(digits) ? parsed(digits) : notOfForm();
}
