import { describe, expect, it } from "vitest";
import { catalogueReader } from "../support/folder.js";

const read = catalogueReader();

/** What is read where something is written under a key of a dataset or a contact point. */
function readKey(collection: "datasets" | "contacts", key: string, yaml: string) {
  const { entities, findings } = read(
    `catalog: { base: https://data.tierp.example/ }\n${collection}:\n  provet:\n    ${key}: ${yaml}\n`,
  );
  const codes = findings.map(({ code }) => code);
  return { value: entities[1]?.[key], codes };
}

describe("white space around a value is no part of it", () => {
  it.each([
    ["version", "|\n      1.10\n", "1.10"],
    ["issued", ">\n      2024-05-17\n", "2024-05-17"],
    ["landingPage", '" https://www.tierp.example/ "', ["https://www.tierp.example/"]],
    ["creator", '" https://annan.example/aktör "', "https://annan.example/aktör"],
    ["frequency", '" årligen\\u00a0"', "http://publications.europa.eu/resource/authority/frequency/ANNUAL"],
    ["title", "|\n      Badplatser\n", { sv: "Badplatser" }],
  ])("%s", (key, yaml, value) => {
    expect(readKey("datasets", key, yaml)).toEqual({ value, codes: [] });
  });
});

describe("a value that is empty or that RDF/XML cannot hold is reported and left out", () => {
  it.each([
    ["version", '" "', "catalogue/empty"],
    ["issued", '""', "catalogue/empty"],
    ["identifier", "[null]", "catalogue/empty"],
    ["title", '"\\t"', "catalogue/empty"],
    ["version", '"a\\u0007b"', "catalogue/unwritable-character"],
    ["identifier", '["a\\u0000"]', "catalogue/unwritable-character"],
    ["title", '"a\\ufffe"', "catalogue/unwritable-character"],
  ])("%s: %s", (key, yaml, code) => {
    expect(readKey("datasets", key, yaml)).toEqual({ value: undefined, codes: [code] });
  });
});

describe("an e-mail address becomes an IRI", () => {
  it.each([
    ["a+b@tierp.example", "mailto:a+b@tierp.example"],
    ["a/b?c#d@tierp.example", "mailto:a%2Fb%3Fc%23d@tierp.example"],
    ["a%25b@tierp.example", "mailto:a%2525b@tierp.example"],
    ["mailto:a%25b@tierp.example", "mailto:a%25b@tierp.example"],
    ["mailto:a%b@tierp.example", "mailto:a%25b@tierp.example"],
  ])("%s", (written, value) => {
    expect(readKey("contacts", "email", written)).toEqual({ value: [value], codes: [] });
  });
});
