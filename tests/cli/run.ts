import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Variables beside PATH; there is no locale and no wish for colour unless it is given here. */
  readonly env?: Readonly<Record<string, string>>;
  /** JavaScript that is run before the command, to make the surroundings fail. */
  readonly before?: string;
  /** Stop reading at once, as `| head -0` does. */
  readonly stopReading?: boolean;
}

/** Runs the command in a process of its own, as a user does. */
export function skordeklar(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd, env = {}, before, stopReading = false } = options;
  const preload = before === undefined ? [] : ["--import", `data:text/javascript,${encodeURIComponent(before)}`];
  const child = spawn(process.execPath, ["--import", TSX, ...preload, CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  let stdout = "";
  let stderr = "";
  if (stopReading) child.stdout.destroy();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
