import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { Graph } from "../../src/rdf/graph.js";
import { compileShapes, toReport } from "../../src/shacl/index.js";
import { mentioned, readManifest, summary } from "./manifest.js";

/** The W3C SHACL test suite (core), which is not part of this repository. */
const SUITE = process.env.SHACL_TEST_SUITE ?? "../shared/shacl-test-suite/core";
const MANIFEST = `${SUITE}/manifest.ttl`;

describe.skipIf(!existsSync(MANIFEST))(`W3C SHACL core suite (needs ${MANIFEST}, or SHACL_TEST_SUITE)`, () => {
  const cases = existsSync(MANIFEST) ? [...readManifest(pathToFileURL(MANIFEST).href)] : [];

  test("the suite is complete", () => expect(cases.length).toBeGreaterThanOrEqual(98));

  test.each(cases)("$name", ({ data, shapes, manifest, result }) => {
    const report = Graph.from(toReport(compileShapes(shapes).validate(data)));
    const [root] = report.nodes();
    const compared = mentioned(manifest, result);
    expect(summary(report, root!.subject, compared)).toEqual(summary(manifest, result, compared));
  });
});
