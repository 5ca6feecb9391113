import { mint } from "../../catalogue/registry.js";
import { alternatives } from "../../model/kinds.js";
import { rdf } from "../../model/namespaces.js";
import { classDef, rowsOf } from "../../model/profile.js";
import { namedNode } from "../../rdf/data-factory.js";
import type { Graph } from "../../rdf/graph.js";
import type { Identified } from "../../upgrade/identify.js";
import type { Draft } from "./drafter.js";
import type { Reading } from "./reading.js";

/** The class that a catalogue folder is of. */
const WHOLE = "Catalog";

/**
 * The catalogue that the others are parts of: the one that refers to most catalogues and that fewest refer to; of
 * equals, the one that lists most. Undefined where the graph describes none.
 */
export function mainOf(graph: Graph, things: Iterable<Identified>): Identified | undefined {
  const catalogues = [...things].filter(({ class: name }) => name === WHOLE);
  const known = new Set(catalogues.map(({ iri }) => iri));
  const partsOf = ({ subject }: Identified) =>
    partKeys.flatMap((predicate) => graph.objects(subject, predicate)).filter(({ value }) => known.has(value));
  const isPart = new Set(catalogues.flatMap((thing) => partsOf(thing).map(({ value }) => value)));
  const rank = (thing: Identified): number[] => [
    isPart.has(thing.iri) ? 1 : 0,
    -partsOf(thing).length,
    -collecting.reduce((sum, [, { predicate }]) => sum + graph.objects(thing.subject, predicate).length, 0),
  ];
  return catalogues.sort((a, b) => compare(rank(a), rank(b)) || (a.iri < b.iri ? -1 : 1))[0];
}

/** A catalogue for a graph that describes none. */
export function missingMain(base: string): Identified {
  const iri = mint(WHOLE, undefined, base);
  return { class: WHOLE, iri, id: "", subject: namedNode(iri) };
}

/** Adds to the graph what reading would say of such a catalogue: what it lists, and what is assumed of any. */
export function addMissing(graph: Graph, main: Identified, things: Iterable<Identified>, reading: Reading): void {
  graph.add(main.subject, rdf("type"), namedNode(classDef(WHOLE).iri));
  for (const [key, row] of rowsOf(WHOLE)) {
    const assumed = row.assumed === undefined ? undefined : reading.read(WHOLE, key, row, row.assumed);
    if (assumed !== undefined) graph.add(main.subject, row.predicate, assumed);
  }
  for (const { class: name, subject } of things) {
    for (const [, row] of collecting) if (row.collects!.includes(name)) graph.add(main.subject, row.predicate, subject);
  }
}

/** The properties by which a catalogue has others as its parts; that by which it is itself a part takes one value. */
const partKeys = rowsOf(WHOLE)
  .filter(
    ([, { values }]) =>
      values.many && alternatives(values.kind).some((kind) => kind.kind === "ref" && kind.classes.includes(WHOLE)),
  )
  .map(([, { predicate }]) => predicate);

const collecting = rowsOf(WHOLE).filter(([, row]) => row.collects !== undefined);

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/**
 * Removes the lists of the main catalogue that reading makes by itself: everything described that no other catalogue
 * lists. A list that is missing although there would be one is switched off.
 */
export function leaveCollecting(graph: Graph, main: Draft, drafts: readonly Draft[]): void {
  const others = drafts.filter((draft) => draft.class === WHOLE && draft !== main);
  const values = ({ subject }: Draft, predicate: string) => graph.objects(subject, predicate).map(({ value }) => value);
  const elsewhere = new Set(others.flatMap((other) => collecting.flatMap(([, row]) => values(other, row.predicate))));
  for (const [key, { collects, predicate }] of collecting) {
    const all = drafts.filter((draft) => collects!.includes(draft.class) && !elsewhere.has(draft.iri));
    const collected = new Set(all.map(({ iri }) => iri));
    const listed = new Set(values(main, predicate));
    if (collected.size === listed.size && [...collected].every((iri) => listed.has(iri))) delete main.map[key];
    else if (main.map[key] === undefined && collected.size > 0) main.map[key] = null;
  }
}
