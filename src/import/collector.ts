import { toId } from "../catalogue/registry.js";
import type { Finding, Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import { encode } from "../rdf/encode.js";
import { Places } from "./places.js";
import type { SourceContent } from "./sources/source.js";
import { decode, emptySections, type Sections, type Writable } from "./transcript.js";

/** Stands in where nothing in a source has an address. */
const NO_BASE = "https://data.example/";

/** Gathers what a source says, in the words of a catalogue. */
export class Collector {
  readonly sections: Sections = emptySections();
  readonly places = new Places();
  readonly findings: Finding[] = [];
  /** What was added under a key, by class and key. */
  private readonly known = new Map<string, { readonly id: string; readonly map: Writable }>();

  /** Notes a value and where it stands. */
  put(map: Writable, key: string, value: Writable[string] | undefined, place: Place): void {
    if (value === undefined || value === "") return;
    map[key] = value;
    this.places.note(map, key, place);
  }

  /**
   * Adds a thing, or finds the one that was added under the same key. What is said of it later only fills in what was
   * not said before.
   *
   * @param key what tells it from others of its class: its identifier, or all that is said of it
   * @param title what its id is made of
   * @returns the id by which others refer to it
   */
  add(name: ClassName, key: string, title: string, map: Writable, place: Place): string {
    const { collection, word } = classDef(name);
    const things = this.sections[collection!]!;
    const before = this.known.get(`${name} ${key}`);
    if (before !== undefined) {
      for (const [property, value] of Object.entries(map)) {
        if (before.map[property] !== undefined) continue;
        this.put(before.map, property, value, this.places.find(map, [property]) ?? place);
      }
      return before.id;
    }
    const id = free(toId(title) || word!, things);
    this.known.set(`${name} ${key}`, { id, map });
    things[id] = map;
    this.places.note(things, id, place);
    return id;
  }

  /** What was gathered, as RDF. What could not be read is told at its place in the source. */
  content(): SourceContent {
    const { catalog } = this.sections;
    const sections = { ...this.sections, catalog: { base: this.base(), ...catalog } };
    for (const key of Object.keys(catalog)) {
      const place = this.places.find(catalog, [key]);
      if (place !== undefined) this.places.note(sections.catalog, key, place);
    }
    const { entities, findings } = decode({ sections, places: this.places });
    return { graph: encode(entities).graph, prefixes: {}, findings: [...this.findings, ...findings] };
  }

  /** An address under which what has no identifier gets one: that of the catalogue's host, else of the first thing's. */
  private base(): string {
    const { catalog, ...collections } = this.sections;
    const things = [catalog, ...Object.values(collections).flatMap((things) => Object.values(things))] as Writable[];
    for (const { uri } of things) {
      const host = typeof uri === "string" ? /^https?:\/\/[^/?#]+/i.exec(uri)?.[0] : undefined;
      if (host !== undefined) return `${host}/`;
    }
    return NO_BASE;
  }
}

function free(id: string, taken: Readonly<Record<string, unknown>>): string {
  let candidate = id;
  for (let n = 2; Object.hasOwn(taken, candidate); n++) candidate = `${id}-${n}`;
  return candidate;
}
