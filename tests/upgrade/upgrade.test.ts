import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prefixes, rdf } from "../../src/model/namespaces.js";
import { encode } from "../../src/rdf/encode.js";
import { Graph } from "../../src/rdf/graph.js";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { upgrade } from "../../src/upgrade/index.js";
import { canonical } from "../serialize/read-back.js";
import { catalogues } from "../support/arbitrary-catalogue.js";
import { oldForms } from "./old-forms.js";

const declared = Object.entries({ ...prefixes, "": "https://data.tierp.example/" });
const header = declared.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`).join("\n");
const graphOf = (turtle: string): Graph => readTurtle(`${header}\n${turtle}`);

/** What the old forms are said of. */
const SETTING = `
  :c a vcard:Kind . :a a foaf:Agent ; dcterms:type <http://purl.org/adms/publishertype/LocalAuthority> .
  :d a dcat:Dataset ; dcat:distribution :x . :x a dcat:Distribution .
`;

const codesOf = ({ findings }: ReturnType<typeof upgrade>): Set<string> => new Set(findings.map(({ code }) => code));

describe("old forms", () => {
  it.each(oldForms)("$name", async ({ old, expected, code }) => {
    const upgraded = upgrade(graphOf(`${SETTING}${old}`));
    expect(await canonical(upgraded.graph)).toBe(await canonical(graphOf(`${SETTING}${expected.join(" . ")} .`)));
    expect([...codesOf(upgraded)].filter((one) => one !== "upgrade/agent-type")).toEqual([`upgrade/${code}`]);
  });
});

it("gives identifiers to things that are blank nodes or only a name, the same each time", async () => {
  const source = () =>
    graphOf(`
      :d a dcat:Dataset ; dcterms:publisher "Heby kommun"@sv ; dcat:contactPoint "info@heby.example" .
      :e a dcat:Dataset ; dcterms:publisher "Heby kommun"@sv ; dcat:contactPoint [ a vcard:Kind ; vcard:fn "Gruppen" ] .
    `);
  const { graph, findings } = upgrade(source());
  const agents = [...graph.nodes()].filter(
    ({ properties }) => properties.get(rdf("type"))?.[0]?.value === `${prefixes.foaf}Agent`,
  );
  expect(agents.map(({ subject }) => subject.value)).toEqual(["https://data.tierp.example/agent/heby-kommun"]);
  expect([...graph.nodes()].every(({ subject }) => subject.termType === "NamedNode")).toBe(true);
  expect(findings.map(({ code }) => code)).toContain("upgrade/named");
  expect(await canonical(upgrade(source()).graph)).toBe(await canonical(graph));
});

it("asks for the type of an agent instead of inventing one", () => {
  const { graph, findings } = upgrade(graphOf(':a a foaf:Agent ; foaf:name "Heby kommun"@sv .'));
  expect(graph.size).toBe(2);
  expect(findings).toEqual([
    expect.objectContaining({ code: "upgrade/agent-type", severity: "warning", args: { name: "Heby kommun" } }),
  ]);
});

it.each([
  [
    "two agents of one number and different names",
    ':o a foaf:Agent ; foaf:name "A"@sv ; dcterms:identifier "212000-0340" . :p a foaf:Agent ; foaf:name "B"@sv ; dcterms:identifier "2120000340" .',
  ],
  ["a number with a wrong check digit", ':o a foaf:Agent ; foaf:name "A"@sv ; dcterms:identifier "212000-0341" .'],
  [
    "an address that is taken",
    ':o a foaf:Agent ; foaf:name "A"@sv ; dcterms:identifier "212000-0340" . <http://dataportal.se/organisation/SE2120000340> a foaf:Agent ; foaf:name "B"@sv .',
  ],
])("leaves the IRI of an organisation alone where nothing is certain: %s", async (_, turtle) => {
  expect(await canonical(upgrade(graphOf(turtle)).graph)).toBe(await canonical(graphOf(turtle)));
});

it("leaves an old property alone whose successor has another value, and removes one that says the same", async () => {
  const both = (value: string) => graphOf(`:d a dcat:Dataset ; dcat:version "2" ; owl:versionInfo "${value}" .`);
  expect(upgrade(both("1")).graph.size).toBe(3);
  expect(await canonical(upgrade(both("2")).graph)).toBe(
    await canonical(graphOf(':d a dcat:Dataset ; dcat:version "2" .')),
  );
});

it("keeps the IRIs of organisations where it is told to", () => {
  const { graph } = upgrade(graphOf(':o a foaf:Agent ; dcterms:identifier "212000-0340" .'), { keepIris: true });
  expect([...graph.nodes()].map(({ subject }) => subject.value)).toEqual(["https://data.tierp.example/o"]);
});

it("keeps what the profile does not know, and what it cannot read", async () => {
  const turtle =
    ':d a dcat:Dataset ; :own "x" , [ :more 1 ] ; dcterms:issued "i våras" ; dcat:landingPage "www.tierp.example" .';
  const { graph, findings } = upgrade(graphOf(turtle));
  expect(await canonical(graph)).toBe(await canonical(graphOf(turtle)));
  expect(findings).toEqual([]);
});

it("leaves a catalogue alone that is as it should be", async () => {
  await fc.assert(
    fc.asyncProperty(catalogues(), async (entities) => {
      const { graph } = encode(entities);
      const upgraded = upgrade(graph, { keepIris: true });
      expect(upgraded.findings).toEqual([]);
      expect(await canonical(upgraded.graph)).toBe(await canonical(graph));
    }),
    { numRuns: 50 },
  );
});

it("changes nothing the second time, whatever it was given", async () => {
  const parts = fc.subarray([...oldForms], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(catalogues(), parts, async (entities, forms) => {
      const graph = Graph.from([
        ...encode(entities).graph,
        ...graphOf(SETTING),
        ...forms.flatMap(({ old }) => [...graphOf(old)]),
      ]);
      const once = upgrade(graph);
      const twice = upgrade(once.graph);
      expect(twice.findings.filter(({ code }) => code !== "upgrade/agent-type")).toEqual([]);
      expect(await canonical(twice.graph)).toBe(await canonical(once.graph));
    }),
    { numRuns: 50 },
  );
});
