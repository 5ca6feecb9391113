import { finding } from "../../diagnostics/finding.js";
import { formatOrganizationNumber, organizationIri } from "../../model/organization-number.js";
import { parseOrganizationNumber } from "../values/organization-number.js";
import { isParsed } from "../values/parsed.js";
import type { AuthoringInput, AuthoringResult } from "./index.js";

/**
 * `organizationNumber:` of an agent gives it the IRI by which the portal knows Swedish organisations, and the identifier
 * that the profile recommends.
 */
export function readOrganizationNumber({ raw, place, entity }: AuthoringInput): AuthoringResult {
  const result = typeof raw === "string" ? parseOrganizationNumber(raw) : undefined;
  if (result === undefined || !isParsed(result)) {
    const value = typeof raw === "string" ? raw : JSON.stringify(raw);
    return {
      findings: [finding("catalogue/organization-number", { value }, { place, entity, class: "Agent", value })],
    };
  }
  return { iri: organizationIri(result.value), values: { identifier: formatOrganizationNumber(result.value) } };
}
