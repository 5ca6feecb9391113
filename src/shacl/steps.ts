import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";
import type { Path, Repetition } from "./paths.js";

/** From a node to the nodes at the other end of a path, each once. */
export type Step = (data: Graph, from: ObjectTerm) => readonly ObjectTerm[];

/** Compiles a path; `inverted` walks it from its end to its start. */
export function compilePath(path: Path, inverted = false): Step {
  switch (path.kind) {
    case "predicate": {
      const predicate = path.predicate.value;
      return inverted ? (data, from) => data.subjects(predicate, from) : (data, from) => data.objects(from, predicate);
    }
    case "inverse":
      return compilePath(path.of, !inverted);
    case "sequence": {
      const steps = path.members.map((member) => compilePath(member, inverted));
      return sequence(inverted ? steps.reverse() : steps);
    }
    case "alternative": {
      const steps = path.members.map((member) => compilePath(member, inverted));
      return (data, from) => distinct(steps.flatMap((step) => step(data, from)));
    }
    default:
      return repeat(compilePath(path.of, inverted), path.kind);
  }
}

function distinct(terms: readonly ObjectTerm[]): readonly ObjectTerm[] {
  if (terms.length < 2) return terms;
  return [...new Map(terms.map((term) => [termKey(term), term])).values()];
}

function sequence([first, ...others]: readonly Step[]): Step {
  return (data, from) => {
    let reached = first!(data, from);
    for (const step of others) {
      if (reached.length === 0) return reached;
      const [only] = reached;
      reached = reached.length === 1 ? step(data, only!) : distinct(reached.flatMap((node) => step(data, node)));
    }
    return reached;
  };
}

function repeat(step: Step, kind: Repetition): Step {
  return (data, from) => {
    const found = new Map<string, ObjectTerm>();
    if (kind !== "oneOrMore") found.set(termKey(from), from);
    let frontier: readonly ObjectTerm[] = [from];
    while (frontier.length > 0) {
      const next: ObjectTerm[] = [];
      for (const node of frontier) {
        for (const reached of step(data, node)) {
          const key = termKey(reached);
          if (found.has(key)) continue;
          found.set(key, reached);
          next.push(reached);
        }
      }
      frontier = kind === "zeroOrOne" ? [] : next;
    }
    return [...found.values()];
  };
}
