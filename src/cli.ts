#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { chooseLanguage, wantsColour } from "./commands/environment.js";
import { explain } from "./commands/explain.js";
import { type CommandName, commands } from "./commands/index.js";
import { exitStatus, type Io } from "./commands/io.js";
import { createProgram } from "./commands/program.js";

const { stdout, stderr, env } = process;
const args = process.argv.slice(2);
const language = chooseLanguage(args, env);
const name = "skordeklar";
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Width of a terminal that does not tell, and of no terminal at all. */
const WIDTH = 80;

const CLEAR_LINE = "\r\u001b[2K";

/** Exit status of a process that the user interrupted: 128 + SIGINT. */
const INTERRUPTED = 130;

const io: Io = {
  tool: { name, version },
  language,
  colour: wantsColour(env, stdout.isTTY),
  width: stdout.columns || WIDTH,
  out: (text) => stdout.write(text),
  ...(stderr.isTTY && { status: (text: string) => stderr.write(CLEAR_LINE + text) }),
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
    fail(error);
  }
}

async function start(command: CommandName, catalogues: readonly string[], options: object): Promise<void> {
  const { run } = await commands[command].load();
  process.exitCode = await run(catalogues, options as never, io);
}

function fail(error: unknown): void {
  io.status?.("");
  if (process.exitCode !== INTERRUPTED) process.exitCode = exitStatus.failure;
  stderr.write(`${name}: ${explain(error, language)}\n`);
  if (env.SKORDEKLAR_DEBUG === "1" && error instanceof Error) stderr.write(`${error.stack}\n`);
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
