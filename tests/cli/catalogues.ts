import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const CATALOG = `catalog:
  base: https://data.tierp.example/
  title: { sv: Tierps kommuns öppna data, en: Open data from Tierp }
  description: { sv: Öppna data från Tierps kommun., en: Open data from the municipality of Tierp. }
  publisher: tierp
agents:
  tierp: { name: Tierps kommun, organizationNumber: 212000-0266, type: LocalAuthority }
contacts:
  oppnadata: { name: Öppna data-gruppen, email: oppnadata@tierp.example }
defaults:
  dataset: { publisher: tierp, contactPoint: oppnadata, accessRights: PUBLIC }
  distribution: { license: CC0 }
`;

/** Lacks much that the profile recommends, so there are warnings, and no errors. */
const DATASET = `title: Badplatser
description: Kommunens badplatser med läge och vattenkvalitet.
distributions:
  - title: Badplatser som CSV
    accessURL: https://data.tierp.example/files/badplatser.csv
    format: csv
`;

/** What catalogues are made of: those with warnings only, and those with an error. */
export const good = { "catalog.yaml": CATALOG, "datasets/badplatser.yaml": DATASET };
export const bad = { ...good, "datasets/badplatser.yaml": `${DATASET}title: Badplatser igen\n` };

/** A folder that lasts as long as the test, with the files of some catalogues in it. */
export function folderWith(catalogues: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, files] of Object.entries(catalogues)) {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, file)), { recursive: true });
      writeFileSync(join(folder, name, file), text);
    }
  }
  return folder;
}

/** Every file below a folder, by its path from it, hidden ones too. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
