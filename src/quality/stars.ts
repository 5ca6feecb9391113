import { dcterms } from "../model/namespaces.js";
import { LINKED_DATA, MACHINE_READABLE, NON_PROPRIETARY } from "./file-types.js";
import { formatOf } from "./formats.js";
import type { Values } from "./indicators.js";
import { isOpenLicence } from "./licences.js";

/** What each star asks for in the format, beginning with the second. The fifth (links to other data) nobody assesses. */
const formats = [MACHINE_READABLE, NON_PROPRIETARY, LINKED_DATA];

/**
 * The stars of a distribution in the five-star model (https://5stardata.info): one for a stated format under an open
 * licence; then one each, as long as none is missing, for a machine-readable, a non-proprietary and a linked format.
 */
export function starsOf(values: Values): number {
  if (!values(dcterms("license")).some(isOpenLicence)) return 0;
  return Math.max(0, ...values(dcterms("format")).map((value) => starsOfFormat(formatOf(value).fileType ?? "")));
}

function starsOfFormat(code: string): number {
  const missing = formats.findIndex((codes) => !codes.has(code));
  return 1 + (missing < 0 ? formats.length : missing);
}
