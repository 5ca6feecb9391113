import type { Finding } from "../../diagnostics/finding.js";
import type { Graph } from "../../rdf/graph.js";
import type { Changes } from "../changes.js";

/** What a step tells of its work. */
export interface Log {
  readonly changes: Changes;
  /** For what a person has to look at, or what is told in words of its own. */
  readonly report: (finding: Finding) => void;
}

/**
 * One thing that earlier versions did in another way. It gives the graph as it is done today, and the same graph where
 * there is nothing to do: what it gives, it leaves alone the next time.
 */
export type Step = (graph: Graph, log: Log) => Graph;
