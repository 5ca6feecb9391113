import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { keysOf } from "../../src/catalogue/decode/keys.js";
import { yamlExample } from "../../src/generate/examples.js";
import { classes } from "../../src/model/profile.js";
import { compile, schemas } from "./schemas.js";

const catalogs = new URL("../../catalogs/", import.meta.url);
const files = readdirSync(catalogs, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"));

/** The schema of a file by its folder; catalog.yaml has none. */
const folders: Readonly<Record<string, string>> = Object.fromEntries(
  classes.flatMap(([, { collection, word }]) => (collection ? [[collection, word!]] : [])),
);
const schemaOf = (path: string): string => `${folders[path.split("/").at(-2)!] ?? "catalog"}.schema.json`;

const validators = Object.fromEntries(Object.entries(schemas).map(([name, text]) => [name, compile(JSON.parse(text))]));

describe("the example catalogues", () => {
  it.each(files)("%s has nothing that an editor would mark", (path) => {
    const validate = validators[schemaOf(path)]!;
    validate(parse(readFileSync(new URL(path, catalogs), "utf8")));
    expect(validate.errors).toBeNull();
  });
});

describe("a dataset", () => {
  const validate = validators["dataset.schema.json"]!;
  const rest = "title: A\ndescription: B\n";
  const accepted: readonly string[] = [
    "theme: miljö",
    "theme: [ENVI, Environment, http://publications.europa.eu/resource/authority/data-theme/ENVI]",
    "keyword: [a, b]",
    "keyword: { sv: a, en: [b, c], fi: null }",
    "issued: 2024",
    "publisher: null",
    "version: 1.10",
    "spatial: { bbox: [17.1, 60, 17.9, 60.6] }",
    "spatial: 0360",
    "fee: 500 kronor",
    "provenance: { sv: Text, en: Text }",
    "uri: https://a.example/1",
    "distributions: [{ accessURL: https://a.example/1, id: a, file: a.csv, format: application/x-unknown }]",
  ];
  it.each(accepted)("may have %s", (line) => {
    validate(parse(`${rest}${line}\n`));
    expect(validate.errors).toBeNull();
  });

  const refused: readonly string[] = [
    "tema: Miljö",
    "theme: Miljöö",
    "issued: 17/5 2024",
    "issued: [2023, 2024]",
    "landingPage: www.tierp.example",
    "publisher: { name: Tierps kommun }",
    "conformsTo: { title: Utan adress }",
    "spatial: { bbox: [17.1, 60, 17.9] }",
    "keyword: { svenska: a }",
    "title: { sv: [a, b] }",
    'versionNotes: ""',
    "distributions: [{ title: A }]",
  ];
  it.each(refused)("may not have %s", (line) => {
    expect(validate({ ...parse(rest), ...parse(line) })).toBe(false);
  });

  it("has to have a title, but not what `defaults:` may give", () => {
    expect(validate({ description: "B" })).toBe(false);
    expect(validate(parse(rest))).toBe(true);
  });
});

describe.each(classes.map(([name]) => name))("examples of %s", (name) => {
  const { definitions } = JSON.parse(schemas["catalog.schema.json"]!);
  const validate = compile({ $ref: `#/definitions/${name}`, definitions: shapesOf(definitions) });
  it.each([...keysOf(name)])("%s fits the schema", (key) => {
    validate(parse(yamlExample(name, key)));
    expect(validate.errors).toBeNull();
  });
});

/** Definitions in which nothing is required, so that one key can be looked at. */
function shapesOf(definitions: object): object {
  return JSON.parse(JSON.stringify(definitions), (key, value) => (key === "required" ? undefined : value));
}
