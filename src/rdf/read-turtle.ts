import { Parser } from "n3";
import { Graph } from "./graph.js";

/**
 * The graph that a Turtle text of the project's own says.
 * @throws Error where the text is not Turtle
 */
export function readTurtle(text: string): Graph {
  return Graph.from(new Parser({ format: "text/turtle" }).parse(text));
}
