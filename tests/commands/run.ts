import { type CommandName, commands } from "../../src/commands/index.js";
import type { Io } from "../../src/commands/io.js";
import type { Language } from "../../src/diagnostics/messages/message.js";

export interface Told {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const DEFAULTS = { report: "pretty", shapes: [], strict: false, verbose: false, offline: false, dryRun: false };

/** Runs a command as the command line does once it is parsed. */
export async function run(
  name: CommandName,
  args: readonly string[],
  options: object = {},
  language: Language = "en",
): Promise<Told> {
  let [out, err] = ["", ""];
  const io: Io = {
    tool: { name: "skordeklar", version: "1.2.3" },
    language,
    colour: false,
    width: 100,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    guard: (work) => work(new AbortController().signal),
  };
  const command = await commands[name].load();
  const status = await command.run(args, { ...DEFAULTS, ...options } as never, io);
  return { status, out, err };
}
