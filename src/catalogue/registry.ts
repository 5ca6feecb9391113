import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import type { YamlMap } from "./yaml/index.js";

/** An entity that the catalogue describes, before its properties are read: what others refer to it by, and where it is. */
export interface Described {
  readonly class: ClassName;
  /** Absent for the catalogue itself. */
  readonly id?: string;
  readonly iri: string;
  readonly raw: YamlMap;
  /** Values that follow from keys that are no properties. */
  readonly derived: YamlMap;
  readonly place: Place;
}

/** Everything that can be referred to, by class and id. */
export class Registry {
  private readonly byClass = new Map<ClassName, Map<string, Described>>();
  private readonly byIri = new Map<string, Place>();
  /** Classes of which something could not be read, so that what is missing may be just that. */
  readonly incomplete = new Set<ClassName>();

  /** Adds an entity; a second one with the same id or IRI is an error that names the first. */
  add(described: Described): Finding | undefined {
    const { id, iri, place } = described;
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
    return this.claim(iri, place);
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

  /** The ids of some classes, for suggestions. */
  ids(classes: readonly ClassName[]): string[] {
    return classes.flatMap((name) => [...(this.byClass.get(name)?.keys() ?? [])]);
  }

  /** Everything described of a class, in the order of the catalogue. */
  all(name: ClassName): readonly Described[] {
    return [...(this.byClass.get(name)?.values() ?? [])];
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
