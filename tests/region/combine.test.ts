import { expect, it } from "vitest";
import { noProvenance } from "../../src/rdf/provenance.js";
import { validateGraph } from "../../src/validate/index.js";
import { folderWith, HABO, linesOf, nt, regionIn, regionYaml, TIERP, told, turtle } from "./support.js";

const members = (...names: string[]) => `members:\n${names.map((name) => `  - path: ${name}.ttl\n`).join("")}`;
const LOCAL = "dcterms:type <http://purl.org/adms/publishertype/LocalAuthority>";

it.each(["parts", "merged"])("two members become one (%s) that the portal takes", async (as) => {
  const folder = folderWith({
    "catalog.yaml": regionYaml(`${members("a", "b")}combine: { as: ${as} }\n`),
    "a.ttl": turtle({ host: "a.example" }),
    "b.ttl": turtle({ host: "b.example" }),
  });
  const { graph, findings } = await regionIn(folder);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(validateGraph(graph, { provenance: noProvenance }).filter(({ severity }) => severity === "error")).toEqual([]);
  const text = nt(graph);
  const link =
    as === "parts"
      ? "<http://purl.org/dc/terms/hasPart> <https://b.example/catalog>"
      : "<http://www.w3.org/ns/dcat#dataset> <https://b.example/dataset/one>";
  expect(text).toContain(`<https://region.example/catalog> ${link} .`);
  expect(text.includes("<https://a.example/catalog> ")).toBe(as === "parts");
});

it("an agent is described once: by its own catalogue first, and what differs is told with both places", async () => {
  const folder = folderWith({
    "catalog.yaml": regionYaml(members("a", "b")),
    "a.ttl": turtle({
      host: "a.example",
      more: `<https://a.example/agent/habo> a foaf:Agent ; foaf:name "Fel namn"@sv ; ${LOCAL} ; dcterms:identifier "212000-0241" .
        <https://a.example/dataset/three> a dcat:Dataset ; dcterms:title "Tre"@sv ; dcterms:description "D"@sv ;
          dcterms:publisher <https://a.example/agent/habo> .`,
    }),
    "b.ttl": turtle({ host: "b.example", publisher: HABO, more: `<${HABO}> foaf:homepage <https://b.example/> .` }),
  });
  const region = await regionIn(folder);
  const text = nt(region.graph);
  expect(text).not.toContain("a.example/agent/habo");
  expect(text).not.toContain("Fel namn");
  expect(text).toContain(`<https://a.example/dataset/three> <http://purl.org/dc/terms/publisher> <${HABO}> .`);
  const [conflict, ...others] = told(region, "region/conflict");
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ member: "a.ttl", file: expect.stringMatching(/a\.ttl$/), line: expect.any(Number) });
  expect(conflict!.message).toMatch(
    /`Fel namn` at a\.ttl, `Utgivare b\.example` at b\.ttl \(.*b\.ttl:\d+\), which counts/,
  );
});

it.each([
  ["owl:sameAs", `owl:sameAs <https://b.example/agent/own> ;`, ""],
  ["an alias", "", "aliases: { 'https://a.example/agent/other': 'https://b.example/agent/own' }\n"],
])("agents are the same by %s", async (_, said, aliases) => {
  const folder = folderWith({
    "catalog.yaml": regionYaml(members("a", "b") + aliases),
    "a.ttl": turtle({
      host: "a.example",
      datasets: { one: { publisher: "https://a.example/agent/other" } },
      more: `<https://a.example/agent/other> a foaf:Agent ; ${said} foaf:name "Utgivare b.example"@sv ; ${LOCAL} .`,
    }),
    "b.ttl": turtle({ host: "b.example" }),
  });
  const region = await regionIn(folder);
  expect(nt(region.graph)).toContain(
    "<https://a.example/dataset/one> <http://purl.org/dc/terms/publisher> <https://b.example/agent/own> .",
  );
  expect(nt(region.graph)).not.toContain("agent/other> <http");
  expect(told(region, "region/same-name")).toEqual([]);
});

it("agents that only share a name stay apart, and are told of", async () => {
  const folder = folderWith({
    "catalog.yaml": regionYaml(members("a", "b")),
    "a.ttl": turtle({
      host: "a.example",
      datasets: { one: { publisher: "https://a.example/agent/other" } },
      more: `<https://a.example/agent/other> a foaf:Agent ; foaf:name "Utgivare b.example"@sv ; ${LOCAL} .`,
    }),
    "b.ttl": turtle({ host: "b.example" }),
  });
  expect(told(await regionIn(folder), "region/same-name").map(({ message }) => message)).toEqual([
    "Utgivare b.example is `https://b.example/agent/own` at b.ttl, but `https://a.example/agent/other` at a.ttl.",
  ]);
});

const UUID = '"6a7fb1b6-9d2c-4c4c-8f7e-0d5a52b0a0c1"';
const shared = `dcterms:identifier ${UUID}`;
it.each([
  [
    "its publisher's own catalogue",
    "own",
    {
      host: "a.example",
      publisher: TIERP,
      datasets: { one: { publisher: HABO, said: shared } },
      more: `<${HABO}> a foaf:Agent ; foaf:name "Håbo"@sv ; ${LOCAL} .`,
    },
    { host: "b.example", publisher: HABO, datasets: { one: { said: shared } } },
    "b",
  ],
  [
    "the first in the list",
    "order",
    { host: "a.example", datasets: { one: { said: shared } } },
    { host: "b.example", datasets: { one: { said: shared } } },
    "a",
  ],
] as const)("a dataset with a UUID is kept once, from %s", async (_, reason, a, b, winner) => {
  const folder = folderWith({ "catalog.yaml": regionYaml(members("a", "b")), "a.ttl": turtle(a), "b.ttl": turtle(b) });
  const region = await regionIn(folder);
  const text = nt(region.graph);
  const loser = winner === "a" ? "b" : "a";
  expect(text).toContain(`<https://${winner}.example/dataset/one> `);
  expect(text).not.toContain(`<https://${loser}.example/dataset/one>`);
  const [found] = region.findings.filter(({ code }) => code === "region/duplicate");
  expect(found).toMatchObject({ member: `${loser}.ttl`, args: { kept: `${winner}.ttl`, reason } });
  // A part that has nothing left to show is no part.
  expect(text).not.toContain(`<https://${loser}.example/catalog>`);
});

it("one IRI for two things: the later member is left out, and both are named", async () => {
  const folder = folderWith({
    "catalog.yaml": regionYaml(members("a", "b")),
    "a.ttl": turtle({ host: "a.example" }),
    "b.ttl": turtle({ host: "b.example", publisher: "https://a.example/dataset/one" }),
  });
  const region = await regionIn(folder);
  expect(region.contributions.map(({ status }) => status)).toEqual(["fresh", "absent"]);
  expect(told(region, "region/two-things")[0]!.message).toBe(
    "`https://a.example/dataset/one` is one thing at b.ttl (agent), and another at a.ttl (dataset).",
  );
});

it("catalogues in YAML with the same base address would mint the same identifiers, and are refused", async () => {
  const member = regionYaml(
    "datasets:\n  one: { title: Data, description: Data., publisher: region, distributions: [{ accessURL: https://a.example/ }] }\n",
  ).replace("region.example", "member.example");
  const folder = folderWith({
    "catalog.yaml": regionYaml("members: [{ path: a }, { path: b }]\n"),
    "a/catalog.yaml": member,
    "b/catalog.yaml": member,
  });
  const region = await regionIn(folder);
  expect(region.contributions.map(({ status }) => status)).toEqual(["fresh", "absent"]);
  expect(told(region, "region/two-things")[0]).toMatchObject({ entity: "https://member.example/catalog", member: "b" });
});

it("blank nodes of members never collide, and are the same whoever the other members are", async () => {
  const temporal = 'dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2024-01-01"^^xsd:date ]';
  const files = {
    "a.ttl": turtle({ host: "a.example", datasets: { one: { said: temporal } } }),
    "b.ttl": turtle({ host: "b.example", datasets: { one: { said: temporal } } }),
  };
  const both = await regionIn(folderWith({ "catalog.yaml": regionYaml(members("a", "b")), ...files }));
  const alone = await regionIn(folderWith({ "catalog.yaml": regionYaml(members("b")), ...files }));
  expect(linesOf(both.graph, "b.example")).toEqual(linesOf(alone.graph, "b.example"));
  const labels = nt(both.graph).match(/^_:\S+/gm)!;
  expect(new Set(labels).size).toBe(2);
});

it.each([
  ["include: { theme: Miljö }", ["one"]],
  ["exclude: { theme: [ENVI] }", ["two", "three"]],
  ["include: { keyword: [Badplats] }", ["two"]],
  ["include: { hvd: true }", ["three"]],
  ["exclude: { publisher: Utgivare a.example }", []],
])("a selection is followed: %s", async (selection, kept) => {
  const datasets = {
    one: { said: "dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI>" },
    two: { said: 'dcat:keyword "badplats"@sv' },
    three: {
      said: "dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> ; dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d>",
    },
  };
  const folder = folderWith({
    "catalog.yaml": regionYaml(`members:\n  - path: a.ttl\n    ${selection}\n`),
    "a.ttl": turtle({ host: "a.example", datasets }),
  });
  const text = nt((await regionIn(folder)).graph);
  expect(Object.keys(datasets).filter((id) => text.includes(`<https://a.example/dataset/${id}> `))).toEqual(kept);
  // What is not chosen is not mentioned either.
  expect(new Set(text.match(/dataset\/\w+/g))).toEqual(new Set(kept.map((id) => `dataset/${id}`)));
});
