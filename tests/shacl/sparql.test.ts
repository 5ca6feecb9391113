import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { type EngineOutcome, validateWithEngine } from "../../src/shacl/index.js";
import { sh } from "../../src/shacl/vocabulary.js";

const PREFIXES = `@prefix ex: <http://example.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> . `;
const EX = "http://example.org/";
const parse = (turtle: string) => new Parser().parse(PREFIXES + turtle);

const SELECT = `SELECT $this ?value WHERE { $this <${EX}p> ?value . FILTER (?value > 2) }`;
const SHAPES = parse(`ex:A a sh:NodeShape ; sh:targetClass ex:C ; sh:nodeKind sh:BlankNode ;
  sh:sparql [ sh:select "${SELECT}" ; sh:message "{?value} is too much"@en ] .`);
const DATA = parse("ex:a a ex:C ; ex:p 1, 3 . ex:b a ex:D .");

function resultsOf(outcome: EngineOutcome) {
  if (outcome.status !== "validated") throw new Error(outcome.status);
  return outcome.results.map((result) => [result.focusNode.value, result.value?.value, result.component]);
}

describe("with shacl-engine", () => {
  test("SPARQL constraints are validated, and Core's own left out", async () => {
    const outcome = await validateWithEngine(SHAPES, DATA);
    expect(resultsOf(outcome)).toEqual([[`${EX}a`, "3", sh("SPARQLConstraintComponent")]]);
    if (outcome.status === "validated") expect(outcome.results[0]?.messages[0]?.value).toContain("is too much");
  });

  test("nodes that a SPARQL target finds are validated against all of the shape", async () => {
    const query = `SELECT ?this WHERE { ?this a <${EX}D> }`;
    const shapes = parse(`ex:A a sh:NodeShape ; sh:targetClass ex:C ; sh:target [ sh:select "${query}" ] ;
      sh:property [ sh:path ex:p ; sh:minCount 1 ] .`);
    const outcome = await validateWithEngine(shapes, DATA);
    expect(resultsOf(outcome)).toEqual([[`${EX}b`, undefined, sh("MinCountConstraintComponent")]]);
  });
});

test("without the package, the outcome says so", async () => {
  const missing: string = "shacl-engine-that-is-not-installed";
  expect(await validateWithEngine(SHAPES, DATA, () => import(missing))).toEqual({ status: "not-installed" });
});

test("another failure of the engine is not taken for a missing package", async () => {
  const broken = async () => Promise.reject(new Error("broken"));
  await expect(validateWithEngine(SHAPES, DATA, broken)).rejects.toThrow("broken");
});
