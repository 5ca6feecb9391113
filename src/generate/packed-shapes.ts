import type { Quad } from "@rdfjs/types";
import { Graph } from "../rdf/graph.js";
import { pack } from "../rdf/packed.js";
import { readTurtle } from "../rdf/read-turtle.js";

/**
 * The shapes that come with the package, as the program loads them: packed, so that it starts at once.
 * @param profile the generated shapes, as Turtle
 * @param rules the hand-written ones
 */
export function packedShapes(profile: string, rules: readonly string[]): string {
  const packed = { profile: pack(readTurtle(profile)), rules: pack(Graph.from(rules.flatMap(quadsOf))) };
  // A line for each term and subject, so that a change shows as what it is.
  return `${JSON.stringify(packed).replace(/,(?=\[\d+,\[|"http|"urn|\["b\d+"\])/g, ",\n")}\n`;
}

const quadsOf = (turtle: string): Quad[] => [...readTurtle(turtle)];
