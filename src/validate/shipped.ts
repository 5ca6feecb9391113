import { readFileSync } from "node:fs";
import { rdfs } from "../model/namespaces.js";
import { Graph } from "../rdf/graph.js";
import { readTurtle } from "../rdf/read-turtle.js";
import { compileShapes, type Shapes } from "../shacl/index.js";

/** The folder of shapes in the package: src/ and lib/ lie equally deep. */
export const SHAPES_FOLDER = new URL("../../shapes/", import.meta.url);

const PROFILE_FILE = "dcat-ap-se.ttl";
const RULE_FILES = ["harvest.ttl", "hvd.ttl", "recommendations.ttl"];

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
  const rules = new Graph();
  for (const file of RULE_FILES) {
    for (const { subject, properties } of read(file).nodes()) {
      for (const [predicate, objects] of properties)
        for (const object of objects) rules.add(subject, predicate, object);
    }
  }
  const properties = new Map<string, string>();
  for (const { subject } of rules.nodes()) {
    for (const property of rules.objects(subject, rdfs("seeAlso"))) properties.set(subject.value, property.value);
  }
  return { profile: compileShapes(read(PROFILE_FILE)), rules: compileShapes(rules), properties };
}

const read = (file: string): Graph => readTurtle(readFileSync(new URL(file, SHAPES_FOLDER), "utf8"));
