import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toDiagnostic } from "../../src/diagnostics/diagnostic.js";
import { type Code, messages } from "../../src/diagnostics/messages/index.js";
import { rdf, sh } from "../../src/model/namespaces.js";
import { noProvenance } from "../../src/rdf/provenance.js";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { validateGraph } from "../../src/validate/index.js";
import { codeOfShape } from "../../src/validate/rule-results.js";

const folder = new URL("cases/", import.meta.url);
const cases = readdirSync(folder).map((name) => ({ name, code: name.replace("-", "/") as Code }));

const STAGES = ["profile", "harvest", "hvd", "recommendation"];
const stageOf = (code: string) => code.split("/")[0]!;

const validate = (name: string, file: "bad" | "good") =>
  validateGraph(readTurtle(readFileSync(new URL(`${name}/${file}.ttl`, folder), "utf8")), { provenance: noProvenance });

const codesOfStage = (name: string, file: "bad" | "good", stage: string) =>
  new Set(
    validate(name, file)
      .map(({ code }) => code)
      .filter((code) => stageOf(code) === stage),
  );

describe.each(cases)("$code", ({ name, code }) => {
  it("is found in the bad case, and nothing else of its stage", () => {
    expect(codesOfStage(name, "bad", stageOf(code))).toEqual(new Set([code]));
  });

  it("is not found in the good case", () => {
    expect(codesOfStage(name, "good", stageOf(code))).toEqual(new Set());
  });

  it.each(["sv", "en"] as const)("is told in whole sentences (%s)", (language) => {
    const [found] = validate(name, "bad").filter((finding) => finding.code === code);
    const { message, why, fix } = toDiagnostic(found!, language, () => undefined);
    for (const sentence of [message, why, fix]) {
      expect(sentence).toMatch(/^[\p{Lu}`”“].*[.?]$/su);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });
});

it("has a case for every message of its stages", () => {
  const codes = Object.keys(messages).filter((code) => STAGES.includes(stageOf(code)));
  expect(cases.map(({ code }) => code).sort()).toEqual(codes.sort());
});

describe.each(["harvest", "hvd", "recommendations"])("shapes/%s.ttl", (file) => {
  const graph = readTurtle(readFileSync(new URL(`../../shapes/${file}.ttl`, import.meta.url), "utf8"));
  const named = [...graph.nodes()].filter(({ subject }) => subject.termType === "NamedNode");
  const targeted = named.filter(({ properties }) => [...properties.keys()].some((iri) => iri.startsWith(sh("target"))));

  it("has a message for every shape with a target, as grave as the shape", () => {
    const severities = { error: sh("Violation"), warning: sh("Warning"), info: sh("Info") };
    for (const { subject } of targeted) {
      const code = codeOfShape(subject.value);
      const [severity] = graph.objects(subject, sh("severity"));
      expect([code, severities[messages[code]?.severity]]).toEqual([code, severity?.value]);
    }
    expect(targeted.length).toBeGreaterThan(5);
  });

  it("uses every other shape, and types all", () => {
    const used = new Set([...graph].map(({ object }) => object.value));
    for (const { subject } of named) {
      expect(graph.objects(subject, rdf("type"))).toHaveLength(1);
      if (!targeted.some((shape) => shape.subject === subject)) expect(used).toContain(subject.value);
    }
  });
});
