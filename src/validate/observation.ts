import { type About, type Finding, finding, type Severity } from "../diagnostics/finding.js";
import type { ArgsOf, Code } from "../diagnostics/messages/index.js";
import type { ClassName } from "../model/kinds.js";
import { IDENTITY, type Provenance } from "../rdf/provenance.js";
import type { ObjectTerm } from "../rdf/term.js";
import type { Subjects } from "./subjects.js";

/** What an observation is of: a node, and there a property, and there a value. */
export interface Topic {
  readonly focus: ObjectTerm;
  readonly class?: ClassName | undefined;
  readonly predicate?: string | undefined;
  readonly value?: ObjectTerm | undefined;
  /** Where it is not that of the code. */
  readonly severity?: Severity | undefined;
}

/** A finding in the making: of a node in the graph, not yet of a place in a file. */
export interface Observation<C extends Code = Code> {
  readonly code: C;
  readonly args: ArgsOf<C>;
  readonly topic: Topic;
}

export const observation = <C extends Code>(code: C, args: ArgsOf<C>, topic: Topic): Observation<C> => ({
  code,
  args,
  topic,
});

/** The finding of an observation, with the place that the provenance knows. */
export const toFinding = ({ code, args, topic }: Observation, subjects: Subjects, provenance: Provenance): Finding =>
  finding(code, args, about(code, topic, subjects, provenance));

/** What is said of a node's own IRI, not of a property. */
const OF_IDENTITY: ReadonlySet<Code> = new Set([
  "harvest/contact-is-agent",
  "harvest/one-thing",
  "harvest/organisation-iri",
  "harvest/organisation-number",
]);

function about(code: Code, topic: Topic, subjects: Subjects, provenance: Provenance): About {
  const { focus, predicate, value, severity } = topic;
  const place = provenance.place(focus, OF_IDENTITY.has(code) ? IDENTITY : predicate, value);
  const entity = subjects.entityOf(focus);
  const className = topic.class ?? subjects.classOf(focus);
  return {
    ...(severity && { severity }),
    ...(place && { place }),
    ...(entity !== undefined && { entity }),
    ...(className && { class: className }),
    ...(predicate !== undefined && { property: predicate }),
    ...(value && value.termType !== "BlankNode" && { value: value.value }),
  };
}
