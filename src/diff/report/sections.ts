import { type DiffTexts, diffTexts } from "../../diagnostics/messages/diff.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { prefixedName } from "../../model/namespaces.js";
import { classDef } from "../../model/profile.js";
import type { Changed, Difference } from "../compare.js";
import type { PropertyChange } from "../properties.js";
import type { Renamed } from "../renamed.js";
import type { Thing } from "../snapshot.js";

/** Things to which the same happened. */
export interface Section {
  readonly name: "removed" | "renamed" | "added" | "changed";
  readonly heading: string;
  readonly why?: string;
  readonly things: readonly (Thing & Partial<Pick<Renamed, "from">> & Partial<Pick<Changed, "properties">>)[];
}

/** The parts of a report that have something in them: what is lost first. */
export function sectionsOf(difference: Difference, language: Language): Section[] {
  const texts: DiffTexts = diffTexts[language];
  const all = (["removed", "renamed", "added", "changed"] as const).map((name) => ({
    name,
    heading: `${texts[name]} (${difference[name].length})`,
    things: difference[name],
    ...(name === "renamed" && { why: texts.renamedWhy }),
  }));
  return all.filter(({ things }) => things.length > 0);
}

/** What kind of thing it is. */
export const classLabel = ({ class: name }: Thing, language: Language): string =>
  name === undefined ? diffTexts[language].other : classDef(name).label[language];

export const nameOf = ({ name }: Thing, language: Language): string => name ?? diffTexts[language].unnamed;

export const propertyLabel = ({ label, property }: PropertyChange, language: Language): string =>
  label?.[language] ?? prefixedName(property);
