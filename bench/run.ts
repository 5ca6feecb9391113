import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compile } from "./compile.js";
import { generateCatalogue } from "./generate.js";
import type { Measurement } from "./measure.js";
import { median } from "./median.js";
import { type Stage, stages } from "./stages.js";
import { measureStartUp } from "./start-up.js";
import { type Row, startUpTable, table } from "./table.js";

const SIZES = [100, 1_000, 10_000];
/** From this size on, a run takes long enough for one to tell. */
const LARGE = 10_000;
const RUNS = 5;

const { values, positionals } = parseArgs({
  options: { json: { type: "string" }, runs: { type: "string" } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  throw new Error("usage: npm run bench -- [--json file] [--runs number] [number of datasets …]");
}

const compiled = compile();
const rows: Row[] = [];
for (const size of sizes) {
  rows.push(...(await measureSize(size)));
  console.log(table(size, rows));
}
const startUp = measureStartUp(compiled);
console.log(startUpTable(startUp));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows, startUp }, null, 2)}\n`);

function runsAt(size: number): number {
  if (values.runs !== undefined) return Number(values.runs);
  return size >= LARGE ? 1 : RUNS;
}

/** Every stage at one size. Rounds go through all stages, so that what else the machine does meets them all alike. */
async function measureSize(size: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-bench-"));
  const folders = { right: join(folder, "right"), wrong: join(folder, "wrong") };
  try {
    generateCatalogue(folders.right, size);
    generateCatalogue(folders.wrong, size, { mistakes: true });
    const measured = stages.filter(({ largest = size }) => size <= largest);
    const found = new Map<Stage, Measurement[]>(measured.map((stage) => [stage, []]));
    for (let round = 0; round < runsAt(size); round++) {
      for (const [stage, measurements] of found) {
        measurements.push(await measure(stage, stage.mistakes ? folders.wrong : folders.right));
      }
    }
    return [...found].map(([{ name, yardsticks }, measurements]) => ({
      size,
      runs: measurements.length,
      name,
      yardsticks,
      ms: median(measurements.map(({ ms }) => ms)),
      cpuMs: median(measurements.map(({ cpuMs }) => cpuMs)),
      peakMiB: median(measurements.map(({ peakMiB }) => peakMiB)),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One run in a process of its own, so that neither memory nor compiled code of another stage counts. */
function measure({ name }: Stage, folder: string): Promise<Measurement> {
  const child = fork(new URL("bench/measure.js", compiled), [name, folder], { execArgv: ["--expose-gc"] });
  return new Promise((resolve, reject) => {
    child.on("message", (measurement) => resolve(measurement as Measurement));
    child.on("error", reject);
    child.on("exit", (status) => reject(new Error(`"${name}" ended with ${status} and no measurement`)));
  });
}
