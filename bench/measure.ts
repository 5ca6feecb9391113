import { stages } from "./stages.js";

/** What one run of a stage cost. */
export interface Measurement {
  readonly ms: number;
  /** Time of all processors, those of the compiler's and the collector's threads with it. */
  readonly cpuMs: number;
  /** The most memory that the process ever had, for this stage and all that leads to it. */
  readonly peakMiB: number;
}

/**
 * The program of a child process: runs the stage named first on the catalogue in the folder named second, once, as cold
 * as a command runs, and sends its parent what that cost.
 */
const [name, folder] = process.argv.slice(2);
const { prepare, run } = stages.find((stage) => stage.name === name)!;
const input = prepare(folder!) as never;
globalThis.gc?.();
const cpuStart = process.cpuUsage();
const start = performance.now();
await run(input);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpuStart);
const measurement: Measurement = { ms, cpuMs: (user + system) / 1000, peakMiB: process.resourceUsage().maxRSS / 1024 };
process.send!(measurement);
