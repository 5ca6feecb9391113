import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { recover } from "../../src/publish/index.js";
import { filesIn, folderWith } from "../cli/catalogues.js";

/** How many times a writer is killed. Run it by hand with `KILLS=200` after a change of how sets are written. */
const KILLS = Number(process.env.KILLS ?? 6);

/** A time within which several generations are written, in milliseconds. */
const SPAN = 60;

const PUBLISHER = fileURLToPath(new URL("publisher.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const FILES = ["build.json", "catalog.rdf", "catalog.ttl", "tierp/catalog.jsonld"];

/** Starts a writer and kills it at a random moment after its first set; gives the last generation that it told of. */
function publishAndKill(folder: string, from: number): Promise<number> {
  const child = fork(PUBLISHER, [folder, String(from)], { execArgv: ["--import", TSX] });
  let latest = 0;
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => {
      // One that ends by itself has failed, and there is nothing to test.
      if (code === null) resolve(latest);
      else reject(new Error(`the writer ended with ${code}`));
    });
    child.on("message", (generation: number) => {
      if (latest === 0) setTimeout(() => child.kill("SIGKILL"), randomInt(SPAN * 1000) / 1000);
      latest = generation;
    });
  });
}

test.skipIf(process.platform === "win32")(
  `after ${KILLS} kills the set is whole each time`,
  async () => {
    const folder = folderWith({});
    let generation = 0;
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const told = await publishAndKill(folder, generation + 1);
      if (filesIn(folder).some((file) => file.includes(".skordeklar."))) interrupted++;
      await recover(folder);
      const generations = FILES.map((file) => new Set(readFileSync(join(folder, file), "utf8").trim().split("\n")));
      expect(new Set(generations.map((set) => [...set].join()))).toHaveProperty("size", 1);
      generation = Number([...generations[0]!][0]);
      expect(generation).toBeGreaterThanOrEqual(told);
      expect(filesIn(folder)).toEqual(FILES);
    }
    expect(interrupted).toBeGreaterThan(0);
  },
  KILLS * 10_000,
);
