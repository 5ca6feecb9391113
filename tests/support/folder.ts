import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type LoadedCatalogue, readCatalogue } from "../../src/catalogue/index.js";

/** Reads texts as the whole of a catalogue, one after the other, from a folder that is gone after the tests of the file. */
export function catalogueReader(): (yaml: string) => LoadedCatalogue {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (yaml) => {
    writeFileSync(join(folder, "catalog.yaml"), yaml);
    return readCatalogue(folder);
  };
}
