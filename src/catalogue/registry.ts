import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import { within } from "./origins.js";
import type { YamlMap } from "./yaml/index.js";

/** An entity that the catalogue describes, before its properties are read: what others refer to it by, and where it is. */
export interface Described {
  readonly class: ClassName;
  /** Absent for the catalogue itself. */
  readonly id?: string;
  readonly iri: string;
  readonly raw: YamlMap;
  /** The key that gave its IRI, where one did. */
  readonly iriKey?: string;
  /** Values that follow from keys that are no properties. */
  readonly derived: YamlMap;
  /** Properties whose absence is explained by what was reported of other keys. */
  readonly excused: readonly string[];
  readonly place: Place;
}

/** Everything that can be referred to, by class and id. */
export class Registry {
  private readonly byClass = new Map<ClassName, Map<string, Described>>();
  private readonly byIri = new Map<string, Place>();
  private readonly unusable = new Set<Described>();
  /** Classes of which something could not be read, so that what is missing may be just that. */
  readonly incomplete = new Set<ClassName>();

  /**
   * Adds an entity. A second one with the same id or IRI is an error that names the first; it cannot be used, as it
   * would be merged with the first, but others may refer to it.
   */
  add(described: Described): Finding | undefined {
    const { id, iri, iriKey, place } = described;
    const ids = this.idsOf(described.class);
    const sameId = id === undefined ? undefined : ids.get(id);
    if (sameId !== undefined) {
      return finding(
        "catalogue/duplicate-id",
        { id: id!, other: sameId.place.file },
        { place, class: described.class },
      );
    }
    if (id !== undefined) ids.set(id, described);
    const clash = this.claim(iri, iriKey === undefined ? place : within(place, iriKey));
    if (clash !== undefined) this.unusable.add(described);
    return clash;
  }

  /** Whether an entity was added but has the IRI of another. */
  isUnusable(described: Described): boolean {
    return this.unusable.has(described);
  }

  /** Notes that an IRI names what is described at a place. */
  claim(iri: string, place: Place): Finding | undefined {
    const other = this.byIri.get(iri);
    if (other === undefined) {
      this.byIri.set(iri, place);
      return undefined;
    }
    return finding("catalogue/duplicate-iri", { iri, other: other.file }, { place, entity: iri });
  }

  find(classes: readonly ClassName[], id: string): Described | undefined {
    for (const name of classes) {
      const described = this.byClass.get(name)?.get(id);
      if (described !== undefined) return described;
    }
    return undefined;
  }

  /** What entities of some classes may be called, and the ids that are meant: their ids, names and titles. */
  names(classes: readonly ClassName[]): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    for (const name of classes) {
      for (const [id, { raw }] of this.byClass.get(name) ?? []) {
        for (const text of [id, raw.name, raw.title]) {
          if (typeof text === "string" && !names.has(text)) names.set(text, id);
        }
      }
    }
    return names;
  }

  /** The class of what has an id, whatever it is. */
  classOf(id: string): ClassName | undefined {
    return [...this.byClass].find(([, ids]) => ids.has(id))?.[0];
  }

  /** Everything described of a class, in the order of the catalogue. */
  all(name: ClassName): readonly Described[] {
    return [...(this.byClass.get(name)?.values() ?? [])].filter((described) => !this.isUnusable(described));
  }

  private idsOf(name: ClassName): Map<string, Described> {
    let ids = this.byClass.get(name);
    if (ids === undefined) {
      ids = new Map();
      this.byClass.set(name, ids);
    }
    return ids;
  }
}

/** The IRI of an entity from its class's template. */
export function mint(name: ClassName, id: string | undefined, base: string, parent?: string): string {
  const { identity } = classDef(name);
  if (typeof identity === "string") throw new TypeError(`the IRIs of ${name} are not minted`);
  const path = identity.minted.replace(id === undefined ? /\/?\{id\}/ : "{id}", id ?? "");
  return path.startsWith("{parent}") ? path.replace("{parent}", parent ?? base) : base + path;
}

/** Letters, digits and what RFC 3986 leaves unreserved: what stands in an IRI as it is, in every tool. */
export const isId = (text: string): boolean => /^[\p{L}\p{N}](?:[\p{L}\p{N}._~-]*[\p{L}\p{N}])?$/u.test(text);

/** An id made of a text: small letters, no accents, hyphens between words; empty where nothing is left. */
export const toId = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._~]+/gu, "-")
    .replace(/^[-._~]+|[-._~]+$/g, "");
