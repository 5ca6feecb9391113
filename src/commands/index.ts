import type { usage } from "../diagnostics/messages/usage.js";
import type { ArgumentName } from "./arguments.js";
import type { ExitStatus, Io } from "./io.js";
import type { OptionName } from "./options.js";

export type CommandName = keyof (typeof usage)["sv"]["commands"];

/**
 * One command: what it is given (catalogues, unless something else is said), the options it has, and the module that
 * runs it, loaded only when it is asked for.
 */
export interface CommandDef {
  readonly arguments?: readonly ArgumentName[];
  readonly options: readonly OptionName[];
  readonly load: () => Promise<Runner>;
}

/** What the module of a command exports. The options are those that the table gives it, parsed. */
interface Runner {
  readonly run: (args: readonly string[], options: never, io: Io) => Promise<ExitStatus>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<CommandName, CommandDef>> = {
  init: {
    arguments: ["folder"],
    options: [
      "organization",
      "number",
      "base",
      "contactName",
      "email",
      "language",
      "template",
      "url",
      "ci",
      "yes",
      "lang",
    ],
    load: () => import("./init.js"),
  },
  new: {
    arguments: ["kind", "id"],
    options: ["template", "title", "url", "catalogue", "lang"],
    load: () => import("./new.js"),
  },
  templates: {
    arguments: ["search"],
    options: ["json", "lang"],
    load: () => import("./templates.js"),
  },
  import: {
    arguments: ["source"],
    options: ["into", "force", "dryRun", "strict", "report", "verbose", "lang"],
    load: () => import("./import.js"),
  },
  export: {
    arguments: ["spreadsheet", "oneCatalogue"],
    options: ["file", "lang"],
    load: () => import("./export.js"),
  },
  template: {
    arguments: ["spreadsheet"],
    options: ["file", "lang"],
    load: () => import("./template.js"),
  },
  build: {
    options: [
      "output",
      "format",
      "workshop",
      "guard",
      "accept",
      "provenance",
      "strict",
      "shapes",
      "report",
      "verbose",
      "lang",
    ],
    load: () => import("./build.js"),
  },
  diff: {
    arguments: ["before", "after"],
    options: ["built", "exitCode", "diffReport", "lang"],
    load: () => import("./diff.js"),
  },
  validate: {
    arguments: ["feed"],
    options: ["strict", "shapes", "offline", "report", "verbose", "lang"],
    load: () => import("./validate.js"),
  },
  convert: {
    arguments: ["document", "target"],
    options: ["to", "offline", "verbose", "lang"],
    load: () => import("./convert.js"),
  },
  upgrade: {
    arguments: ["document"],
    options: ["target", "to", "dryRun", "offline", "report", "lang"],
    load: () => import("./upgrade.js"),
  },
  serve: {
    arguments: ["served"],
    options: ["watch", "host", "port", "strict", "shapes", "report", "verbose", "lang"],
    load: () => import("./serve.js"),
  },
  quality: {
    options: ["qualityReport", "links", "verbose", "lang"],
    load: () => import("./quality.js"),
  },
  harvest: {
    arguments: ["address"],
    options: ["against", "allowPrivate", "report", "verbose", "lang"],
    load: () => import("./harvest.js"),
  },
  links: {
    options: ["maxDead", "maxAge", "timeout", "allowPrivate", "report", "verbose", "lang"],
    load: () => import("./links.js"),
  },
  coverage: {
    options: ["qualityReport", "lang"],
    load: () => import("./coverage.js"),
  },
  fix: {
    options: ["dryRun", "lang"],
    load: () => import("./fix.js"),
  },
  explain: {
    arguments: ["topic"],
    options: ["lang"],
    load: () => import("./explain.js"),
  },
  vocab: {
    arguments: ["list", "search"],
    options: ["json", "lang"],
    load: () => import("./vocab.js"),
  },
};
