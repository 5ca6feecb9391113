import { mint } from "../../catalogue/registry.js";
import type { YamlMap } from "../../catalogue/yaml/index.js";
import { type Finding, finding } from "../../diagnostics/finding.js";
import { prefixedName } from "../../model/namespaces.js";
import { classDef } from "../../model/profile.js";
import { Graph } from "../../rdf/graph.js";
import type { Identified } from "../../upgrade/identify.js";
import { factorOut, type SharedValues } from "./defaults.js";
import { type Draft, Drafter } from "./drafter.js";
import { addMissing, leaveCollecting, mainOf, missingMain } from "./main.js";
import { nameNested, writtenName } from "./names.js";
import { withOrganizationNumber } from "./organization-number.js";
import { Reading } from "./reading.js";
import { Statements } from "./statements.js";

/** Everything that a catalogue folder says, not yet divided into files. */
export interface DraftCatalogue {
  readonly base: string;
  readonly main: YamlMap;
  /** The others, each with its class and id, in graph order. */
  readonly entries: readonly { readonly class: Draft["class"]; readonly id: string; readonly map: YamlMap }[];
  readonly shared: SharedValues;
  /** The statements that no key can say. */
  readonly extra: Graph;
}

/** The classes whose things have files of their own or stand in those: there are many of them, and they share values. */
const many = ["Dataset", "DatasetSeries", "DataService", "Distribution"] as const;

/**
 * Turns a graph whose things have identifiers into what a catalogue folder would say of them.
 *
 * @returns that, and all that the folder says as RDF: the graph with the types that it lacked
 */
export function draftCatalogue(
  graph: Graph,
  things: ReadonlyMap<string, Identified>,
  base: string,
  report: (finding: Finding) => void,
): { draft: DraftCatalogue; graph: Graph } {
  const found = mainOf(graph, things.values());
  const main = found ?? missingMain(base);
  const reading = new Reading(base, things.values(), main);
  if (found === undefined) {
    report(finding("import/no-catalogue", {}));
    addMissing(graph, main, things.values(), reading);
  }
  const statements = new Statements(graph);
  const drafter = new Drafter(statements, things, reading);
  const own = [main, ...things.values()].filter(
    (thing, index) => (thing.iri !== main.iri || index === 0) && classDef(thing.class).collection !== undefined,
  );
  const drafts = own.map((thing) => drafter.draft(thing));
  leaveCollecting(graph, drafts[0]!, drafts);
  const all = [...drafts, ...drafts.flatMap(({ nested }) => Object.values(nested).flat())];
  const shared = factorOut(all, many);
  const defaults = new Map([...shared].map(([name, values]) => [name, { values, place: { file: "" }, excused: [] }]));
  const context = { ...reading.context, defaults };

  const finished = drafts.map((draft): YamlMap => {
    const map = { ...draft.map };
    for (const [key, inner] of Object.entries(draft.nested)) map[key] = nameNested(context, draft, key, inner);
    const minted = mint(draft.class, draft === drafts[0] ? undefined : draft.id, base);
    return withOrganizationNumber({ ...draft, map }) ?? { ...writtenName(draft.class, draft.iri, minted), ...map };
  });
  for (const found of addedTypes(statements)) report(found);
  const [mainMap, ...rest] = finished;
  const draft = {
    base,
    main: mainMap!,
    entries: rest.map((map, index) => ({ class: drafts[index + 1]!.class, id: drafts[index + 1]!.id, map })),
    shared,
    extra: statements.left(),
  };
  return { draft, graph: whole(statements) };
}

function addedTypes({ added }: Statements): Finding[] {
  const counts = new Map<string, number>();
  for (const [, , { value }] of added) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([type, count]) => finding("import/typed", { type: prefixedName(type), count }));
}

/** The graph with what was added to it. */
function whole({ graph, added }: Statements): Graph {
  const all = Graph.from(graph);
  for (const statement of added) all.add(...statement);
  return all;
}
