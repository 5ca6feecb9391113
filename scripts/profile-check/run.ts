import { readBundle } from "./bundle.js";
import { compareProfiles, type Difference } from "./compare.js";
import { deviations } from "./deviations.js";
import { judge } from "./judge.js";
import { officialFacts } from "./official.js";
import { tableFacts } from "./table.js";

const USAGE = "Usage: npm run profile:check -- <bundle.json>";

const HOW_TO_MEND = `Where the bundle is right, change the row in src/model/classes/ (or the list in src/model/vocabularies/).
Where the table is right, add a line with the reason to scripts/profile-check/deviations.ts.`;

/**
 * Compares the profile table with a bundle.
 * @returns the exit status: 0 where all differences are meant, 1 where some are not (or a deviation is out of date), 2
 * where there is no bundle to compare with
 */
export function run(args: readonly string[], print: (line: string) => void): 0 | 1 | 2 {
  const [path] = args;
  if (path === undefined || args.length > 1) {
    print(USAGE);
    return 2;
  }
  const bundle = readBundle(path);
  if (typeof bundle === "string") {
    print(bundle);
    print(USAGE);
    return 2;
  }
  const differences = compareProfiles(officialFacts(bundle), tableFacts());
  const { unlisted, stale } = judge(differences, deviations);
  for (const difference of unlisted) print(describe(difference));
  for (const deviation of stale) print(`Deviation that no longer occurs, to be removed: ${describe(deviation)}`);
  if (unlisted.length > 0) print(`\n${unlisted.length} differences that no deviation explains.\n${HOW_TO_MEND}`);
  if (unlisted.length > 0 || stale.length > 0) return 1;
  print(`The table agrees with ${path}, ${deviations.length} deviations apart.`);
  return 0;
}

/** `dcat:Dataset dcterms:title, label (sv): the bundle says "Titel", the table "Rubrik"`. */
export const describe = ({ class: of, property, aspect, bundle, table }: Difference): string =>
  `${[of, property].filter((name) => name !== "").join(" ")}, ${aspect}: the bundle says ${quote(bundle)}, the table ${quote(table)}`;

const quote = (text: string): string => `"${text}"`;
