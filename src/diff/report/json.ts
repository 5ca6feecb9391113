import { type Difference, isSame } from "../compare.js";
import type { PropertyChange } from "../properties.js";
import type { Value } from "../snapshot.js";
import type { DiffReporter } from "./index.js";

/** For other programs. */
export const jsonReport: DiffReporter = (difference) => `${JSON.stringify(documentOf(difference), null, 2)}\n`;

const documentOf = (difference: Difference): object => ({
  same: isSame(difference),
  removed: difference.removed,
  renamed: difference.renamed,
  added: difference.added,
  changed: difference.changed.map(({ properties, ...thing }) => ({ ...thing, properties: properties.map(propertyOf) })),
});

const propertyOf = ({ removed, added, ...change }: PropertyChange): object => ({
  ...change,
  removed: removed.map(textOf),
  added: added.map(textOf),
});

const textOf = ({ text, language }: Value): object => ({ value: text, ...(language !== undefined && { language }) });
