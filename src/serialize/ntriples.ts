import type { Literal } from "@rdfjs/types";
import type { Graph } from "../rdf/graph.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import { chunked } from "./chunks.js";
import { escapeCharacter, iriRef } from "./escape.js";
import { blankLabels } from "./labels.js";
import { writtenDatatype } from "./shorthand.js";

const MUST_ESCAPE = /["\\\n\r]/;
const EVERY_MUST_ESCAPE = new RegExp(MUST_ESCAPE, "g");

/** A graph in the canonical form of RDF 1.1 N-Triples §4: one statement a line, no escape that is not needed. */
export function writeNTriples(graph: Graph): Iterable<string> {
  return chunked(statements(graph));
}

function* statements(graph: Graph): Generator<string, void, undefined> {
  const label = blankLabels(graph);

  const literal = (value: Literal): string => {
    const text = MUST_ESCAPE.test(value.value) ? value.value.replace(EVERY_MUST_ESCAPE, escapeCharacter) : value.value;
    const { language } = value;
    if (language !== "") return `"${text}"@${language}`;
    const datatype = writtenDatatype(value);
    return datatype === undefined ? `"${text}"` : `"${text}"^^${iriRef(datatype)}`;
  };
  const term = (value: Subject | ObjectTerm): string => {
    if (value.termType === "NamedNode") return iriRef(value.value);
    return value.termType === "Literal" ? literal(value) : `_:${label(value)}`;
  };

  for (const node of graph.nodes()) {
    const subject = term(node.subject);
    let lines = "";
    for (const [predicate, objects] of node.properties) {
      const start = `${subject} ${iriRef(predicate)} `;
      for (const object of objects) lines += `${start}${term(object)} .\n`;
    }
    yield lines;
  }
}
