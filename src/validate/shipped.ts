import { readFileSync } from "node:fs";
import { rdfs } from "../model/namespaces.js";
import { packageFile } from "../package-root.js";
import { type PackedGraph, unpack } from "../rdf/packed.js";
import { compileShapes, type Shapes } from "../shacl/index.js";

/** Made of the Turtle files beside it by `npm run generate`. */
const FILE = "shapes/shapes.graph";

/** The shapes that come with the package. */
export interface ShippedShapes {
  readonly profile: Shapes;
  readonly rules: Shapes;
  /** Which property a rule without a path is about (rdfs:seeAlso), by the shape's IRI. */
  readonly properties: ReadonlyMap<string, string>;
}

let shipped: ShippedShapes | undefined;

/** The shipped shapes, read and compiled at the first call. */
export function shippedShapes(): ShippedShapes {
  shipped ??= load();
  return shipped;
}

function load(): ShippedShapes {
  const packed = JSON.parse(readFileSync(packageFile(FILE), "utf8")) as Record<"profile" | "rules", PackedGraph>;
  const rules = unpack(packed.rules);
  const properties = new Map<string, string>();
  for (const { subject, properties: said } of rules.nodesWith(rdfs("seeAlso"))) {
    for (const property of said.get(rdfs("seeAlso"))!) properties.set(subject.value, property.value);
  }
  return { profile: compileShapes(unpack(packed.profile)), rules: compileShapes(rules), properties };
}
