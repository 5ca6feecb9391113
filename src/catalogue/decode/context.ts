import type { About, Finding, Place } from "../../diagnostics/finding.js";
import type { ClassName } from "../../model/kinds.js";
import type { Label, Row } from "../../model/rows.js";
import type { Origins } from "../origins.js";
import type { Registry } from "../registry.js";
import type { YamlMap } from "../yaml/index.js";

/** What decoding an entity needs to know of the catalogue around it. */
export interface Context {
  /** Folder of the catalogue, outside which nothing is read. */
  readonly root: string;
  /** What identifiers are minted under; ends with a slash. */
  readonly base: string;
  readonly registry: Registry;
  readonly defaults: Defaults;
  readonly origins: Origins;
  readonly report: (finding: Finding) => void;
  /** Says that the absence of a property (the one that is being decoded) is explained by something reported elsewhere. */
  readonly excuse: (key?: string) => void;
  /** Keys written on what is around, where they do not belong: here they are not absent. */
  readonly misplaced: readonly string[];
}

/** What stands under `defaults:` for a class. */
export interface ClassDefaults {
  readonly values: YamlMap;
  readonly place: Place;
  /** Properties that would have a default if what was written were right. */
  readonly excused: readonly string[];
}
export type Defaults = ReadonlyMap<ClassName, ClassDefaults>;

/** The property that is being decoded: where its value stands and whose it is. */
export interface At {
  readonly place: Place;
  readonly key: string;
  readonly row: Row;
  readonly class: ClassName;
  /** IRI of the entity, or of the nearest one around it that has any. */
  readonly entity: string;
  /** Id of a nested entity whose IRI is minted. */
  readonly id?: string;
  /** What was written, where it is the short form of something described: `telephone`, not `number`. */
  readonly written?: Named;
}

/** A key and its label, as messages name a property. */
interface Named {
  readonly key: string;
  readonly label: Label;
}

/** What every finding about a property tells. */
export const about = (at: At, value?: string): About => ({
  place: at.place,
  entity: at.entity,
  class: at.class,
  property: at.row.predicate,
  ...(value !== undefined && { value }),
});

/** The property that is being decoded, as messages name it. */
export const named = (at: At): Named => at.written ?? { key: at.key, label: at.row.label };
