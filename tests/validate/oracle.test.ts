import { readdirSync, readFileSync } from "node:fs";
import type { DatasetCore } from "@rdfjs/types";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { expect, it } from "vitest";
import { termKey } from "../../src/rdf/term.js";
import { compileShapes } from "../../src/shacl/index.js";

const read = (folder: string, file: string) =>
  new Parser().parse(readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8"));

const shapes = readdirSync(new URL("../../shapes/", import.meta.url))
  .filter((file) => file.endsWith(".ttl"))
  .flatMap((file) => read("../../shapes", file));
const ours = compileShapes(shapes);
const oracle = new SHACLValidator(new Store(shapes) as DatasetCore);

const summary = (...terms: readonly (Parameters<typeof termKey>[0] | null | undefined)[]) =>
  terms.map((term) => (term ? termKey(term) : "")).join(" | ");

it("another validator finds the same with the shapes in every case", async () => {
  const cases = readdirSync(new URL("cases/", import.meta.url));
  const data = cases.flatMap((name) => read(`cases/${name}`, "bad.ttl"));
  const mine = [...ours.validate(data)].map((result) =>
    summary(result.focusNode, result.path, result.value, result.sourceShape, {
      termType: "NamedNode",
      value: result.component,
    } as never),
  );
  const { results } = await oracle.validate(new Store(data) as DatasetCore);
  const theirs = results.map((result) =>
    summary(
      result.focusNode,
      result.path?.termType === "NamedNode" ? result.path : null,
      result.value,
      result.sourceShape,
      result.sourceConstraintComponent,
    ),
  );
  expect(mine.sort()).toEqual(theirs.sort());
  expect(mine.length).toBeGreaterThan(cases.length);
});
