import { parseOrganizationNumber } from "../../catalogue/values/organization-number.js";
import { isParsed } from "../../catalogue/values/parsed.js";
import type { YamlMap } from "../../catalogue/yaml/index.js";
import { formatOrganizationNumber, organizationIri } from "../../model/organization-number.js";
import type { Draft } from "./drafter.js";

/**
 * An agent whose IRI is that of an organisation number (harvesting guide), written with the number in its place;
 * undefined for any other.
 */
export function withOrganizationNumber({ iri, map }: Draft): YamlMap | undefined {
  const digits = /SE(\d{10})$/.exec(iri)?.[1] ?? "";
  const isNumber = iri === organizationIri(digits) && isParsed(parseOrganizationNumber(digits));
  if (!isNumber) return undefined;
  const number = formatOrganizationNumber(digits);
  const { identifier = null, ...rest } = map;
  // The number is the identifier too, where none or another one is written.
  return { organizationNumber: number, ...rest, ...(identifier !== number && { identifier }) };
}
