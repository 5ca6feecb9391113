import type { Code } from "../diagnostics/messages/index.js";
import { dcat, dcterms, rdf } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import type { ObjectTerm } from "../rdf/term.js";
import type { Observation } from "./observation.js";

/** Something that the profile alone would call incomplete although the portal takes it. */
interface Exception {
  readonly applies: (focus: ObjectTerm, graph: Graph) => boolean;
  readonly codes: readonly Code[];
  /** Where only one property may be absent. */
  readonly predicate?: string;
}

const exceptions: readonly Exception[] = [
  {
    // A part of which only the type is told: the portal fetches the rest from the part's own address.
    applies: (focus, graph) => isOnlyTyped(focus, graph) && graph.subjects(dcterms("hasPart"), focus).length > 0,
    codes: ["profile/missing", "recommendation/title-translation", "recommendation/description-translation"],
  },
  {
    // A main catalogue whose parts hold the datasets: the portal lifts them all up to it.
    applies: (focus, graph) => graph.objects(focus, dcterms("hasPart")).length > 0,
    codes: ["profile/missing"],
    predicate: dcat("dataset"),
  },
];

const isOnlyTyped = (focus: ObjectTerm, graph: Graph): boolean => {
  const properties = graph.node(focus)?.properties;
  return properties?.size === 1 && properties.has(rdf("type"));
};

/** Whether an observation is of something that is allowed to be as it is. */
export function isExcepted({ code, topic }: Observation, graph: Graph): boolean {
  return exceptions.some(
    ({ applies, codes, predicate }) =>
      codes.includes(code) && (predicate === undefined || predicate === topic.predicate) && applies(topic.focus, graph),
  );
}
