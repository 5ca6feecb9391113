import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { graphOf, pagesOf } from "./site.js";

const graph = graphOf("region-tallmark");
const pages = pagesOf(graph);
const documents = [...pages].filter(([path]) => path.endsWith(".html"));

const attributes = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value!);

describe("the pages of a catalogue", () => {
  it("are there for everything that has an address, in both languages", () => {
    const paths = documents.map(([path]) => path);
    for (const path of [
      "index.html",
      "dataset/luftkvalitet.html",
      "series/pastigande.html",
      "service/karta.html",
      "agent/tallmark.html",
    ]) {
      expect(paths).toContain(path);
      expect(paths).toContain(`en/${path}`);
    }
  });

  it("lead only to pages that are there, and to nothing that has to be served", () => {
    for (const [path, text] of documents) {
      const own = [...attributes(text, "href"), ...attributes(text, "src"), ...attributes(text, "data-index")].filter(
        (link) => !/^(?:[a-z]+:|#)/.test(link),
      );
      expect(own.length).toBeGreaterThan(3);
      for (const link of own) {
        const target = posix.join(posix.dirname(path), decodeURIComponent(link));
        if (target === "../catalog.rdf") continue;
        expect([...pages.keys()], `${path} → ${link}`).toContain(target);
      }
    }
  });

  it("hold no code and no style", () => {
    for (const [, text] of documents) {
      expect(text).toContain("script-src &#39;self&#39;");
      expect(text).not.toMatch(/<style| style=| on\w+=/);
      expect(text.match(/<script(?! src=| type="application\/ld\+json")/)).toBeNull();
    }
  });

  it("have one heading of the first order, a language, and each id once", () => {
    for (const [path, text] of documents) {
      expect(text.match(/<h1[ >]/g)).toHaveLength(1);
      expect(text).toContain(`<html lang="${path.startsWith("en/") ? "en" : "sv"}">`);
      const ids = attributes(text, "id");
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("show the profile's labels in the language of the page, and the values of lists by name", () => {
    expect(pages.get("dataset/luftkvalitet.html")).toContain("<dt>Uppdateringsfrekvens</dt>");
    expect(pages.get("en/dataset/luftkvalitet.html")).toContain("<dt>Frequency of update</dt>");
    expect(pages.get("dataset/luftkvalitet.html")).toContain(">Miljö</a>");
    expect(pages.get("en/dataset/luftkvalitet.html")).toContain(">Environment</a>");
  });

  it("say in Turtle exactly what the graph says", () => {
    const text = pages.get("dataset/luftkvalitet.html")!;
    const turtle = /<pre[^>]*><code>([\s\S]*?)<\/code>/.exec(text)![1]!;
    const plain = turtle.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!);
    const subject = { termType: "NamedNode", value: "https://data.tallmark.example/dataset/luftkvalitet" } as never;
    const read = readTurtle(plain).node(subject)!;
    const written = graph.node(subject)!;
    expect([...read.properties.keys()].sort()).toEqual([...written.properties.keys()].sort());
    for (const [predicate, objects] of written.properties) {
      expect(read.properties.get(predicate)).toHaveLength(objects.length);
    }
  });

  it("tell search engines what the graph says", () => {
    const text = pages.get("en/dataset/luftkvalitet.html")!;
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)![1]!);
    const subject = { termType: "NamedNode", value: data["@id"] } as never;
    const values = (name: string) => graph.objects(subject, name).map(({ value }) => value);
    expect(data).toMatchObject({ "@context": "https://schema.org/", "@type": "Dataset" });
    expect(values("http://purl.org/dc/terms/title")).toContain(data.name);
    expect(values("http://purl.org/dc/terms/description")).toContain(data.description);
    expect(values("http://purl.org/dc/terms/publisher")).toEqual([data.publisher["@id"]]);
    expect(values("http://www.w3.org/ns/dcat#distribution")).toEqual(
      data.distribution.map((one: Record<string, string>) => one["@id"]),
    );
  });

  it("are the same bytes for the same graph", () => {
    expect(pagesOf(graphOf("region-tallmark"))).toEqual(pages);
  });
});

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
