import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import type { Graph } from "../rdf/graph.js";
import { termKey } from "../rdf/term.js";
import { uuidOf } from "../region/uuid.js";
import { instancesOf } from "../validate/rules/rule.js";

/** The things that people find on the portal. */
const FOUND: readonly ClassName[] = ["Dataset", "DatasetSeries", "DataService"];

/**
 * How many things the portal would have, by the name of their folder: those with the same UUID are one (harvesting rule 10).
 */
export function countHarvested(graph: Graph): Record<string, number> {
  return Object.fromEntries(
    FOUND.map((name) => {
      const keys = instancesOf(graph, name).map((subject) => uuidOf(subject, graph) ?? termKey(subject));
      return [classDef(name).collection!, new Set(keys).size];
    }),
  );
}
