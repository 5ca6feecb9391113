import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** A catalogue with nothing to mend, to put files with something to mend into. */
export const CATALOG = `catalog:
  base: https://data.tierp.example/
  title: { sv: Öppna data, en: Open data }
  description: { sv: Data från kommunen., en: Data from the municipality. }
  publisher: tierp
agents:
  tierp: { name: Tierps kommun, organizationNumber: 212000-0266, type: LocalAuthority }
contacts:
  oppnadata: { name: Öppna data-gruppen, email: oppnadata@tierp.example }
`;

/** Writes catalogues into folders of their own, which are gone after the tests of the file. */
export function catalogueWriter(): (files: Readonly<Record<string, string>>) => string {
  const root = mkdtempSync(join(tmpdir(), "skordeklar-fix-"));
  afterAll(() => rmSync(root, { recursive: true }));
  let count = 0;
  return (files) => {
    const folder = join(root, String(++count));
    for (const [name, text] of Object.entries({ "catalog.yaml": CATALOG, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
}
