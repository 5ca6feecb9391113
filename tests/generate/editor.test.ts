import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService, type MarkupContent } from "yaml-language-server";
import { schemas } from "./schemas.js";

/** The language service that VS Code's YAML extension runs, with the schemas bound to files as docs/sv tells. */
const service = getLanguageService({
  schemaRequestService: () => Promise.reject(new Error("no schema is fetched")),
  workspaceContext: { resolveRelativePath: (path: string) => path },
  clientCapabilities: {
    textDocument: { completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } } },
  },
} as unknown as Parameters<typeof getLanguageService>[0]);
service.configure({
  validate: true,
  hover: true,
  completion: true,
  yamlVersion: "1.2",
  schemas: Object.entries(schemas).map(([name, text]) => ({
    uri: `file:///schemas/${name}`,
    fileMatch: [name.replace(".schema.json", ".yaml")],
    schema: JSON.parse(text),
  })),
});

let version = 0;
const open = (file: string, text: string) => TextDocument.create(`file:///katalog/${file}`, "yaml", ++version, text);

/** A document, and the place in it that is marked with `¤`. */
function openAt(file: string, marked: string) {
  const document = open(file, marked.replace("¤", ""));
  return { document, position: document.positionAt(marked.indexOf("¤")) };
}

async function completions(file: string, marked: string) {
  const { document, position } = openAt(file, marked);
  return (await service.doComplete(document, position, false)).items;
}

async function hover(file: string, marked: string): Promise<string> {
  const { document, position } = openAt(file, marked);
  const { contents } = (await service.doHover(document, position))!;
  return (contents as MarkupContent).value;
}

async function problems(file: string, text: string): Promise<string[]> {
  const found = await service.doValidation(open(file, text), false);
  return found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
}

const labels = (items: readonly { label: string }[]): string[] => items.map(({ label }) => label);

describe("completion", () => {
  it("proposes the keys of a dataset, with help in both languages", async () => {
    const items = await completions("dataset.yaml", "title: A\n¤");
    expect(labels(items)).toEqual(expect.arrayContaining(["description", "theme", "distributions", "uri"]));
    const { documentation } = items.find(({ label }) => label === "theme")!;
    expect(JSON.stringify(documentation)).toMatch(/\*\*Kategori\*\* – rekommenderad.*\*\*Category\*\* – recommended/);
  });

  it("proposes keys within distributions, and under `catalog:` and `defaults:`", async () => {
    expect(labels(await completions("dataset.yaml", "distributions:\n  - ¤"))).toContain("accessURL");
    expect(labels(await completions("catalog.yaml", "catalog:\n  ¤"))).toContain("base");
    expect(labels(await completions("catalog.yaml", "defaults:\n  distribution:\n    ¤"))).toContain("license");
  });

  it("proposes values by code and by Swedish label, and tells what they mean", async () => {
    const items = await completions("dataset.yaml", "theme: ¤");
    expect(labels(items)).toEqual(expect.arrayContaining(["ENVI", "Miljö"]));
    expect(items.find(({ label }) => label === "ENVI")!.documentation).toBe("Miljö / Environment");
    expect(labels(await completions("dataset.yaml", "distributions:\n  - format: ¤"))).toContain("shp");
    expect(labels(await completions("catalog.yaml", "agents:\n  a:\n    type: ¤"))).toContain("LocalAuthority");
  });

  it("writes a text in both languages", async () => {
    const items = await completions("dataset.yaml", "title: ¤");
    expect(items.map(({ insertText }) => insertText)).toContain("\n  sv: $1\n  en: $2");
    expect(labels(items)).not.toContain("true");
  });

  it("writes everything that is asked of a dataset", async () => {
    const items = await completions("dataset.yaml", "¤");
    const skeleton = items.find(({ label }) => label.startsWith("Datamängd: allt"))!;
    expect(skeleton.insertText).toMatch(/^title:\n {2}sv: \$1\n {2}en: \$2\n(.*\n)*publisher: \$\d+\n/);
  });
});

describe("hover", () => {
  it.each([
    ["dataset.yaml", "ti¤tle: Badplatser", "**Titel** – obligatorisk"],
    ["dataset.yaml", "the¤me: Miljö", "**Kategori** – rekommenderad"],
    ["dataset.yaml", "the¤me: [Miljö]", "**Kategori** – rekommenderad"],
    ["dataset.yaml", "temp¤oral: { start: 2024 }", "**Tidsperiod** – rekommenderad"],
    ["dataset.yaml", "distributions:\n  - acc¤essURL: https://a.example/", "**Webbadress för åtkomst** – obligatorisk"],
    ["catalog.yaml", "catalog:\n  ba¤se: https://a.example/", "**Basadress**"],
    ["catalog.yaml", "defa¤ults:\n  dataset: {}", "**Förval**"],
  ])("%s %s", async (file, marked, text) => {
    expect(await hover(file, marked)).toContain(text);
  });
});

describe("diagnostics", () => {
  const rest = "title: A\ndescription: B\n";

  it.each([
    [`${rest}theme: Miljöö\n`, "3:8 Värdet finns inte i listan Kategorier."],
    [`${rest}theme:\n  - Miljöö\n`, "4:5 Värdet finns inte i listan Kategorier."],
    [`${rest}issued: 17/5 2024\n`, "3:9 Här ska stå: datum, till exempel 2024-05-17"],
    [`${rest}nyckelord: a\n`, "3:1 Property nyckelord is not allowed."],
    [`${rest}landingPage: www.tierp.example\n`, "3:14 Här ska stå: webbadress"],
    ["title: A\n", '1:1 Missing property "description".'],
  ])("%j", async (text, message) => {
    expect(await problems("dataset.yaml", text)).toEqual([expect.stringContaining(message)]);
  });

  const catalogs = new URL("../../catalogs/", import.meta.url);
  it.each(readdirSync(catalogs).filter((name) => !name.includes(".")))("none in %s", async (name) => {
    expect(await problems("catalog.yaml", readFileSync(new URL(`${name}/catalog.yaml`, catalogs), "utf8"))).toEqual([]);
  });
});

it("the settings that the guide tells to write name the schemas that there are", () => {
  const guide = readFileSync(new URL("../../docs/sv/redigera-i-vscode.md", import.meta.url), "utf8");
  const settings = JSON.parse(/```json\n(.*?)```/s.exec(guide)![1]!) as { "yaml.schemas": object };
  const named = Object.keys(settings["yaml.schemas"]).map((path) => path.replace("./schemas/", ""));
  expect(named.sort()).toEqual(Object.keys(schemas).sort());
});
