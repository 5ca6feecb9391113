import type { Language } from "../diagnostics/messages/message.js";
import type { usage } from "../diagnostics/messages/usage.js";
import type { ReporterName } from "../diagnostics/reporters/index.js";
import type { DiffReporterName } from "../diff/report/index.js";
import type { QualityReporterName } from "../quality/report/index.js";
import type { FormatName } from "../serialize/options.js";
import { languages } from "./environment.js";

/** What every command that checks catalogues is told, as commander hands it over. */
export interface CheckOptions {
  readonly strict: boolean;
  readonly report: ReporterName;
  readonly shapes: readonly string[];
  readonly verbose: boolean;
}

/** What `build` writes: a syntax of RDF, pages for people, or a feed of events for harvesters. */
export type BuildFormat = FormatName | typeof SITE | typeof FEED;
const SITE = "html";
const FEED = "ldes";
const PRESET = ["rdfxml", "turtle", "jsonld"] as const satisfies readonly FormatName[];

export const wantsSite = (asked: readonly BuildFormat[]): boolean => asked.includes(SITE);
export const wantsFeed = (asked: readonly BuildFormat[]): boolean => asked.includes(FEED);

/** The syntaxes among what was asked for. Pages lead to files of RDF, so asked for alone they bring the usual ones along; so does a feed, which the portal does not read yet. */
export function rdfFormats(asked: readonly BuildFormat[]): readonly FormatName[] {
  const rdf = asked.filter((format) => format !== SITE && format !== FEED);
  return rdf.length > 0 ? rdf : PRESET;
}

/** What `build` is told besides. */
export interface BuildOptions extends CheckOptions {
  readonly output: string;
  readonly format: readonly BuildFormat[];
  readonly guard?: boolean;
  /** Whether pages for the maintainers are written too. */
  readonly workshop?: boolean;
  readonly accept?: string;
  /** Where to write which member each statement of a region came from. */
  readonly provenance?: string;
}

/** What `init` is told. */
export interface InitOptions {
  readonly organization?: string;
  readonly number?: string;
  readonly base?: string;
  readonly contactName?: string;
  readonly email?: string;
  readonly language?: readonly Language[];
  readonly template?: string;
  readonly url?: string;
  readonly ci?: "github" | "gitlab";
  readonly yes: boolean;
}

/** What `new` is told. */
export interface NewOptions {
  readonly template?: string;
  readonly title?: string;
  readonly url?: string;
  readonly catalogue?: string;
}

type OptionText = keyof (typeof usage)["sv"]["options"];

/** One option of the command line; its words are in `usage`. */
export interface OptionDef {
  /** The flag, and its short form where it has one. */
  readonly flags: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** It takes several values, with commas between or by repeating it. */
  readonly list?: true;
  readonly preset?: boolean | string | readonly string[];
}

// The names alone: to import the formats themselves would load what help and version have no use for.
const formatNames = Object.keys({
  rdfxml: true,
  turtle: true,
  jsonld: true,
  ntriples: true,
} satisfies Record<FormatName, true>);

const reporterNames = Object.keys({
  pretty: true,
  json: true,
  github: true,
  gitlab: true,
  sarif: true,
  junit: true,
} satisfies Record<ReporterName, true>);

const qualityReports = Object.keys({
  text: true,
  json: true,
  csv: true,
  markdown: true,
} satisfies Record<QualityReporterName, true>);

const diffReports = Object.keys({ text: true, markdown: true, json: true } satisfies Record<DiffReporterName, true>);

/** Every option that some command has. */
export const options = {
  output: { flags: "-o, --output", preset: "dist" },
  into: { flags: "-o, --output" },
  file: { flags: "-o, --output" },
  force: { flags: "--force", preset: false },
  format: { flags: "-f, --format", choices: [...formatNames, SITE, FEED], list: true, preset: PRESET },
  to: { flags: "-f, --format", choices: formatNames },
  target: { flags: "-o, --output" },
  offline: { flags: "--offline", preset: false },
  strict: { flags: "--strict", preset: false },
  shapes: { flags: "--shapes", preset: [] },
  report: { flags: "--report", choices: reporterNames, preset: "pretty" },
  verbose: { flags: "--verbose", preset: false },
  organization: { flags: "--organization" },
  number: { flags: "--number" },
  base: { flags: "--base" },
  contactName: { flags: "--contact-name" },
  email: { flags: "--email" },
  language: { flags: "--language", choices: languages, list: true },
  template: { flags: "-t, --template" },
  title: { flags: "--title" },
  url: { flags: "--url" },
  catalogue: { flags: "-c, --catalogue" },
  ci: { flags: "--ci", choices: ["github", "gitlab"] },
  yes: { flags: "-y, --yes", preset: false },
  json: { flags: "--json", preset: false },
  qualityReport: { flags: "--report", choices: qualityReports, preset: "text" },
  dryRun: { flags: "--dry-run", preset: false },
  built: { flags: "-o, --output", preset: "dist" },
  guard: { flags: "--guard", preset: false },
  workshop: { flags: "--workshop", preset: false },
  accept: { flags: "--accept" },
  provenance: { flags: "--provenance" },
  diffReport: { flags: "--report", choices: diffReports, preset: "text" },
  exitCode: { flags: "--exit-code", preset: false },
  against: { flags: "--against" },
  links: { flags: "--links", preset: false },
  maxDead: { flags: "--max-dead", preset: "0" },
  maxAge: { flags: "--max-age", preset: "24" },
  timeout: { flags: "--timeout", preset: "20" },
  allowPrivate: { flags: "--allow-private", preset: false },
  watch: { flags: "--watch", preset: false },
  host: { flags: "--host", preset: "127.0.0.1" },
  port: { flags: "--port", preset: "8080" },
  lang: { flags: "--lang", choices: languages },
} as const satisfies Partial<Record<OptionText, OptionDef>>;

export type OptionName = keyof typeof options;
