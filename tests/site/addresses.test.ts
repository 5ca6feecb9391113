import { describe, expect, it } from "vitest";
import type { AnyEntity } from "../../src/model/entities.js";
import { addressesOf } from "../../src/site/addresses.js";

const BASE = "https://data.example/";
const catalog: AnyEntity = { class: "Catalog", iri: `${BASE}catalog` };
const dataset = (iri: string): AnyEntity => ({ class: "Dataset", iri });

/** The path of one dataset in a catalogue. */
const pathOf = (iri: string): string | undefined => addressesOf([catalog, dataset(iri)]).get(iri);

describe("addresses of pages", () => {
  it("keep the path of an IRI under the catalogue's base", () => {
    expect(pathOf(`${BASE}dataset/badplatser`)).toBe("dataset/badplatser");
    expect(pathOf(`${BASE}dataset/p%C3%A5stigande`)).toBe("dataset/påstigande");
    expect(addressesOf([catalog]).get(catalog.iri!)).toBe("index");
  });

  it("are made of the class and the end of any other IRI", () => {
    expect(pathOf("https://other.example/x/42")).toBe("dataset/42");
    expect(addressesOf([{ class: "Agent", iri: "http://dataportal.se/organisation/SE2120000266" }])).toEqual(
      new Map([["http://dataportal.se/organisation/SE2120000266", "agent/SE2120000266"]]),
    );
  });

  it.each([
    "../../etc/passwd",
    "%2e%2e/%2e%2e/x",
    "a//b",
    "en/index",
    "assets/site.css",
    "CON",
    "a\\..\\b",
    "x/.hidden",
  ])("lead nowhere outside the site: %s", (path) => {
    expect(pathOf(BASE + path)).toMatch(/^dataset\/[\p{L}\p{N}_~-]+$/u);
  });

  it("are apart where the file system might not tell them apart", () => {
    const [one, two] = [dataset(`${BASE}dataset/a`), dataset(`${BASE}dataset/A`)];
    const paths = [...addressesOf([catalog, one, two]).values()].map((path) => path.toLowerCase());
    expect(new Set(paths).size).toBe(3);
  });

  it("do not change when something is added after", () => {
    const [one, two] = [dataset("https://a.example/1"), dataset("https://b.example/1")];
    const before = addressesOf([catalog, one, two]);
    const after = addressesOf([catalog, one, two, dataset("https://c.example/1")]);
    expect([...after].slice(0, 3)).toEqual([...before]);
  });
});
