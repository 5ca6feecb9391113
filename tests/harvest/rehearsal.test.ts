import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run as build } from "../../src/commands/build.js";
import { type HarvestOptions, run } from "../../src/commands/harvest.js";
import type { Io } from "../../src/commands/io.js";
import type { BuildOptions } from "../../src/commands/options.js";
import { folderWith, good } from "../cli/catalogues.js";
import { serve } from "../fetch/server.js";

function ioOf() {
  const texts = { out: "", err: "" };
  const io: Io = {
    tool: { name: "skordeklar", version: "0.0.0" },
    language: "sv",
    colour: false,
    width: 100,
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
    guard: (work) => work(new AbortController().signal),
  };
  return { io, texts };
}

async function rehearse(address: string, options: Partial<HarvestOptions> = {}) {
  const { io, texts } = ioOf();
  const given: HarvestOptions = { allowPrivate: true, report: "json", verbose: false, ...options };
  const status = await run([address], given, io);
  const { findings, summary } = JSON.parse(texts.out) as {
    findings: { code: string; severity: string; file?: string; line?: number; entity?: string; message: string }[];
    summary: Record<string, number>;
  };
  const errors = findings.filter(({ severity }) => severity === "error");
  return { status, findings, summary, errors: errors.map(({ code }) => code), transcript: texts.err };
}

/** The catalogue of the other tests, as RDF/XML, and the folder that it was built in. */
async function built(files: Readonly<Record<string, string>> = good): Promise<{ rdf: string; dist: string }> {
  const cwd = folderWith({ tierp: files });
  const dist = join(cwd, "dist");
  const options = { output: dist, format: ["rdfxml"], strict: false, shapes: [], report: "pretty", verbose: false };
  await build([join(cwd, "tierp")], options as Partial<BuildOptions> as BuildOptions, ioOf().io);
  return { rdf: readFileSync(join(dist, "catalog.rdf"), "utf8"), dist };
}

const RDF_XML = { "content-type": "application/rdf+xml" };

/** A server with some documents; `{origin}` in them is its address. */
async function serving(documents: Readonly<Record<string, string>>, headers: Record<string, string> = RDF_XML) {
  const requests: string[] = [];
  let origin = "";
  const answer: RequestListener = (request, response) => {
    requests.push(request.url!);
    const text = documents[request.url!];
    response.writeHead(text === undefined ? 404 : 200, headers).end(text?.replaceAll("{origin}", origin));
  };
  origin = await serve(answer);
  return { origin, requests };
}

const rdfxml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
${body}
</rdf:RDF>`;

const main = (...parts: readonly string[]): string =>
  rdfxml(`<dcat:Catalog rdf:about="{origin}/">
  <dcterms:title xml:lang="sv">Hela</dcterms:title>
${parts.map((part) => `  <dcterms:hasPart rdf:resource="{origin}${part}"/>`).join("\n")}
</dcat:Catalog>
${parts.map((part) => `<dcat:Catalog rdf:about="{origin}${part}"/>`).join("\n")}`);

const part = (path: string, name = path, agent = "Tierps kommun"): string =>
  rdfxml(`<dcat:Catalog rdf:about="{origin}${path}">
  <dcterms:title xml:lang="sv">Del</dcterms:title>
  <dcat:dataset rdf:resource="{origin}${name}/d"/>
</dcat:Catalog>
<dcat:Dataset rdf:about="{origin}${name}/d">
  <dcterms:title xml:lang="sv">Data</dcterms:title>
  <dcterms:publisher><foaf:Agent rdf:about="http://dataportal.se/organisation/SE2120000266">
    <foaf:name xml:lang="sv">${agent}</foaf:name>
  </foaf:Agent></dcterms:publisher>
  <dcterms:temporal rdf:nodeID="b0"/>
</dcat:Dataset>`);

describe("one document", () => {
  test("that is as it should be would be harvested", async () => {
    const { rdf } = await built();
    const { origin } = await serving({ "/dcat": rdf });
    const { status, errors, summary, transcript } = await rehearse(`${origin}/dcat`);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(summary).toMatchObject({ files: 1, datasets: 1, services: 0, series: 0 });
    expect(transcript).toMatch(/1\. http:\S+\/dcat\n {5}200, application\/rdf\+xml, /);
  });

  test("by way of redirects is told with them, 302 in particular", async () => {
    const { rdf } = await built();
    const origin = await serve((request, response) => {
      const next: Record<string, [number, string]> = { "/a": [301, "/b"], "/b": [302, "/c"] };
      const [status, location] = next[request.url!] ?? [200, ""];
      response.writeHead(status, { ...RDF_XML, ...(location && { location }) }).end(location ? undefined : rdf);
    });
    const { status, findings, transcript } = await rehearse(`${origin}/a`);
    expect(status).toBe(0);
    expect(findings.map(({ code }) => code)).toContain("fetch/redirect-302");
    expect(transcript).toContain(`     301, vidare till ${origin}/b\n     302, vidare till ${origin}/c\n     200,`);
  });

  test.each<[string, string, Record<string, string>, string]>([
    ["that is not well-formed", rdfxml("<dcat:Catalog>"), RDF_XML, "rdf/syntax"],
    ["that is a web page", "<!doctype html><html>", { "content-type": "text/html" }, "fetch/html"],
    [
      "that has no catalogue",
      rdfxml('<dcat:Dataset rdf:about="https://x.example/d"/>'),
      RDF_XML,
      "rehearsal/no-catalogue",
    ],
    ["that is empty", "", RDF_XML, "rdf/empty"],
  ])("%s stops the harvest", async (_, text, headers, code) => {
    const { origin } = await serving({ "/dcat": text }, headers);
    const { status, errors, summary } = await rehearse(`${origin}/dcat`);
    expect({ status, errors }).toEqual({ status: 1, errors: [code] });
    expect(summary).not.toHaveProperty("datasets");
  });

  test("in another syntax is an error, and read all the same", async () => {
    const turtle = "<https://x.example/> a <http://www.w3.org/ns/dcat#Catalog> .";
    const { origin } = await serving({ "/dcat": turtle }, { "content-type": "text/turtle" });
    const { status, errors, summary } = await rehearse(`${origin}/dcat`);
    expect(status).toBe(1);
    expect(errors).toContain("rehearsal/not-rdfxml");
    expect(summary.datasets).toBe(0);
  });

  test("with IRIs that are not complete is told at their lines", async () => {
    const { origin } = await serving({ "/dcat": rdfxml('<dcat:Catalog rdf:about="katalog"/>') });
    const { findings } = await rehearse(`${origin}/dcat`);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "rdf/relative-iri", severity: "error", file: `${origin}/dcat`, line: 4 }),
    );
  });

  test("that does not answer is told as it is", async () => {
    const { origin } = await serving({});
    const { status, errors, transcript } = await rehearse(`${origin}/dcat`);
    expect({ status, errors }).toEqual({ status: 1, errors: ["fetch/not-found"] });
    expect(transcript).toContain("     404\n");
  });
});

describe("parts", () => {
  test("that lie elsewhere are fetched in turn, and all is one", async () => {
    const { origin, requests } = await serving({ "/dcat": main("/a", "/b"), "/a": part("/a"), "/b": part("/b") });
    const { summary, errors, findings } = await rehearse(`${origin}/dcat`);
    expect(requests).toEqual(["/dcat", "/a", "/b"]);
    expect(summary).toMatchObject({ files: 3, datasets: 2 });
    expect(errors.filter((code) => code.startsWith("rehearsal/"))).toEqual([]);
    const ofSecond = findings.filter(({ entity }) => entity === `${origin}/b/d`);
    expect(ofSecond.length).toBeGreaterThan(0);
    expect(new Set(ofSecond.map(({ file }) => file))).toEqual(new Set([`${origin}/b`]));
  });

  test("that the main catalogue describes are not fetched", async () => {
    const described = main("/a").replace("</rdf:RDF>", part("/a").replace(/^[\s\S]*?>\n(?=<dcat)/, ""));
    const { origin, requests } = await serving({ "/dcat": described });
    const { summary } = await rehearse(`${origin}/dcat`);
    expect(requests).toEqual(["/dcat"]);
    expect(summary.datasets).toBe(1);
  });

  test("stop the whole where one fails, with the line that names it", async () => {
    const { origin, requests } = await serving({ "/dcat": main("/a", "/b", "/c"), "/a": part("/a"), "/c": part("/c") });
    const { status, errors, findings, summary } = await rehearse(`${origin}/dcat`);
    expect(requests).toEqual(["/dcat", "/a", "/b"]);
    expect({ status, errors: errors.sort() }).toEqual({
      status: 1,
      errors: ["fetch/not-found", "rehearsal/part-failed"],
    });
    expect(findings.find(({ code }) => code === "rehearsal/part-failed")).toMatchObject({
      file: `${origin}/dcat`,
      line: 11,
    });
    expect(summary).not.toHaveProperty("datasets");
  });

  test("stop the whole where one is another catalogue", async () => {
    const { origin } = await serving({ "/dcat": main("/a"), "/a": part("/annan") });
    expect((await rehearse(`${origin}/dcat`)).errors).toEqual(["rehearsal/part-elsewhere"]);
  });

  test("on internal networks are not fetched unless that is allowed", async () => {
    const { origin, requests } = await serving({ "/dcat": main("/a"), "/a": part("/a") });
    const { errors } = await rehearse(`${origin}/dcat`, { allowPrivate: false });
    expect(errors.sort()).toEqual(["fetch/private-address", "rehearsal/part-failed"]);
    expect(requests).toEqual(["/dcat"]);
  });

  test("that describe the same thing differently are told, alike they are not", async () => {
    const alike = await serving({ "/dcat": main("/a", "/b"), "/a": part("/a"), "/b": part("/b") });
    const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
    expect(codes((await rehearse(`${alike.origin}/dcat`)).findings)).not.toContain("rehearsal/described-twice");
    const { origin } = await serving({ "/dcat": main("/a", "/b"), "/a": part("/a"), "/b": part("/b", "/b", "Tierp") });
    const { findings } = await rehearse(`${origin}/dcat`);
    const twice = findings.filter(({ code }) => code === "rehearsal/described-twice");
    expect(twice).toHaveLength(1);
    expect(twice[0]).toMatchObject({ file: `${origin}/b`, entity: "http://dataportal.se/organisation/SE2120000266" });
    expect(twice[0]!.message).toContain(`beskrivs även i ${origin}/a`);
  });
});

describe("--against", () => {
  test("tells what is new, changed and gone", async () => {
    const { dist } = await built();
    const { rdf } = await built({
      ...good,
      "datasets/badplatser.yaml": good["datasets/badplatser.yaml"].replace("vattenkvalitet", "djup"),
      "datasets/lekplatser.yaml": good["datasets/badplatser.yaml"].replaceAll("adplatser", "ryggor"),
    });
    const { origin } = await serving({ "/dcat": rdf });
    const now = await rehearse(`${origin}/dcat`, { against: dist });
    expect(now.summary).toMatchObject({ removed: 0, renamed: 0 });
    expect(now.summary.added).toBeGreaterThan(0);
    expect(now.summary.changed).toBeGreaterThan(0);
    expect(now.transcript).toContain(`Jämfört med ${dist}`);
    const same = await rehearse(`${origin}/dcat`, { against: `${origin}/dcat` });
    expect(same.summary).toMatchObject({ added: 0, removed: 0, renamed: 0, changed: 0 });
  });

  test("nothing is wrong use", async () => {
    await expect(rehearse("http://127.0.0.1:1/", { against: "nix" })).rejects.toMatchObject({ code: "nothing-there" });
  });
});

test("what is no web address is wrong use", async () => {
  for (const address of ["dist/catalog.rdf", "ftp://x.example/", "https://"]) {
    await expect(rehearse(address)).rejects.toMatchObject({ code: "not-an-address" });
  }
});
