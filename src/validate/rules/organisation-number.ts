import type { Graph } from "../../rdf/graph.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { instancesOf, subjectOf } from "./rule.js";

const ORGANISATION = /^http:\/\/dataportal\.se\/organisation\/SE([0-9]{10})(?:-[^/?#]+)?$/;

/** The organisation number in an agent's IRI, where it has one. */
export const numberInIri = (iri: string): string | undefined => ORGANISATION.exec(iri)?.[1];

/** The tenth digit of a Swedish organisation number, by the Luhn algorithm over the nine before it (SFS 1974:174 § 2). */
export function checkDigit(number: string): string {
  const sum = Array.from(number.slice(0, 9), Number).reduce((total, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** The number in a Swedish organisation's identifier has the right check digit (harvesting rule 6). */
export function* organisationNumbers(graph: Graph, subjects: Subjects): Iterable<Observation> {
  for (const agent of instancesOf(graph, "Agent")) {
    const number = numberInIri(agent.value);
    if (number === undefined || number.endsWith(checkDigit(number))) continue;
    const args = { ...subjectOf(agent, subjects), number, expected: checkDigit(number) };
    yield observation("harvest/organisation-number", args, { focus: agent });
  }
}
