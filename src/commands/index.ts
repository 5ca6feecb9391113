import type { usage } from "../diagnostics/messages/usage.js";
import type { ExitStatus, Io } from "./io.js";
import type { OptionName } from "./options.js";

export type CommandName = keyof (typeof usage)["sv"]["commands"];

/** One command: the options it has, and the module that runs it, loaded only when it is asked for. */
export interface CommandDef {
  readonly options: readonly OptionName[];
  readonly load: () => Promise<Runner>;
}

/** What the module of a command exports. The options are those that the table gives it, parsed. */
interface Runner {
  readonly run: (catalogues: readonly string[], options: never, io: Io) => Promise<ExitStatus>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<CommandName, CommandDef>> = {
  build: {
    options: ["output", "format", "strict", "shapes", "report", "verbose", "lang"],
    load: () => import("./build.js"),
  },
  validate: {
    options: ["strict", "shapes", "report", "verbose", "lang"],
    load: () => import("./validate.js"),
  },
};
