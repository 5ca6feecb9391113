import type { ClassName } from "../model/kinds.js";
import { sh } from "../model/namespaces.js";
import { classDef } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import { termKey } from "../rdf/term.js";
import type { ValidationResult } from "../shacl/index.js";
import { type Observation, observation, type Topic } from "./observation.js";
import { severityOf } from "./severity.js";
import type { Subjects } from "./subjects.js";
import { judgeValue } from "./values.js";

/** A row of the profile table, with what its messages tell of it. */
export interface Property {
  readonly class: ClassName;
  readonly key: string;
  readonly name?: string;
}

const SHAPE = /^urn:skordeklar:profile:(\w+)-(\w+)-(?:presence|value|language)$/;

/** What is wrong with a property as a whole, by the constraint component that found it. */
const ofProperty: Readonly<
  Record<string, (property: Property, row: Row, topic: Topic, subjects: Subjects) => Observation>
> = {
  [sh("MinCountConstraintComponent")]: (property, row, topic) =>
    observation(
      "profile/missing",
      { ...property, requirement: row.requirement === "mandatory" ? "mandatory" : "recommended" },
      topic,
    ),
  [sh("MaxCountConstraintComponent")]: (property, row, topic, { graph }) =>
    observation("profile/too-many", { ...property, count: graph.objects(topic.focus, row.predicate).length }, topic),
  [sh("UniqueLangConstraintComponent")]: (property, row, topic, { graph }) => {
    const objects = graph.objects(topic.focus, row.predicate);
    const tags = objects.flatMap((term) => (term.termType === "Literal" && term.language ? [term.language] : []));
    const languages = [...new Set(tags.filter((tag, index) => tags.indexOf(tag) !== index))];
    return observation("profile/language-repeated", { ...property, languages }, topic);
  },
};

/**
 * What results of the generated shapes mean, in everyday terms. However many constraints a value fails, it is one
 * mistake: the value is judged once, by its row of the profile table.
 */
export function* observeProfile(results: Iterable<ValidationResult>, subjects: Subjects): Iterable<Observation> {
  const judged = new Set<string>();
  for (const result of results) {
    const shape = shapeOf(result.sourceShape.value);
    const about = result.value === undefined ? result.component : termKey(result.value);
    const mistake = `${termKey(result.focusNode)} ${shape.row.predicate} ${about}`;
    if (judged.has(mistake)) continue;
    judged.add(mistake);
    const observed = observe(result, shape, subjects);
    if (observed !== undefined) yield observed;
  }
}

interface RowShape {
  readonly class: ClassName;
  readonly key: string;
  readonly row: Row;
}

const rowShapes = new Map<string, RowShape>();

/** The row of the profile table that a generated shape is of, by the shape's IRI. */
function shapeOf(iri: string): RowShape {
  let shape = rowShapes.get(iri);
  if (shape === undefined) {
    const [, className, key] = SHAPE.exec(iri) as unknown as [string, ClassName, string];
    shape = { class: className, key, row: classDef(className).rows[key]! };
    rowShapes.set(iri, shape);
  }
  return shape;
}

function observe(result: ValidationResult, { class: className, key, row }: RowShape, subjects: Subjects) {
  const { focusNode: focus, value } = result;
  const name = subjects.nameOf(focus);
  const property: Property = { class: className, key, ...(name !== undefined && { name }) };
  const topic: Topic = {
    focus,
    class: className,
    predicate: row.predicate,
    value,
    severity: severityOf(result.severity),
  };
  if (value !== undefined) return judgeValue(value, property, row.values.kind, topic, subjects);
  return ofProperty[result.component]!(property, row, topic, subjects);
}
