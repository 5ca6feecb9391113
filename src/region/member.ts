import type { Finding, Place } from "../diagnostics/finding.js";
import type { Graph } from "../rdf/graph.js";
import type { Selection } from "./selection.js";

/** A member of a region as catalog.yaml lists it. */
export interface Member {
  readonly name: string;
  /** Its name in the state folder: made of its name, so that it stays when the member moves to another address. */
  readonly key: string;
  readonly source: MemberSource;
  /** Older and looser descriptions are brought up to the profile before they are judged. */
  readonly upgrade: boolean;
  /** What is taken of it: its own selection, and those of the regions that it is listed in. */
  readonly selections: readonly Selection[];
  readonly place: Place;
  /** It is a region itself, whose own catalogue counts only where it describes something. */
  readonly isRegion?: true;
}

/** Where a member is described: a catalogue in YAML or an RDF file, by its path, or a feed, by its address. */
export type MemberSource = { readonly path: string } | { readonly url: string };

/** The path or address, for people. */
export const shownSource = (source: MemberSource): string => ("path" in source ? source.path : source.url);

/** What a member said at one time. */
export interface Version {
  /** With blank nodes that no other member has. */
  readonly graph: Graph;
  readonly findings: readonly Finding[];
  /** Where its catalogues, datasets, agents and the like are described, by IRI. */
  readonly places: Readonly<Record<string, Place>>;
  /** The prioritised datasets that its datasets are said to be (`covers:`), by the datasets' IRIs. */
  readonly covers: Covers;
}

export type Covers = Readonly<Record<string, readonly string[]>>;

/** `fresh`: as the member is today; `kept`: as it was when it last was sound; `absent`: there is nothing to show. */
export type MemberStatus = "fresh" | "kept" | "absent";

/** What became of a member in this run. */
export interface Contribution {
  readonly member: Member;
  readonly status: MemberStatus;
  /** Undefined where it is absent. */
  readonly version?: Version;
  /** When the version was read, as ISO 8601. */
  readonly date?: string;
  /** Nothing has changed since it was read and judged. */
  readonly unchanged: boolean;
  readonly findings: readonly Finding[];
  /** What the state has to be told: present where a new version was found sound. */
  readonly news?: News;
}

/** How a new version is recognised next time. */
export interface News {
  /** Digest of everything that the version was made of. */
  readonly input: string;
  readonly etag?: string;
  readonly lastModified?: string;
}
