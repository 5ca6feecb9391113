import type { AnyEntity } from "../model/entities.js";
import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import { Subjects } from "../validate/subjects.js";

/** What a catalogue lists, and the portal counts one by one. */
const ENTRIES: ReadonlySet<ClassName | undefined> = new Set<ClassName>(["Dataset", "DatasetSeries", "DataService"]);

export const isEntry = (name: ClassName | undefined): boolean => ENTRIES.has(name);

/** The IRIs of everything that a graph describes of the kinds that catalogues list. */
export function entriesOf(graph: Graph): string[] {
  const subjects = new Subjects(graph);
  return [...graph.nodes()].flatMap(({ subject }) => (isEntry(subjects.classOf(subject)) ? [subject.value] : []));
}

/** Everything that a graph describes of the classes that have identifiers, by class and IRI alone. */
export function described(graph: Graph): AnyEntity[] {
  const subjects = new Subjects(graph);
  return [...graph.nodes()].flatMap(({ subject }) => {
    const name = subject.termType === "NamedNode" ? subjects.classOf(subject) : undefined;
    return name === undefined || classDef(name).collection === undefined ? [] : [{ class: name, iri: subject.value }];
  });
}

/** The catalogues of a graph, those that are no part of another first. */
export function cataloguesOf(graph: Graph, isPart: (catalogue: Subject) => boolean): Subject[] {
  const subjects = new Subjects(graph);
  const all = [...graph.nodes()].flatMap(({ subject }) => (subjects.classOf(subject) === "Catalog" ? [subject] : []));
  return [...all.filter((catalogue) => !isPart(catalogue)), ...all.filter(isPart)];
}
