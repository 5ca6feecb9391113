import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFiles } from "../src/catalogue/files.js";
import { provenanceOf, readCatalogue } from "../src/catalogue/index.js";
import { decodeText, parseYaml, readYaml } from "../src/catalogue/yaml/read.js";
import { run as build } from "../src/commands/build.js";
import type { Io } from "../src/commands/io.js";
import { options } from "../src/commands/options.js";
import { run as validate } from "../src/commands/validate.js";
import { jsonLdContext } from "../src/generate/context.js";
import { prefixes } from "../src/model/namespaces.js";
import { encode } from "../src/rdf/encode.js";
import { Graph } from "../src/rdf/graph.js";
import { readRdf } from "../src/rdf/read/index.js";
import { type FormatName, formats } from "../src/serialize/index.js";
import { compileShapes } from "../src/shacl/index.js";
import { validateGraph } from "../src/validate/index.js";
import { writeByHand } from "./by-hand.js";
import {
  compactJsonLd,
  n3Quads,
  parseJsYaml,
  parseRdfXml,
  parseTurtle,
  rdfValidateShacl,
  shaclEngine,
  shippedQuads,
  writeWithN3,
} from "./rivals.js";

/** Something that is measured. */
export interface Stage {
  readonly name: string;
  /** The stages whose times, added, this one is held against. */
  readonly yardsticks: readonly string[];
  /** It is measured on the catalogue with mistakes. */
  readonly mistakes?: true;
  /** The largest catalogue that it is measured on, where larger ones would take minutes. */
  readonly largest?: number;
  /** Makes what the stage starts from, which is not measured. */
  prepare(folder: string): unknown;
  run(input: never): unknown;
}

/** Keeps the types of what is prepared and what is run together. */
const stage = <T>(
  name: string,
  yardsticks: readonly string[],
  prepare: (folder: string) => T,
  run: (input: T) => unknown,
  more: Pick<Stage, "mistakes" | "largest"> = {},
): Stage => ({ name, yardsticks, prepare, run, ...more });

const PARSE = "yardstick: yaml package";
const READ = "read YAML";
const JS_YAML = "yardstick: js-yaml 4";
const BY_HAND = "yardstick: N-Triples by hand";
const SHACL = "validate, SHACL alone";
const LARGEST = { largest: 1000 };

const bytesOf = (folder: string) => listFiles(folder)!.files.map(({ path }) => readFileSync(path));
const textsOf = (folder: string) => bytesOf(folder).map((bytes) => decodeText(bytes)!);
const entitiesOf = (folder: string) => readCatalogue(folder).entities;
const graphOf = (folder: string) => encode(entitiesOf(folder)).graph;
const quadsOf = (folder: string) => n3Quads(graphOf(folder));

/** Takes everything that is handed out piece by piece, and keeps nothing. */
function drain(pieces: Iterable<unknown>): void {
  for (const _ of pieces);
}

const each = <T>(items: readonly T[], work: (item: T) => void): void => items.forEach(work);

const syntax = ({ name, label }: { name: FormatName; label: string }): Stage =>
  stage(`write ${label}`, [BY_HAND], graphOf, (graph) =>
    drain(formats[name].write(graph, { prefixes, context: jsonLdContext() })),
  );

const checkOptions = {
  strict: options.strict.preset,
  report: "json",
  shapes: [],
  verbose: options.verbose.preset,
} as const;

const silent: Io = {
  tool: { name: "bench", version: "0" },
  language: "sv",
  colour: false,
  width: 80,
  out: () => {},
  guard: (work) => work(new AbortController().signal),
};

/** What `validate` does with a feed, in one syntax: reads it, with its lines, and judges it. */
const feed = (format: "turtle" | "rdfxml", bare: (text: string) => unknown): Stage[] => {
  const { label, extension } = formats[format];
  const text = (folder: string) =>
    [...formats[format].write(graphOf(folder), { prefixes, context: jsonLdContext() })].join("");
  return [
    stage(`yardstick: bare parser, ${label}`, [], text, bare),
    stage(
      `read and validate ${label}`,
      [`yardstick: bare parser, ${label}`],
      (folder) => Buffer.from(text(folder)),
      async (bytes) => {
        const document = await readRdf(bytes, { file: `feed.${extension}` });
        return validateGraph(document.graph, { provenance: document.provenance() });
      },
    ),
  ];
};

async function buildWhole(folder: string): Promise<void> {
  const output = mkdtempSync(join(tmpdir(), "skordeklar-bench-"));
  try {
    const status = await build([folder], { ...checkOptions, output, format: options.format.preset }, silent);
    if (status !== 0) throw new Error("the generated catalogue has errors");
  } finally {
    rmSync(output, { recursive: true });
  }
}

/** Every stage, in the order of the data; yardsticks before what is held against them. */
export const stages: readonly Stage[] = [
  stage(PARSE, [], textsOf, (texts) => each(texts, parseYaml)),
  stage(JS_YAML, [], textsOf, (texts) => each(texts, parseJsYaml)),
  stage(READ, [JS_YAML], bytesOf, (files) => each(files, (bytes) => readYaml(bytes, ""))),
  stage("read and decode", [READ], (folder) => folder, readCatalogue),
  stage(BY_HAND, [], entitiesOf, (entities) => drain(writeByHand(entities))),
  stage("encode", [BY_HAND], entitiesOf, encode),
  stage("yardstick: validate nothing", [], graphOf, (graph) => drain(compileShapes(new Graph()).validate(graph))),
  stage(
    "validate",
    [BY_HAND],
    (folder) => {
      const { entities, origins } = readCatalogue(folder);
      const { graph, subjects } = encode(entities);
      return { graph, provenance: provenanceOf(subjects, origins) };
    },
    ({ graph, provenance }) => validateGraph(graph, { provenance }),
  ),
  stage(SHACL, [], graphOf, (graph) => drain(compileShapes(shippedQuads()).validate(graph))),
  stage("shacl-engine", [SHACL], quadsOf, shaclEngine, LARGEST),
  stage("rdf-validate-shacl", [SHACL], quadsOf, rdfValidateShacl, LARGEST),
  ...Object.values(formats).map(syntax),
  stage("n3 Writer, Turtle", ["write Turtle"], quadsOf, (quads) => writeWithN3(quads, prefixes)),
  stage("jsonld, compaction", ["write JSON-LD"], quadsOf, (quads) => compactJsonLd(quads, prefixes), LARGEST),
  ...feed("turtle", parseTurtle),
  ...feed("rdfxml", parseRdfXml),
  stage("whole build", [JS_YAML, BY_HAND], (folder) => folder, buildWhole),
  stage(
    "validate, 4 % wrong",
    [JS_YAML, BY_HAND],
    (folder) => folder,
    (folder) => validate([folder], checkOptions, silent),
    {
      mistakes: true,
    },
  ),
];
