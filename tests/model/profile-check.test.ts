import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseBundle, type Template } from "../../scripts/profile-check/bundle.js";
import { compareProfiles } from "../../scripts/profile-check/compare.js";
import { deviations } from "../../scripts/profile-check/deviations.js";
import { judge } from "../../scripts/profile-check/judge.js";
import { officialFacts } from "../../scripts/profile-check/official.js";
import { run, describe as say } from "../../scripts/profile-check/run.js";
import { tableFacts } from "../../scripts/profile-check/table.js";
import { described, ROLES, type Templates, templates, toJson } from "./small-bundle.js";

const DIGG = "../shared/dcat-ap-se-3.0.1/rdforms-bundle.json";

/** What is found of a bundle of these templates, as lines, deviations left out. */
function differences(all: Templates): string[] {
  const bundle = parseBundle(toJson(all));
  if (typeof bundle === "string") throw new Error(bundle);
  return judge(compareProfiles(officialFacts(bundle), tableFacts(described)), deviations).unlisted.map(say);
}

const differs = (where: string, aspect: string, bundle: string, table: string) =>
  `${where}, ${aspect}: the bundle says "${bundle}", the table "${table}"`;

it("finds nothing where bundle and table agree", () => {
  expect(differences(templates())).toEqual([]);
});

const seeded: [what: string, seed: (all: Templates) => unknown, ...found: string[]][] = [
  [
    "a property that the table lacks",
    ({ offer }) => offer!.items!.push({ property: "schema:price", nodetype: "ONLY_LITERAL" }),
    differs("schema:Offer schema:price", "property", "present", "absent"),
  ],
  [
    "a property that the bundle lacks",
    ({ offer }) => offer!.items!.pop(),
    differs("schema:Offer schema:mainEntityOfPage", "property", "absent", "present"),
  ],
  [
    "a property that the bundle has let go",
    ({ page }) => Object.assign(page!, { styles: ["deprecated"] }),
    differs("schema:Offer schema:mainEntityOfPage", "property", "deprecated", "present"),
  ],
  [
    "a class that the table lacks",
    (all) => Object.assign(all, { event: { constraints: { "rdf:type": "schema:Event" }, items: ["page"] } }),
    differs("schema:Event", "class", "present", "absent"),
  ],
  [
    "a class that the bundle lacks",
    (all) => delete all.period,
    differs("dcterms:PeriodOfTime", "class", "absent", "present"),
  ],
  [
    "another minimum",
    ({ description }) => Object.assign(description!, { cardinality: { min: 0 } }),
    differs("schema:Offer schema:description", "requirement", "optional", "mandatory"),
  ],
  [
    "another preference",
    ({ start }) => Object.assign(start!, { cardinality: { max: 1 } }),
    differs("dcterms:PeriodOfTime dcat:startDate", "requirement", "optional", "recommended"),
  ],
  [
    "another maximum",
    ({ agent }) => Object.assign(agent!, { cardinality: { min: 1 } }),
    differs("prov:Attribution prov:agent", "max", "any number", "1"),
  ],
  [
    "another kind of node",
    ({ description }) => Object.assign(description!, { nodetype: "ONLY_LITERAL" }),
    differs("schema:Offer schema:description", "node kind", "plain literal", "text"),
  ],
  [
    "another datatype",
    ({ end }) => Object.assign(end!, { datatype: "xsd:date" }),
    differs("dcterms:PeriodOfTime dcat:endDate", "datatype", "xsd:date", "xsd:date, xsd:dateTime, xsd:gYear"),
  ],
  [
    "another pattern",
    ({ web }) => Object.assign(web!, { pattern: "https://.+" }),
    differs("schema:Offer schema:mainEntityOfPage", "pattern", "https://.+", "https?://.+"),
  ],
  [
    "a pattern that a listed value does not match",
    ({ role }) => Object.assign(role!, { pattern: `${ROLES}[a-z]+` }),
    differs("prov:Attribution dcat:hadRole", "pattern", `${ROLES}[a-z]+`, "none"),
  ],
  [
    "another label of a property",
    ({ page }) => Object.assign(page!, { label: { sv: "Hemsida", en: "Page" } }),
    differs("schema:Offer schema:mainEntityOfPage", "label (sv)", "Hemsida", "Webbsida"),
    differs("schema:Offer schema:mainEntityOfPage", "label (en)", "Page", "Webpage"),
  ],
  [
    "another label of a class",
    ({ checksum }) => Object.assign(checksum!, { label: { sv: "Kontrollsumma", en: "Checksum" } }),
    differs("spdx:Checksum", "label (sv)", "Kontrollsumma", "Checksumma"),
  ],
  [
    "another type of a class",
    ({ offer }) => Object.assign(offer!, { constraints: { "rdf:type": ["schema:Offer", "schema:Demand"] } }),
    differs("schema:Offer", "types", "schema:Demand, schema:Offer", "schema:Offer"),
  ],
  [
    "a value that the table lacks",
    ({ algorithm }) => algorithm!.choices!.push({ value: "urn:sha-256" }),
    differs("spdx:Checksum spdx:algorithm", "value urn:sha-256", "listed", "not listed"),
  ],
  [
    "a value that the bundle lacks",
    ({ role }) => role!.choices!.pop(),
    differs("prov:Attribution dcat:hadRole", `value ${ROLES}author`, "not listed", "listed"),
  ],
  [
    "another label of a value",
    ({ role }) => Object.assign(role!.choices![0]!, { label: { sv: "Lämnare", en: "Provider" } }),
    differs("prov:Attribution dcat:hadRole", `label (sv) of ${ROLES}resourceProvider`, "Lämnare", "Leverantör"),
    differs("prov:Attribution dcat:hadRole", `label (en) of ${ROLES}resourceProvider`, "Provider", "Resource Provider"),
  ],
  [
    "a list that has been opened",
    ({ role }) => delete role!.choices,
    differs("prov:Attribution dcat:hadRole", "vocabulary", "none", "a list"),
  ],
  [
    "another range",
    ({ agent }) => Object.assign(agent!, { constraints: { "rdf:type": "foaf:Person" } }),
    differs("prov:Attribution prov:agent", "range", "foaf:Person", "foaf:Agent, foaf:Organization, foaf:Person"),
  ],
  [
    "a dependency",
    ({ page }) => Object.assign(page!, { deps: ["schema:description", "x"] }),
    differs("schema:Offer schema:mainEntityOfPage", "dependency", "only where schema:description is x", "none"),
  ],
  [
    "a fixed value",
    ({ algorithm }) => Object.assign(algorithm!, { value: "urn:sha-256" }),
    differs(
      "spdx:Checksum spdx:algorithm",
      "fixed value",
      "urn:sha-256",
      "http://spdx.org/rdf/terms#checksumAlgorithm_sha1",
    ),
  ],
];

it.each(seeded)("finds %s", (_, seed, ...found) => {
  const all = templates();
  seed(all);
  expect(differences(all)).toEqual(found);
});

it("takes a group without property for alternatives of one property, under the group's label and limits", () => {
  const bundle = parseBundle({
    templates: [
      { constraints: { "rdf:type": "dcat:Distribution" }, items: ["format"] },
      { id: "format", label: { sv: "Format" }, cardinality: { pref: 1, max: 1 }, items: ["common", "other"] },
      { id: "common", property: "dcterms:format", nodetype: "ONLY_LITERAL", choices: [{ value: "text/csv" }] },
      { id: "other", property: "dcterms:format", nodetype: "LITERAL", pattern: "^.+/.+$", label: { sv: "Övriga" } },
    ],
  });
  expect(officialFacts(bundle as Template[])[0]!.properties).toMatchObject([
    {
      predicate: "http://purl.org/dc/terms/format",
      labels: [{ sv: "Format" }],
      requirement: "recommended",
      max: "1",
      alternatives: [{ nodes: ["plain literal"] }, { nodes: ["text", "plain literal"], pattern: ".+/.+" }],
    },
  ]);
});

it("finds a deviation that no longer occurs", () => {
  const deviation = { class: "*", property: "*", aspect: "max", bundle: "2", table: "1", reason: "" };
  const difference = { class: "schema:Offer", property: "schema:price", aspect: "max", bundle: "2", table: "1" };
  expect(judge([difference], [deviation])).toEqual({ unlisted: [], stale: [] });
  expect(judge([{ ...difference, bundle: "3" }], [deviation])).toEqual({
    unlisted: [{ ...difference, bundle: "3" }],
    stale: [deviation],
  });
});

describe("the command", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "profile-check-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function runOn(content: string): { status: number; output: string } {
    const path = join(folder, "bundle.json");
    writeFileSync(path, content);
    return runWith([path]);
  }

  function runWith(args: readonly string[]): { status: number; output: string } {
    const lines: string[] = [];
    const status = run(args, (line) => lines.push(line));
    return { status, output: lines.join("\n") };
  }

  it("fails and says what to do where the two differ", () => {
    const { status, output } = runOn(JSON.stringify(toJson(templates())));
    expect(status).toBe(1);
    expect(output).toContain(differs("dcat:Dataset", "class", "absent", "present"));
    expect(output).toContain(
      "Deviation that no longer occurs, to be removed: foaf:Agent dcterms:identifier, label (sv)",
    );
    expect(output).toContain("src/model/classes/");
    expect(output).toContain("deviations.ts");
  });

  it.each([
    ["no JSON", "templates:", "is not JSON"],
    ["no list of templates", "{}", "is not an RDForms bundle: it has no list `templates`"],
    ["an empty list", '{"templates": []}', "is not an RDForms bundle: it has no list `templates`"],
    ["another kind of list", '{"templates": [{}, 1]}', "entry 2 of `templates` is no template"],
    ["items that are none", '{"templates": [{"items": [null]}]}', "entry 1 of `templates` is no template"],
    ["an id that is not there", '{"templates": [{"id": "a", "items": ["b"]}]}', "a refers to b, which is not there"],
    ["a circle", '{"templates": [{"id": "a", "extends": "a"}]}', "a contains itself"],
  ])("refuses a file with %s", (_, content, problem) => {
    const { status, output } = runOn(content);
    expect(status).toBe(2);
    expect(output).toContain(problem);
  });

  it("refuses a file that is not there, and none at all", () => {
    expect(runWith([join(folder, "nowhere.json")])).toMatchObject({
      status: 2,
      output: expect.stringContaining("cannot be read"),
    });
    expect(runWith([])).toEqual({ status: 2, output: "Usage: npm run profile:check -- <bundle.json>" });
  });

  it.skipIf(!existsSync(DIGG))("passes on DIGG's bundle", () => {
    expect(runWith([DIGG])).toEqual({ status: 0, output: expect.stringContaining("The table agrees with") });
  });
});
