import { expect, it } from "vitest";
import { noProvenance } from "../../src/rdf/provenance.js";
import { validateGraph } from "../../src/validate/index.js";
import { folderWith, regionIn, regionYaml, told, turtle, write } from "./support.js";

const A = { "a.ttl": turtle({ host: "a.example" }) };

/** How many lines of catalog.yaml come before what is tried. */
const BEFORE = regionYaml("").split("\n").length - 1;

it.each([
  ["members: a.ttl\n", "region/members", 1],
  ["members: []\n", "region/members", 1],
  ["members:\n  - name: A\n", "region/member-source", 2],
  ["members:\n  - { path: a.ttl, url: 'https://a.example/' }\n", "region/member-source", 2],
  ["members:\n  - url: ftp://a.example/\n", "region/member-source", 2],
  ["members:\n  - path: a.ttl\n    sort: fil\n", "catalogue/unknown-key", 3],
  ["members:\n  - path: a.ttl\n    upgrade: ja\n", "region/setting", 3],
  ["members:\n  - path: a.ttl\ncombine: { as: delar }\n", "region/setting", 3],
  ["members:\n  - path: a.ttl\ncombine: delar\n", "region/setting", 3],
  ["members:\n  - path: a.ttl\ninclude: { tema: ENVI }\n", "catalogue/unknown-key", 3],
  ["members:\n  - path: a.ttl\ninclude: ENVI\n", "region/setting", 3],
  ["members:\n  - path: a.ttl\naliases:\n  https://a.example/x: regionn\n", "region/alias", 4],
  ["members:\n  - path: a.ttl\n  - path: ./a.ttl\n", "region/member-twice", 3],
])("%j is told of at its line", async (more, code, line) => {
  const region = await regionIn(folderWith({ "catalog.yaml": regionYaml(more), ...A }));
  expect(told(region, code)).toMatchObject([{ line: BEFORE + line }]);
});

it("a region that is a member of itself is refused with the chain shown", async () => {
  const inner = (base: string, more: string) => regionYaml(more).replace("region.example", base);
  const folder = folderWith({
    "top/catalog.yaml": regionYaml("members: [{ path: ../a.ttl }, { path: ../one }]\n"),
    "one/catalog.yaml": inner("one.example", "members: [{ path: ../two }]\n"),
    "two/catalog.yaml": inner("two.example", "members: [{ path: ../top }, { path: ../b.ttl }]\n"),
    "a.ttl": turtle({ host: "a.example" }),
    "b.ttl": turtle({ host: "b.example" }),
  });
  const region = await regionIn(`${folder}/top`);
  expect(told(region, "region/cycle").map(({ message }) => message)).toEqual([
    "The region is a member of itself: top → one → two → top.",
  ]);
  // The rest of them is there all the same, one level down.
  expect(region.contributions.map(({ member }) => member.name)).toEqual(["a.ttl", "one", "two", "b.ttl"]);
});

it("the members of a member are parts of the whole", async () => {
  const folder = folderWith({
    "catalog.yaml": regionYaml("members: [{ path: inner }]\n"),
    "inner/catalog.yaml": regionYaml("members: [{ path: ../a.ttl }]\n").replace("region.example", "inner.example"),
    ...A,
  });
  const region = await regionIn(folder);
  const parts = [...region.graph].filter(({ predicate }) => predicate.value.endsWith("hasPart"));
  expect(parts.map(({ subject, object }) => [subject.value, object.value])).toEqual([
    ["https://region.example/catalog", "https://a.example/catalog"],
  ]);
});

it("references are to feeds whose catalogue has the feed's address, and to nothing else", async () => {
  const { serve } = await import("../fetch/server.js");
  let base = "";
  base = await serve(({ url }, response) => {
    const iri = url === "/right" ? `${base}/right` : "https://b.example/catalog";
    response.setHeader("content-type", "text/turtle");
    response.end(turtle({ host: "b.example" }).replaceAll("https://b.example/catalog", iri));
  });
  const yaml = regionYaml(
    `members: [{ url: ${base}/right, name: Right }, { url: ${base}/wrong, name: Wrong }, { path: a.ttl, name: File }]\ncombine: { as: references }\n`,
  );
  const region = await regionIn(folderWith({ "catalog.yaml": yaml, ...A }));
  expect(region.contributions.map(({ status }) => status)).toEqual(["fresh", "absent", "absent"]);
  expect(told(region, "region/member-left-out").map(({ message }) => message)).toEqual([
    `Wrong is left out: The catalogue of Wrong is called \`https://b.example/catalog\`, but is fetched from \`${base}/wrong\`.`,
    "File is left out: File is a folder or file, and the data portal can only follow a reference to an address.",
  ]);
  expect(
    [...region.graph]
      .filter(({ subject }) => subject.value === `${base}/right`)
      .map(({ predicate }) => predicate.value),
  ).toEqual(["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"]);
  const found = validateGraph(region.graph, { provenance: noProvenance });
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("an old feed is brought up to the profile where that is asked for", async () => {
  const old = turtle({
    host: "a.example",
    datasets: { one: { said: '<http://schema.org/startDate> "2024"^^xsd:gYear' } },
  }).replaceAll("@sv", "");
  const yaml = (upgrade: boolean) => regionYaml(`members: [{ path: a.ttl, upgrade: ${upgrade} }]\n`);
  const folder = folderWith({ "catalog.yaml": yaml(false), "a.ttl": old });
  expect((await regionIn(folder)).contributions[0]!.status).toBe("absent");
  write(folder, { "catalog.yaml": yaml(true) });
  expect((await regionIn(folder)).contributions[0]!.status).toBe("fresh");
});
