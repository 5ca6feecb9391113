import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** The folders and root files of src/, each of which may import those before it. */
const LAYERS = [
  "package-root",
  "model",
  "templates",
  "diagnostics",
  "fetch",
  "rdf",
  "shacl",
  "serialize",
  "output",
  "diff",
  "publish",
  "catalogue",
  "generate",
  "scaffold",
  "upgrade",
  "import",
  "validate",
  "links",
  "quality",
  "region",
  "site",
  "harvest",
  "serve",
  "fix",
  "library",
  "commands",
  "index",
  "cli",
];

/** Which layers may import a package; @rdfjs/types is the vocabulary of every signature, and only types. */
const PACKAGES: Record<string, readonly string[]> = {
  commander: ["commands", "cli"],
  jsonld: ["rdf"],
  n3: ["rdf", "shacl"],
  // The library hands out a dataset; the optional engine wants one.
  "rdf-ext": ["rdf", "shacl", "library"],
  "rdfxml-streaming-parser": ["rdf"],
  "shacl-engine": ["shacl"],
  yaml: ["catalogue", "fix"],
};

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

const source = fileURLToPath(new URL("../src/", import.meta.url));
const layerOf = (path: string): string => path.split("/")[0]!.replace(/\.ts$/, "");

/** Imports that are there when the program runs: types vanish when it is compiled. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)"|\bimport\("([^"]+)"\)/gm);
  return [...found].map(([, still, lazy]) => ({ file, layer: layerOf(file), target: (still ?? lazy)! }));
}

const imports = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => relative(source, join(source, path)).replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .flatMap(importsOf);
const within = imports.filter(({ target }) => target.startsWith("."));
const packages = imports.filter(({ target }) => !target.startsWith(".") && !target.startsWith("node:"));

it("imports point one way: each layer imports those before it", () => {
  expect(within.length).toBeGreaterThan(100);
  const upwards = within.filter(({ file, layer, target }) => {
    const targetLayer = layerOf(posix.normalize(posix.join(dirname(file), target)).replace(/\.js$/, ""));
    const [from, to] = [layer, targetLayer].map((name) => LAYERS.indexOf(name)) as [number, number];
    return from < 0 || to < 0 || to > from;
  });
  expect(upwards).toEqual([]);
});

it("a package is imported where it belongs", () => {
  const nameOf = (target: string) =>
    target
      .split("/")
      .slice(0, target.startsWith("@") ? 2 : 1)
      .join("/");
  expect(packages.filter(({ layer, target }) => !PACKAGES[nameOf(target)]?.includes(layer))).toEqual([]);
});

it("what prints and ends the process is the command line alone", () => {
  const users = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => /\bprocess\.(exit|stdout|stderr|argv)\b|\bconsole\./.test(code(path)));
  expect(users.map((path) => path.replaceAll("\\", "/"))).toEqual(["cli.ts"]);
});

/** The text of a file without its comments. */
const code = (path: string): string =>
  readFileSync(join(source, path), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, "");
