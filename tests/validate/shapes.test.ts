import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { profileShapes } from "../../src/generate/shapes.js";
import { rdf, sh } from "../../src/model/namespaces.js";
import { classes, rowsOf } from "../../src/model/profile.js";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { compileShapes } from "../../src/shacl/index.js";

describe("shapes/dcat-ap-se.ttl", () => {
  const text = profileShapes();
  const graph = readTurtle(text);
  const shape = (name: string) =>
    graph.node({ termType: "NamedNode", value: `urn:skordeklar:profile:${name}` } as never);
  const value = (name: string, predicate: string) => shape(name)?.properties.get(predicate)?.[0]?.value;

  it("is current: `npm run generate` changes nothing", () => {
    expect(readFileSync(new URL("../../shapes/dcat-ap-se.ttl", import.meta.url), "utf8")).toBe(text);
  });

  it("compiles, and is all SHACL Core", () => {
    expect(compileShapes(graph).unsupported).toEqual([]);
  });

  it("has a value shape for every row but that of the type", () => {
    for (const [name] of classes) {
      for (const [key, row] of rowsOf(name)) {
        expect([name, key, shape(`${name}-${key}-value`) === undefined]).toEqual([
          name,
          key,
          row.predicate === rdf("type"),
        ]);
      }
    }
  });

  it("asks for a property as gravely as the profile does", () => {
    expect(value("Dataset-title-presence", sh("severity"))).toBe(sh("Violation"));
    expect(value("Dataset-theme-presence", sh("severity"))).toBe(sh("Warning"));
    expect(shape("Dataset-language-presence")).toBeUndefined();
    expect(shape("Agent-classification-presence")).toBeUndefined();
  });

  it("counts texts by language and other values at all", () => {
    expect(value("Dataset-title-value", sh("uniqueLang"))).toBe("true");
    expect(shape("Dataset-title-value")?.properties.has(sh("maxCount"))).toBe(false);
    expect(value("Dataset-publisher-value", sh("maxCount"))).toBe("1");
    expect(shape("Dataset-theme-value")?.properties.has(sh("maxCount"))).toBe(false);
  });

  it("wants the language of an agent's name as a warning of its own", () => {
    expect(value("Agent-name-language", sh("severity"))).toBe(sh("Warning"));
    expect(value("Agent-name-value", sh("severity"))).toBe(sh("Violation"));
  });
});
