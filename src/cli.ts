#!/usr/bin/env node
import { appendFileSync } from "node:fs";
import { CommanderError } from "commander";
import type { Asker } from "./commands/ask.js";
import { chooseLanguage, sourceDate, wantsColour } from "./commands/environment.js";
import { type CommandName, commands } from "./commands/index.js";
import { exitStatus, type Io } from "./commands/io.js";
import { createProgram } from "./commands/program.js";
import { packageInfo } from "./package-root.js";

const { stdin, stdout, stderr, env } = process;
const args = process.argv.slice(2);
const language = chooseLanguage(args, env);
const { name, version } = packageInfo();

/** Width of a terminal that does not tell, and of no terminal at all. */
const WIDTH = 80;

const CLEAR_LINE = "\r\u001b[2K";

/** Exit status of a process that the user interrupted: 128 + SIGINT. */
const INTERRUPTED = 130;

let asker: Asker | undefined;

const io: Io = {
  tool: { name, version },
  language,
  colour: wantsColour(env, stdout.isTTY),
  width: stdout.columns || WIDTH,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  ...(env.GITHUB_STEP_SUMMARY && { summary: (text: string) => appendFileSync(env.GITHUB_STEP_SUMMARY!, text) }),
  ...(stderr.isTTY && { status: (text: string) => stderr.write(CLEAR_LINE + text) }),
  ...(stdin.isTTY && stdout.isTTY && { ask }),
  moment: () => sourceDate(env),
  guard,
};

// Whoever reads the output may stop reading (`| head`): that is no error of ours. Files are written before the report.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const program = createProgram({ ...io, name, version, err: (text) => stderr.write(text), start });

try {
  process.exitCode = exitStatus.clean;
  await program.parseAsync(args, { from: "user" });
} catch (error) {
  if (error instanceof CommanderError) {
    // Help or version was asked for; or it was shown since nothing was, which is wrong use.
    process.exitCode = error.exitCode === 0 ? exitStatus.clean : exitStatus.failure;
  } else {
    await fail(error);
  }
} finally {
  asker?.close();
}

async function start(command: CommandName, args: readonly string[], options: object): Promise<void> {
  const { run } = await commands[command].load();
  process.exitCode = await run(args, options as never, io);
}

async function fail(error: unknown): Promise<void> {
  const { explain } = await import("./commands/failure-text.js");
  io.status?.("");
  if (process.exitCode !== INTERRUPTED) process.exitCode = exitStatus.failure;
  stderr.write(`${name}: ${explain(error, language)}\n`);
  if (env.SKORDEKLAR_DEBUG === "1" && error instanceof Error) stderr.write(`${error.stack}\n`);
}

/** Asks at the terminal, which is opened for it the first time. */
async function ask(question: string): Promise<string> {
  const { askerOn } = await import("./commands/ask.js");
  asker ??= askerOn(stdin, stdout);
  try {
    return await asker.ask(question);
  } catch (error) {
    process.exitCode = INTERRUPTED;
    throw error;
  }
}

/** Lets work clean up before the process ends on Ctrl-C or a polite kill. */
async function guard<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = (): void => {
    process.exitCode = INTERRUPTED;
    controller.abort();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}
