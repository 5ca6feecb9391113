import type { Code } from "../diagnostics/messages/index.js";
import type { ClassName } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import type { ValidationResult } from "../shacl/index.js";
import { type Observation, observation, type Topic } from "./observation.js";
import { severityOf } from "./severity.js";
import type { Subjects } from "./subjects.js";

const NAMESPACE = "urn:skordeklar:";

/** The code of a hand-written shape's findings: `harvest/record` for `urn:skordeklar:harvest:record`. */
export const codeOfShape = (iri: string): Code => iri.slice(NAMESPACE.length).replace(":", "/") as Code;

/**
 * What results of the hand-written shapes mean. They all carry the same arguments: who, which key, what value.
 * @param properties the property that a shape without a path is about, by the shape's IRI
 */
export function* observeRules(
  results: Iterable<ValidationResult>,
  properties: ReadonlyMap<string, string>,
  subjects: Subjects,
): Iterable<Observation> {
  for (const result of results) {
    const { focusNode: focus, value } = result;
    const predicate = result.path?.value ?? properties.get(result.sourceShape.value);
    const topic: Topic = {
      focus,
      predicate,
      value: isFocus(result) ? undefined : value,
      severity: severityOf(result.severity),
    };
    const name = subjects.nameOf(focus);
    const className = subjects.classOf(focus);
    const key = predicate && className && keyOf(className, predicate);
    const args = {
      ...(className && { class: className }),
      ...(name !== undefined && { name }),
      ...(key && { key }),
      ...(value && { value: value.value }),
    };
    yield observation(codeOfShape(result.sourceShape.value), args as never, topic);
  }
}

/** The value of a node shape's result is the focus node itself (SHACL §3.6.2.3), which no property holds. */
const isFocus = ({ value, focusNode, propertyPath }: ValidationResult): boolean =>
  propertyPath === undefined && value !== undefined && value.equals(focusNode);

function keyOf(className: ClassName, predicate: string): string | undefined {
  return rowsOf(className).find(([, row]) => row.predicate === predicate)?.[0];
}
