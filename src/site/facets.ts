import { createHash } from "node:crypto";
import type { AnyEntity } from "../model/entities.js";
import type { ClassName } from "../model/kinds.js";
import type { Label } from "../model/rows.js";
import { type Found, facetDefs } from "./facet-values.js";
import type { Site } from "./site.js";

/** What the list of a catalogue holds. */
const LISTED: readonly ClassName[] = ["Dataset", "DatasetSeries", "DataService"];

/** One thing in the list. */
export interface Entry {
  readonly entity: AnyEntity;
  readonly path: string;
  /** Numbers of the choices that it falls under. */
  readonly choices: readonly number[];
}

/** A value to narrow the list down by. */
export interface Choice {
  readonly number: number;
  readonly label: Label;
  /** The page that lists what falls under it. */
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** A group of choices, those under which most falls first. */
export interface Facet {
  readonly id: string;
  readonly label: Label;
  readonly choices: readonly Choice[];
}

export interface Listing {
  readonly entries: readonly Entry[];
  readonly facets: readonly Facet[];
}

/** Everything that the catalogue lists, and the choices by which the list can be narrowed down. */
export function listingOf(site: Site): Listing {
  const entries: Entry[] = [];
  const groups = Object.keys(facetDefs).map((id) => new Group(id));
  let numbers = 0;
  for (const entity of site.entities) {
    const path = LISTED.includes(entity.class) && entity.iri !== undefined ? site.addresses.get(entity.iri) : undefined;
    if (path === undefined) continue;
    const choices: number[] = [];
    const entry: Entry = { entity, path, choices };
    for (const group of groups) {
      for (const found of facetDefs[group.id]!.find(entity, site)) {
        const choice = group.choice(found, () => numbers++);
        choice.entries.push(entry);
        choices.push(choice.number);
      }
    }
    entries.push(entry);
  }
  const facets = groups.map(({ id, choices }) => ({
    id,
    label: facetDefs[id]!.label,
    choices: [...choices.values()].sort((a, b) => b.entries.length - a.entries.length || a.number - b.number),
  }));
  return { entries, facets: facets.filter(({ choices }) => choices.length > 0) };
}

/** The choices of one facet while they are gathered. */
class Group {
  readonly choices = new Map<string, Choice & { readonly entries: Entry[] }>();
  private readonly taken = new Set<string>();

  constructor(readonly id: string) {}

  choice({ key, code, label }: Found, next: () => number): Choice & { readonly entries: Entry[] } {
    let choice = this.choices.get(key);
    if (choice === undefined) {
      choice = { number: next(), label, path: this.path(code, key), entries: [] };
      this.choices.set(key, choice);
    }
    return choice;
  }

  private path(code: string, key: string): string {
    const name = code
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60);
    const isFree = name !== "" && !this.taken.has(name);
    const path = isFree ? name : `${name}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
    this.taken.add(path);
    return `browse/${this.id}-${path}`;
  }
}
