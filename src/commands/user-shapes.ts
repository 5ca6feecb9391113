import { readFileSync } from "node:fs";
import { type Finding, finding } from "../diagnostics/finding.js";
import { Graph } from "../rdf/graph.js";
import { readTurtle } from "../rdf/read-turtle.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";

/** SHACL shapes that users bring, from all their files together. */
export interface UserShapes {
  readonly graph: Graph;
  /** One for each file that is not Turtle; its shapes are left out. */
  readonly findings: readonly Finding[];
}

/** Reads files of shapes. Blank nodes of different files stay apart: the parser gives each file names of its own. */
export function readUserShapes(paths: readonly string[]): UserShapes {
  const graph = new Graph();
  const findings: Finding[] = [];
  for (const path of paths) {
    try {
      for (const { subject, predicate, object } of readTurtle(readFileSync(path, "utf8"))) {
        graph.add(subject as Subject, predicate.value, object as ObjectTerm);
      }
    } catch (error) {
      findings.push(
        finding("shapes/ill-formed", { detail: (error as Error).message }, { place: placeOf(path, error) }),
      );
    }
  }
  return { graph, findings };
}

/** The parser tells the line where it stopped. */
function placeOf(file: string, error: unknown): { file: string; line?: number } {
  const line = (error as { context?: { line?: number } }).context?.line;
  return { file, ...(line !== undefined && { line }) };
}
