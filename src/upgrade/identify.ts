import { isId, mint } from "../catalogue/registry.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { groupBy } from "../model/group-by.js";
import type { ClassName } from "../model/kinds.js";
import { classDef, classes, rowsOf } from "../model/profile.js";
import { namedNode } from "../rdf/data-factory.js";
import { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";
import { mintedId } from "./base.js";
import type { Thing } from "./classify.js";
import { contentKey, referenceCounts } from "./content.js";
import { formsOf } from "./forms.js";
import { assignIds, type Nameable } from "./ids.js";

/** A thing with the id and the IRI that it has in the catalogue. */
export interface Identified {
  readonly subject: Subject;
  readonly class: ClassName;
  readonly iri: string;
  readonly id: string;
}

/**
 * Gives every thing an id, and an IRI to those that are blank nodes: the portal takes none for them (harvesting guide).
 * Blank nodes of one class that say the same become one thing.
 *
 * @returns the graph with the IRIs in the place of the blank nodes, and the things by IRI
 */
export function identify(
  graph: Graph,
  things: readonly Thing[],
  base: string,
  report: (finding: Finding) => void,
): { graph: Graph; things: Map<string, Identified> } {
  const named = new Naming(graph, base);
  // What a thing stands in is named before it.
  const names = classes.map(([name]) => name).sort((a, b) => Number(isNestedIn(a)) - Number(isNestedIn(b)));
  for (const name of names) {
    const all = things.filter((thing) => thing.class === name);
    named.nameAll(name, all);
    const blank = all.filter(({ subject }) => subject.termType === "BlankNode");
    if (blank.length === 0) continue;
    const left = new Set(blank.map(({ subject }) => named.iris.get(termKey(subject)))).size;
    report(finding("upgrade/named", { class: classDef(name).label, count: blank.length, left }));
  }
  return { graph: named.rename(), things: named.identified };
}

/** Whether things of a class stand in others, and have no collection of their own. */
const isNestedIn = (name: ClassName): boolean => classDef(name).collection === undefined;

class Naming {
  readonly iris = new Map<string, string>();
  readonly identified = new Map<string, Identified>();
  /** Blank nodes that say what another one says. */
  private readonly repeated: Subject[] = [];
  private readonly parents: ReadonlyMap<string, Subject>;

  constructor(
    private readonly graph: Graph,
    private readonly base: string,
  ) {
    this.parents = parentsOf(graph);
  }

  /** Names the things of a class; those that stand in another thing, for each of those apart. */
  nameAll(name: ClassName, things: readonly Thing[]): void {
    const subjects = things.map(({ subject }) => subject);
    const parentOf = (subject: Subject) => (isNestedIn(name) ? this.iriOf(this.parents.get(termKey(subject))) : "");
    for (const [parent, group] of groupBy(subjects, parentOf)) this.nameGroup(name, group, parent);
  }

  private nameGroup(name: ClassName, subjects: readonly Subject[], parent: string): void {
    const keyOf = new Map(subjects.map((subject) => [subject, this.keyOf(subject)]));
    const nameables = new Map<string, Nameable>();
    for (const [subject, key] of keyOf) {
      const wanted = subject.termType === "NamedNode" ? mintedId(key, name, this.base, parent) : undefined;
      nameables.set(key, {
        key,
        ...(wanted !== undefined && isId(wanted) && { wanted }),
        names: namesOf(this.graph, name, subject),
        word: classDef(name).word!,
      });
    }
    const ids = assignIds([...nameables.values()]);
    const seen = new Set<string>();
    for (const [subject, key] of keyOf) {
      const id = ids.get(key)!;
      const iri = subject.termType === "NamedNode" ? subject.value : mint(name, id, this.base, parent);
      this.iris.set(termKey(subject), iri);
      if (seen.has(key)) this.repeated.push(subject);
      seen.add(key);
      this.identified.set(iri, { subject: namedNode(iri), class: name, iri, id });
    }
  }

  private keyOf(subject: Subject): string {
    return subject.termType === "NamedNode" ? subject.value : contentKey(this.graph, subject);
  }

  private iriOf(subject: Subject | undefined): string {
    return subject === undefined ? this.base : (this.iris.get(termKey(subject)) ?? this.base);
  }

  /** The graph with IRIs for the blank nodes, without what repeated ones say over again. */
  rename(): Graph {
    if (![...this.iris.keys()].some((key) => key.startsWith("_:"))) return this.graph;
    const counts = referenceCounts(this.graph);
    const dropped = new Set<string>();
    const drop = (subject: ObjectTerm): void => {
      if (dropped.has(termKey(subject))) return;
      dropped.add(termKey(subject));
      for (const object of [...(this.graph.node(subject)?.properties.values() ?? [])].flat()) {
        if (object.termType === "BlankNode" && counts.get(termKey(object)) === 1) drop(object);
      }
    };
    for (const subject of this.repeated) drop(subject);
    const renamed = new Graph();
    const term = <T extends ObjectTerm>(old: T): T => {
      const iri = old.termType === "BlankNode" ? this.iris.get(termKey(old)) : undefined;
      return iri === undefined ? old : (namedNode(iri) as ObjectTerm as T);
    };
    for (const { subject, properties } of this.graph.nodes()) {
      if (dropped.has(termKey(subject))) continue;
      for (const [predicate, objects] of properties) {
        for (const object of objects) renamed.add(term(subject), predicate, term(object));
      }
    }
    return renamed;
  }
}

/** What refers to each subject first, by term key: what a nested thing stands in. */
function parentsOf(graph: Graph): Map<string, Subject> {
  const parents = new Map<string, Subject>();
  for (const { subject, properties } of graph.nodes()) {
    for (const object of [...properties.values()].flat()) {
      if (object.termType !== "Literal" && !parents.has(termKey(object))) parents.set(termKey(object), subject);
    }
  }
  return parents;
}

/** What a thing is called: by the property that serves as id where there is one, and by its title. */
function namesOf(graph: Graph, name: ClassName, subject: Subject): string[] {
  const { identity, rows } = classDef(name);
  const row = typeof identity === "object" && identity.idFrom !== undefined ? rows[identity.idFrom] : undefined;
  const [value] = row === undefined ? [] : graph.objects(subject, row.predicate);
  const short = value === undefined ? undefined : formsOf(row!, value, new Map())[0];
  const names = [typeof short === "string" ? short : undefined, titleOf(graph, name, subject)];
  return names.filter((found) => found !== undefined);
}

/** The first mandatory or, failing that, other text, in Swedish where it has that. */
function titleOf(graph: Graph, name: ClassName, subject: Subject): string | undefined {
  const rows = rowsOf(name).filter(([, { values }]) => values.kind.kind === "text" || values.kind.kind === "literal");
  const [, row] = rows.find(([, { requirement }]) => requirement === "mandatory") ?? rows[0]!;
  const texts = graph.objects(subject, row.predicate).filter((object) => object.termType === "Literal");
  const swedish = texts.find(({ language }) => language === "sv" || language.startsWith("sv-"));
  return (swedish ?? [...texts].sort((a, b) => (a.value < b.value ? -1 : 1))[0])?.value;
}
