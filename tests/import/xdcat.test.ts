import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parse } from "yaml";
import { importGraph, processorFiles, readProcessorInput, readSource } from "../../src/import/index.js";

const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
afterAll(() => rmSync(folder, { recursive: true }));

const catalogue = {
  about: "https://data.hemmesta.example/",
  "title-sv": "Öppna data från Hemmesta",
  "title-en": "Open data from Hemmesta",
  "description-sv": "Kommunens data; allt på ett ställe.",
  publisher: {
    about: "https://data.hemmesta.example/#org",
    name: "Hemmesta kommun",
    type: "LocalAuthority",
    homepage: "www.hemmesta.example",
  },
  license: "http://creativecommons.org/publicdomain/zero/1.0/",
  modified: "2024-05-01",
};

const dataset = {
  about: "https://data.hemmesta.example/#bad",
  "title-sv": "Badplatser",
  "description-sv": "Kommunala badplatser.",
  publisher: { about: "https://data.hemmesta.example/#org", name: "Hemmesta kommun", mbox: "data@hemmesta.example" },
  contactPoint: {
    about: "https://data.hemmesta.example/#kontakt",
    type: "Organization",
    name: "Datagruppen",
    email: "data@hemmesta.example",
    phone: "+4681234567",
    address: "Storgatan 5; 85230; Hemmesta; Sverige",
  },
  "keyword-sv": "bad; sommar",
  theme: "ENVI; EDUC",
  accrualPeriodicity: "semiannual",
  accessRights: "Public",
  hasVersion: "www.hemmesta.example/bad-v2",
  temporal: { startDate: "2020-01-01" },
  "other agent": { about: "https://data.hemmesta.example/#bolaget", name: "Bolaget", type: "Company", role: "owner" },
  location: { bbox: "POLYGON((17 60,18 60,18 59,17 59,17 60))" },
  conformsTo: { about: "https://spec.example/bad", "title-sv": "Badformat" },
  distribution: {
    about: "https://data.hemmesta.example/#bad-csv",
    accessURL: "data.hemmesta.example/bad.csv",
    formatMedia: "text/csv",
    license: "CC0 1.0",
    status: "Completed",
    availability: "Stable",
  },
  distribution2: {
    about: "https://data.hemmesta.example/#bad-api",
    accessURL: "https://api.hemmesta.example/",
    accessService: "https://data.hemmesta.example/#api",
    formatMedia: "application/json",
  },
};

const service = {
  about: "https://data.hemmesta.example/#api",
  "title-sv": "Bad-API",
  endpointURL: "https://api.hemmesta.example/",
  type: "REST",
  servesDataset: "https://data.hemmesta.example/#bad",
};

const parts = { "dcat-catalog": catalogue, "dcat-dataset": dataset, "dcat-dataservice": service };
const bytes = (text: string) => Buffer.from(text);

function folderOf(content: Awaited<ReturnType<typeof readSource>>): Record<string, Record<string, unknown>> {
  const { files } = importGraph(content.graph, { source: "x", language: "sv", prefixes: {} });
  return Object.fromEntries(files.map(({ path, text }) => [path, parse(text)]));
}

const forms: Record<string, string> = {
  "JSON of its own": JSON.stringify(parts, null, 1),
  "OpenAPI in JSON": JSON.stringify(
    { openapi: "3.0.3", info: { title: "API", "x-dcat": parts }, paths: {} },
    null,
    "\t",
  ),
  "OpenAPI in YAML": `openapi: 3.0.3\ninfo:\n  title: API\n  x-dcat: ${JSON.stringify(parts)}\npaths: {}\n`,
  RAML: `#%RAML 1.0\ntitle: API\ntypes: !include typer.raml\n${Object.entries(parts)
    .map(([name, value]) => `(${name}): ${JSON.stringify(value)}`)
    .join("\n")}\n`,
};

it.each(Object.entries(forms))("reads %s", async (_, text) => {
  const content = await readSource({ bytes: bytes(text), file: "in.json" });
  expect(content.findings).toEqual([]);
  const files = folderOf(content);
  expect(files["catalog.yaml"]).toMatchObject({
    catalog: {
      uri: "https://data.hemmesta.example/",
      title: { sv: "Öppna data från Hemmesta", en: "Open data from Hemmesta" },
      description: "Kommunens data; allt på ett ställe.",
      publisher: "hemmesta-kommun",
      language: ["svenska", "engelska"],
    },
    agents: {
      "hemmesta-kommun": {
        type: "LocalAuthority",
        homepage: "http://www.hemmesta.example",
        email: "data@hemmesta.example",
      },
    },
    contacts: {
      datagruppen: {
        address: { street: "Storgatan 5", postalCode: 85230, locality: "Hemmesta", country: "Sverige" },
      },
    },
  });
  expect(files["datasets/badplatser.yaml"]).toMatchObject({
    uri: "https://data.hemmesta.example/#bad",
    publisher: "hemmesta-kommun",
    keyword: ["bad", "sommar"],
    theme: ["Miljö", "Utbildning, kultur och sport"],
    frequency: "halvårsvis",
    accessRights: "PUBLIC",
    hasVersion: "http://www.hemmesta.example/bad-v2",
    attribution: { role: "owner", agent: "bolaget" },
    conformsTo: { uri: "https://spec.example/bad", title: "Badformat" },
    distributions: [
      {
        uri: "https://data.hemmesta.example/#bad-csv",
        accessURL: "http://data.hemmesta.example/bad.csv",
        license: "CC0",
      },
      { accessService: "bad-api" },
    ],
  });
  expect(files["services/bad-api.yaml"]).toMatchObject({ servesDataset: "badplatser", type: "REST" });
});

it("tells misspelt keys and values at their lines", async () => {
  const text = JSON.stringify({ "dcat-dataset": { "title-sv": "X", acessRights: "Public", theme: "ENVII" } }, null, 1);
  const { findings } = await readSource({ bytes: bytes(text), file: "in.json" });
  expect(
    findings.map(({ code, args, place }) => [
      code,
      (args as { suggestions: string[] }).suggestions[0],
      place?.path?.at(-1),
    ]),
  ).toEqual([
    ["import/processor-key", "accessRights", "acessRights"],
    ["catalogue/unknown-concept", "Miljö", "theme"],
  ]);
});

it("reads a folder as one catalogue, the catalogue's own file first", () => {
  writeFileSync(
    join(folder, "a.json"),
    JSON.stringify({ info: { "x-dcat": { "dcat-dataset": dataset, "dcat-catalog": catalogue } } }),
  );
  writeFileSync(join(folder, "catalog.json"), JSON.stringify({ "dcat-catalog": catalogue }));
  writeFileSync(join(folder, "package.json"), '{ "name": "x" }');
  const files = processorFiles(folder);
  expect(files).toEqual([join(folder, "catalog.json"), join(folder, "a.json")]);
  const inputs = files.map((file) => ({
    file,
    bytes: bytes(
      file.endsWith("catalog.json")
        ? JSON.stringify({ "dcat-catalog": catalogue })
        : JSON.stringify({ "dcat-dataset": dataset, "dcat-catalog": catalogue }),
    ),
  }));
  const content = readProcessorInput(inputs);
  expect(content.findings.map(({ code }) => code)).toEqual(["import/second-catalogue"]);
  expect(Object.keys(folderOf(content))).toContain("datasets/badplatser.yaml");
});

it("does not throw on what is no description", async () => {
  for (const text of [
    '{"dcat-dataset": 3}',
    '{"dcat-dataset": {"publisher": [{"name": []}], "distribution": "x"}}',
    '{"x-dcat": {',
  ]) {
    const { findings } = await readSource({ bytes: bytes(text), file: "in.json" });
    expect(findings.length, text).toBeGreaterThan(0);
  }
});
