import type { Label } from "../../model/rows.js";

/** A property as messages name it: the key that is written, and what the profile calls it. */
export interface Named {
  readonly key: string;
  readonly label: Label;
}

/** The key and its label, in Swedish. */
export const sv = ({ key, label }: Named): string => `\`${key}\` (${label.sv})`;

/** The same in English. */
export const en = ({ key, label }: Named): string => `\`${key}\` (${label.en})`;
