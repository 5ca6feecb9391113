import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type CommandName, commands } from "../../src/commands/index.js";
import type { Io } from "../../src/commands/io.js";
import { folderWith } from "./catalogues.js";

/** What a command that was run in this process said, and what it ended with. */
export interface Told {
  readonly status: number;
  readonly text: string;
  readonly questions: readonly string[];
}

export interface Person {
  readonly language?: "sv" | "en";
  /** What is answered in turn, at a terminal; nobody is there where it is not given. */
  readonly answers?: readonly string[];
}

/** Runs a command in this process, in a folder of its own that is the current one. */
export function workplace(): {
  readonly folder: string;
  readonly run: (name: CommandName, args: readonly string[], options?: object, person?: Person) => Promise<Told>;
} {
  const folder = folderWith({ ny: {} });
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return { folder: join(folder), run: runCommand };
}

async function runCommand(
  name: CommandName,
  args: readonly string[],
  options: object = {},
  { language = "sv", answers }: Person = {},
): Promise<Told> {
  let text = "";
  const questions: string[] = [];
  const left = [...(answers ?? [])];
  const ask = async (question: string): Promise<string> => {
    questions.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer to: ${question}`);
    return answer;
  };
  const io: Io = {
    tool: { name: "skordeklar", version: "1.2.3" },
    language,
    colour: false,
    width: 80,
    out: (more) => {
      text += more;
    },
    ...(answers && { ask }),
    guard: (work) => work(new AbortController().signal),
  };
  const { run } = await commands[name].load();
  const status = await run(args, options as never, io);
  if (left.length > 0) throw new Error(`not asked for: ${left.join(", ")}`);
  return { status, text, questions };
}
