import type { Finding } from "../diagnostics/finding.js";
import type { Graph } from "../rdf/graph.js";
import type { Provenance } from "../rdf/provenance.js";
import { isExcepted } from "./exceptions.js";
import { type Observation, toFinding } from "./observation.js";
import { withoutEchoes } from "./precedence.js";
import { observeProfile } from "./profile-results.js";
import { observeRules } from "./rule-results.js";
import { rules } from "./rules/index.js";
import { shippedShapes } from "./shipped.js";
import { Subjects } from "./subjects.js";

export { validateWithShapes } from "./user-shapes.js";

/**
 * Validates a graph against DCAT-AP-SE, the portal's rules for harvesting, the rules for high-value datasets and DIGG's
 * recommendations.
 * @param graph the whole catalogue, or a part of it
 * @param provenance where its statements were written, and what has been reported of them already
 * @returns the findings, one for each mistake: those of the profile, of the other shapes and of the rules in code
 */
export function validateGraph(graph: Graph, { provenance }: { readonly provenance: Provenance }): Finding[] {
  const subjects = new Subjects(graph);
  const { profile, rules: ruleShapes, properties } = shippedShapes();
  const observations: Observation[] = [
    ...observeProfile(profile.validate(graph), subjects),
    ...observeRules(ruleShapes.validate(graph), properties, subjects),
    ...rules.flatMap((rule) => [...rule(graph, subjects)]),
  ];
  const news = observations.filter(({ topic }) => !isReported(topic, provenance));
  const told = withoutEchoes(news).filter((observed) => !isExcepted(observed, graph));
  return told.map((observed) => toFinding(observed, subjects, provenance));
}

const isReported = ({ focus, predicate }: Observation["topic"], provenance: Provenance): boolean =>
  predicate !== undefined && provenance.reported(focus, predicate);
