import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Graph } from "../../src/rdf/graph.js";
import { compileShapes, ShapesError, toReport } from "../../src/shacl/index.js";
import { type Case, FAILURE, mentioned, readManifest, summary } from "./manifest.js";

const FOLDER = new URL("cases/", import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith(".ttl"));

/** Each file holds data, shapes and the expected report, in the format of the W3C suite. */
describe.each(FILES)("%s", (file) => {
  test.each([...readManifest(new URL(file, FOLDER).href)])("$name", (example: Case) => {
    const { data, shapes, manifest, result } = example;
    if (result.value === FAILURE) {
      expect(() => compileShapes(shapes)).toThrow(ShapesError);
      return;
    }
    const compiled = compileShapes(shapes);
    expect(compiled.unsupported).toEqual([]);
    const report = Graph.from(toReport(compiled.validate(data)));
    const [root] = report.nodes();
    const compared = mentioned(manifest, result);
    expect(summary(report, root!.subject, compared)).toEqual(summary(manifest, result, compared));
  });
});
