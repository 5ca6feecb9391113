import { describe, expect, it } from "vitest";
import type { Provenance } from "../../src/rdf/provenance.js";
import { validateGraph } from "../../src/validate/index.js";
import { checkDigit } from "../../src/validate/rules/organisation-number.js";
import { codes, minimal, turtle, validate } from "./graph.js";

const of = (text: string, code: string) => validate(text).filter((finding) => finding.code === code);

describe("a catalogue with what is mandatory", () => {
  it("has no errors, and warnings for what is recommended", () => {
    const findings = validate(minimal);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "profile/missing",
        severity: "warning",
        entity: "https://data.tierp.example/badplatser",
        class: "Dataset",
        property: "http://www.w3.org/ns/dcat#theme",
        args: { class: "Dataset", key: "theme", name: "Badplatser", requirement: "recommended" },
      }),
    );
  });

  it.each(["title", "description", "publisher"])("has one error without dcterms:%s of its dataset", (property) => {
    const [rest, dataset] = minimal.split(":badplatser a");
    const lines = dataset!.split("\n").filter((line) => !line.includes(`dcterms:${property}`));
    const without = `${rest}:badplatser a${lines.join("\n").replace(/;\s*$/, ".")}`;
    expect(validate(without).filter(({ severity }) => severity === "error")).toEqual([
      expect.objectContaining({ code: "profile/missing", property: `http://purl.org/dc/terms/${property}` }),
    ]);
  });
});

describe("one mistake is one finding", () => {
  it("whatever number of constraints a value fails", () => {
    expect(of(':d a dcat:Dataset ; dcterms:publisher "Tierp" .', "profile/node")).toHaveLength(1);
    expect(codes(':d a dcat:Dataset ; dcterms:publisher "Tierp" .').filter((code) => code === "profile/class")).toEqual(
      [],
    );
  });

  it("a blank agent is told at the agent, not at all that refer to it", () => {
    const found = codes(
      ":a a dcat:Dataset ; dcterms:publisher _:t . :b a dcat:Dataset ; dcterms:publisher _:t . _:t a foaf:Agent .",
    );
    expect(found.filter((code) => code === "harvest/blank-node")).toHaveLength(1);
    expect(found).not.toContain("profile/blank");
  });

  it("a licence in another form is not a value outside the list as well", () => {
    const found = codes(":c a dcat:Catalog ; dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> .");
    expect(found).toContain("harvest/creative-commons-form");
    expect(found).not.toContain("profile/iri-form");
    expect(found).not.toContain("harvest/catalogue-licence");
  });

  it("two values of one property are two mistakes", () => {
    expect(of(":d a dcat:Dataset ; dcat:theme :a , :b .", "profile/vocabulary")).toHaveLength(2);
  });

  it("a missing title is not untranslated too", () => {
    expect(codes(":d a dcat:Dataset .")).not.toContain("recommendation/title-translation");
  });
});

describe("values of vocabularies", () => {
  it("come with suggestions in words", () => {
    const [found] = of(':d a dcat:Distribution ; dcterms:license "CC BY 4" .', "profile/vocabulary");
    expect(found?.args).toMatchObject({ value: "CC BY 4", suggestions: expect.arrayContaining([expect.anything()]) });
  });

  it("given as the words of the list where RDF has an IRI, come with that IRI", () => {
    const iri = "http://publications.europa.eu/resource/authority/data-theme/ENVI";
    const [found] = of(':d a dcat:Dataset ; dcat:theme "Miljö" .', "profile/vocabulary");
    expect(found?.args).toMatchObject({ suggestions: [{ sv: iri, en: iri }] });
  });

  it("of a terminology are a notice where they are written as the portal's code does", () => {
    const [found] = of(
      ":d a dcat:Dataset ; dcterms:subject <https://dataportal.se/concepts/grunddata/person> .",
      "profile/iri-form",
    );
    expect(found).toMatchObject({
      severity: "info",
      args: { canonical: "https://www.dataportal.se/terminology/grunddata/person" },
    });
  });
});

describe("what the portal allows though the profile does not (rule 12)", () => {
  const part = ":main a dcat:Catalog ; dcterms:hasPart :part . :part a dcat:Catalog";
  const missing = (text: string, entity: string) =>
    of(text, "profile/missing").filter((finding) => finding.entity === `https://data.tierp.example/${entity}`);

  it("a part of which only the type is told", () => {
    expect(missing(`${part} .`, "part")).toEqual([]);
    expect(missing(`${part} ; dcterms:title "Del"@sv .`, "part")).not.toEqual([]);
    expect(missing(":part a dcat:Catalog .", "part")).not.toEqual([]);
  });

  it("a main catalogue whose datasets are those of its parts", () => {
    const properties = missing(`${part} .`, "main").map(({ property }) => property);
    expect(properties).toContain("http://purl.org/dc/terms/title");
    expect(properties).not.toContain("http://www.w3.org/ns/dcat#dataset");
  });
});

describe("places", () => {
  const graph = turtle(':d a dcat:Dataset ; dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "i fjol" ] .');

  it("are asked of the provenance by value, property and focus node, and the entity is the nearest with an IRI", () => {
    const provenance: Provenance = {
      place: (subject, predicate, value) => ({ file: `${subject.termType} ${predicate} ${value?.value}` }),
      reported: () => false,
    };
    const [found] = validateGraph(graph, { provenance }).filter(({ code }) => code === "profile/form");
    expect(found).toMatchObject({
      place: { file: "BlankNode http://www.w3.org/ns/dcat#startDate i fjol" },
      entity: "https://data.tierp.example/d",
      class: "PeriodOfTime",
      value: "i fjol",
    });
  });

  it("are not told again where reading has reported the property", () => {
    const provenance: Provenance = {
      place: () => undefined,
      reported: (_, predicate) => predicate === "http://www.w3.org/ns/dcat#startDate",
    };
    expect(validateGraph(graph, { provenance }).map(({ code }) => code)).not.toContain("profile/form");
  });
});

describe("organisations", () => {
  it.each(["2120000266", "2021002114", "5560360793"])("%s has the right check digit", (number) => {
    expect(checkDigit(number)).toBe(number.at(-1));
  });

  const twice = (text: string) =>
    of(text, "harvest/organisation-twice").map(({ args }) => (args as { shared: string }).shared);
  const se = (number: string) => `<http://dataportal.se/organisation/SE${number}>`;

  it("are the same by number, by owl:sameAs or by name", () => {
    expect(twice(`${se("2120000266")} a foaf:Agent . :t a foaf:Agent ; dcterms:identifier "212000-0266" .`)).toEqual([
      "number",
    ]);
    expect(twice(`:t a foaf:Agent . :u a foaf:Agent ; owl:sameAs :t .`)).toEqual(["sameAs"]);
    expect(twice(':t a foaf:Agent ; foaf:name "Tierp" . :u a foaf:Agent ; foaf:name "tierp"@sv .')).toEqual(["name"]);
  });

  it("are different where both have a number of their own, or share one by suffix", () => {
    expect(
      twice(`${se("2120000266")} a foaf:Agent ; foaf:name "A" . ${se("5560360793")} a foaf:Agent ; foaf:name "A" .`),
    ).toEqual([]);
    expect(twice(`${se("2120000266")} a foaf:Agent . ${se("2120000266-miljo")} a foaf:Agent .`)).toEqual([]);
  });
});
