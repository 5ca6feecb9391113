import type { usage } from "../diagnostics/messages/usage.js";
import { type ReporterName, reporters } from "../diagnostics/reporters/index.js";
import type { FormatName } from "../serialize/options.js";
import { languages } from "./environment.js";

/** What every command that checks catalogues is told, as commander hands it over. */
export interface CheckOptions {
  readonly strict: boolean;
  readonly report: ReporterName;
  readonly shapes: readonly string[];
  readonly verbose: boolean;
}

/** What `build` is told besides. */
export interface BuildOptions extends CheckOptions {
  readonly output: string;
  readonly format: readonly FormatName[];
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

/** Every option that some command has. */
export const options = {
  output: { flags: "-o, --output", preset: "dist" },
  format: { flags: "-f, --format", choices: formatNames, list: true, preset: ["rdfxml", "turtle", "jsonld"] },
  strict: { flags: "--strict", preset: false },
  shapes: { flags: "--shapes", preset: [] },
  report: { flags: "--report", choices: Object.keys(reporters), preset: "pretty" },
  verbose: { flags: "--verbose", preset: false },
  lang: { flags: "--lang", choices: languages },
} as const satisfies Partial<Record<OptionText, OptionDef>>;

export type OptionName = keyof typeof options;
