import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCatalogue } from "./generate.js";
import { median } from "./median.js";

/** A command that does so little that its time is that of starting. */
export interface StartUp {
  readonly command: string;
  readonly ms: number;
}

const RUNS = 15;

/** Datasets of a small catalogue. */
const SMALL = 10;

/** The time from starting a process to its end, beside that of Node doing nothing; medians of interleaved runs. */
export function measureStartUp(compiled: URL): StartUp[] {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-bench-"));
  generateCatalogue(folder, SMALL);
  const cli = fileURLToPath(new URL("lib/cli.js", compiled));
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ["node -e 0", ["-e", "0"]],
    ["skordeklar --version", [cli, "--version"]],
    ["skordeklar --help", [cli, "--help"]],
    [`skordeklar validate, ${SMALL} datasets`, [cli, "validate", folder]],
  ];
  const times = commands.map((): number[] => []);
  for (let round = 0; round < RUNS; round++) {
    for (const [index, [, args]] of commands.entries()) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args);
      if (status !== 0) throw new Error(`${commands[index]![0]} ended with ${status}`);
      times[index]!.push(performance.now() - start);
    }
  }
  rmSync(folder, { recursive: true });
  return commands.map(([command], index) => ({ command, ms: median(times[index]!) }));
}
