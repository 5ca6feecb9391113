import { describe, expect, it } from "vitest";
import { isLanguageTag, nearestLanguageTag } from "../../../src/rdf/language-tag.js";
import { isWkt } from "../../../src/rdf/wkt.js";
import { readText } from "./read.js";

describe("language tags (RFC 5646)", () => {
  it.each([
    "sv",
    "sv-SE",
    "en-GB",
    "sr-Latn-RS",
    "zh-cmn-Hans-CN",
    "de-1996",
    "sv-x-kommun",
    "x-a",
    "i-klingon",
    "se",
    "swedish",
  ])("%s", (tag) => expect(isLanguageTag(tag)).toBe(true));

  it.each(["", "s", "sv_SE", "sv-", "svenska!", "svenskaspråket", "sv-S", "sv SE", "-sv", "sv-SE-SE"])(
    "not %s",
    (tag) => expect(isLanguageTag(tag)).toBe(false),
  );

  it.each([
    ["sv_SE", "sv-SE"],
    [" sv ", "sv"],
    ["svenska!", "svenska"],
    ["sv-S", "sv"],
    ["!", undefined],
  ])("%s was meant to be %s", (tag, meant) => expect(nearestLanguageTag(tag)).toBe(meant));
});

describe("well-known text", () => {
  it.each([
    "POINT(17.64 59.86)",
    "point (17.64 59.86)",
    "POINT Z (17.64 59.86 3)",
    "POINT EMPTY",
    "<http://www.opengis.net/def/crs/EPSG/0/3006> POINT(1e3 -2.5)",
    "POLYGON((17 60,18 60,18 59,17 59,17 60))",
    "MULTIPOINT((17 60),(18 60))",
    "GEOMETRYCOLLECTION(POINT(17 60),LINESTRING(17 60,18 60))",
  ])("%s", (text) => expect(isWkt(text)).toBe(true));

  it.each([
    "",
    "POINT",
    "POINT(17,64 59,86)",
    "POINT(17)",
    "POINT(17 60",
    "POINT 17 60",
    "PUNKT(17 60)",
    "POLYGON((a b))",
    "POINT)17 60(",
  ])("not %s", (text) => expect(isWkt(text)).toBe(false));
});

describe("blank nodes", () => {
  it("with a label are never taken for one without", async () => {
    const { graph } = await readText("_:n0 <urn:p:p> [] . _:n_0 <urn:p:q> [] .", "a.ttl");
    expect(new Set([...graph].flatMap(({ subject, object }) => [subject.value, object.value])).size).toBe(4);
  });
});

describe("JSON-LD", () => {
  it.each(["https://schema.org/", "https://www.w3.org/ns/dcat.jsonld", "context.jsonld"])(
    "never fetches %s",
    async (url) => {
      const { findings } = await readText(`{\n"@context": ["${url}"], "name": "x" }`, "a.jsonld");
      expect(findings.map(({ code, args, place }) => ({ code, args, line: place?.line }))).toEqual([
        { code: "rdf/remote-context", args: { url }, line: 2 },
      ]);
    },
  );

  it("reads lists, reverse properties, numbers and named graphs", async () => {
    const { graph, graphs, findings } = await readText(
      `{ "@context": { "@vocab": "urn:v:" }, "@id": "urn:g:g", "@graph": [ { "@id": "urn:a:a", "list": { "@list": [1, 2.5, true] },
         "@reverse": { "partOf": { "@id": "urn:b:b" } } } ] }`,
      "a.jsonld",
    );
    expect(findings).toEqual([]);
    expect([...graphs.keys()]).toEqual(["urn:g:g"]);
    const { graph: meant } = await readText(
      "<urn:a:a> <urn:v:list> ( 1 2.5E0 true ) . <urn:b:b> <urn:v:partOf> <urn:a:a> .",
      "a.ttl",
    );
    expect(graph.size).toBe(meant.size);
    for (const { subject, predicate } of meant) {
      if (subject.termType === "NamedNode") expect(graph.objects(subject, predicate.value)).toHaveLength(1);
    }
  });

  it("refuses what is nested too deep", async () => {
    const { findings } = await readText("[".repeat(100_000) + "]".repeat(100_000), "a.jsonld");
    expect(findings.map(({ code }) => code)).toEqual(["rdf/syntax"]);
  });
});
