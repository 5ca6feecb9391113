import type { ClassName } from "../model/kinds.js";
import { type ArgsOf, type Code, messages } from "./messages/index.js";

/** `error`: the portal would refuse, merge or lose something. `warning`: the profile asks for better. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Keys and list positions from the root of a document to something in it. */
export type Path = readonly (string | number)[];

/** Where something was written: by path, turned into a line only when it is shown, or by line where no path exists. */
export interface Place {
  /** Path of the file as the user would write it. */
  readonly file: string;
  readonly path?: Path;
  /** The key itself is meant, not its value. */
  readonly on?: "key";
  /** 1-based; for files that have no paths (ill-formed YAML, RDF). */
  readonly line?: number;
  /** 1-based, in UTF-16 code units as editors count. */
  readonly column?: number;
}

/** Something that was found, as data: what it is, about what, where. The wording is made from it in `messages/`. */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly args: ArgsOf<C>;
  readonly place?: Place;
  /** IRI of what it is about. */
  readonly entity?: string;
  readonly class?: ClassName;
  /** IRI of the RDF property. */
  readonly property?: string;
  /** The value as written. */
  readonly value?: string;
  /** The member of a region that it is about. */
  readonly member?: string;
}

/** What a finding may tell besides its code and arguments. */
export type About = Partial<Pick<Finding, "place" | "entity" | "class" | "property" | "value" | "severity">>;

/** A finding with the severity that its code has, unless `about` gives another. */
export function finding<C extends Code>(code: C, args: ArgsOf<C>, about: About = {}): Finding<C> {
  return { code, severity: messages[code].severity, args, ...about };
}
