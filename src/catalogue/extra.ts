import { readFileSync } from "node:fs";
import { type Finding, finding } from "../diagnostics/finding.js";
import { blankNode } from "../rdf/data-factory.js";
import { Graph } from "../rdf/graph.js";
import { noProvenance, type Provenance } from "../rdf/provenance.js";
import { Statements } from "../rdf/read/statements.js";
import { SyntaxFault } from "../rdf/read/syntax-fault.js";
import { readTurtleFamily } from "../rdf/read/turtle.js";
import type { ObjectTerm } from "../rdf/term.js";
import { decodeText } from "./yaml/read.js";

/** Name of the file, beside catalog.yaml, for statements that the profile has no key for. */
export const EXTRA_FILE = "extra.ttl";

/** What a catalogue says besides its YAML: statements that are published as they stand. */
export interface Extra {
  readonly graph: Graph;
  /** The lines of the statements. */
  readonly provenance: Provenance;
}

export const noExtra: Extra = { graph: new Graph(), provenance: noProvenance };

/**
 * Reads extra.ttl. Nothing in it makes this throw: a file that is not Turtle says nothing, and one finding tells the
 * line where it is wrong.
 *
 * @param shown the path as it is named to the user
 */
export function readExtra(path: string, shown: string, report: (finding: Finding) => void): Extra {
  const text = decodeText(readFileSync(path));
  if (text === undefined) {
    report(finding("rdf/encoding", { encoding: "utf-8", known: true }, { place: { file: shown } }));
    return noExtra;
  }
  const statements = new Statements();
  try {
    readTurtleFamily(text, "text/turtle", statements);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const place = { file: shown, ...error.position };
    report(finding("rdf/syntax", { format: "Turtle", ...error.problem }, { place }));
    return noExtra;
  }
  for (const found of statements.findings(shown)) report(found);
  return { graph: setApart(statements.graph), provenance: provenanceOf(statements, shown) };
}

/** Begins the labels of blank nodes here, so that none is that of a node made from the YAML, which begin otherwise. */
const MARK = "x";

/** The same graph with blank nodes that no other graph has. */
function setApart(graph: Graph): Graph {
  const apart = new Graph();
  for (const { subject, properties } of graph.nodes()) {
    for (const [predicate, objects] of properties) {
      for (const object of objects) apart.add(marked(subject), predicate, marked(object));
    }
  }
  return apart;
}

const marked = <T extends ObjectTerm>(term: T): T =>
  term.termType === "BlankNode" ? (blankNode(MARK + term.value) as ObjectTerm as T) : term;

function provenanceOf(statements: Statements, file: string): Provenance {
  const asWritten = <T extends { readonly termType: string; readonly value: string }>(term: T): T =>
    term.termType === "BlankNode" && term.value.startsWith(MARK)
      ? (blankNode(term.value.slice(MARK.length)) as unknown as T)
      : term;
  return {
    place(subject, predicate, value) {
      const line = statements.lines.of(asWritten(subject), predicate, value && asWritten(value));
      return line === undefined ? undefined : { file, line };
    },
    reported: (subject, predicate) => statements.reported(asWritten(subject), predicate),
  };
}
