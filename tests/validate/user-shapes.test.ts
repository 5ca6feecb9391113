import { describe, expect, it } from "vitest";
import { messages } from "../../src/diagnostics/messages/index.js";
import { noProvenance } from "../../src/rdf/provenance.js";
import { validateWithShapes } from "../../src/validate/index.js";
import { turtle } from "./graph.js";

const data = turtle(':badplatser a dcat:Dataset ; dcterms:title "Badplatser"@sv .');
const run = (shapes: string, importEngine?: () => Promise<never>) =>
  validateWithShapes(data, turtle(shapes), { provenance: noProvenance, ...(importEngine && { importEngine }) });

const notInstalled = () => Promise.reject(Object.assign(new Error("no package"), { code: "ERR_MODULE_NOT_FOUND" }));

const sparql = `:long a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:sparql [
  sh:message "Titeln är kort"@sv ;
  sh:select "SELECT $this WHERE { $this <http://purl.org/dc/terms/title> ?t . FILTER(STRLEN(?t) < 20) }" ] .`;

describe("shapes that users bring", () => {
  it("are told in their own words, in the reader's language", async () => {
    const [found, ...others] =
      await run(`:landing sh:targetClass dcat:Dataset ; sh:path dcat:landingPage ; sh:minCount 1 ;
      sh:severity sh:Warning ; sh:message "Ingångssida saknas"@sv , "Landing page missing"@en .`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "shapes/user",
      severity: "warning",
      entity: "https://data.tierp.example/badplatser",
      property: "http://www.w3.org/ns/dcat#landingPage",
    });
    const { sv, en } = messages["shapes/user"];
    expect(sv(found!.args as never).what).toBe("Ingångssida saknas");
    expect(en(found!.args as never).what).toBe("Landing page missing");
  });

  it("are told in general words where they have none", async () => {
    const [found] = await run(":landing sh:targetClass dcat:Dataset ; sh:path dcat:landingPage ; sh:minCount 1 .");
    expect(messages["shapes/user"].sv(found!.args as never).what).not.toBe("");
  });

  it("are a finding where they are ill-formed", async () => {
    const found = await run(':bad sh:targetClass dcat:Dataset ; sh:path dcat:landingPage ; sh:minCount "one" .');
    expect(found.map(({ code }) => code)).toEqual(["shapes/ill-formed"]);
  });

  it("are reported as not evaluated where they are SPARQL and the engine is not installed", async () => {
    const found = await run(sparql, notInstalled);
    expect(found).toMatchObject([
      {
        code: "shapes/not-evaluated",
        args: { shape: "https://data.tierp.example/long", feature: "sh:sparql", engine: true },
      },
    ]);
  });

  it("are evaluated by the engine where it is", async () => {
    const found = await run(sparql);
    expect(found).toMatchObject([{ code: "shapes/user", args: { messages: { sv: "Titeln är kort" } } }]);
  });

  it("are a finding where the engine cannot read them", async () => {
    const found = await run(sparql.replace("SELECT $this", "SELEKT $this"));
    expect(found.map(({ code }) => code)).toEqual(["shapes/ill-formed"]);
  });

  it("are reported as not evaluated where nobody knows what they ask for, or where they are elsewhere", async () => {
    const found = await run(":odd sh:targetClass dcat:Dataset ; sh:js [] . :odd owl:imports :other .");
    expect(found).toMatchObject([
      { code: "shapes/import", args: { iri: "https://data.tierp.example/other" } },
      { code: "shapes/not-evaluated", args: { feature: "sh:js", engine: false } },
    ]);
  });
});
