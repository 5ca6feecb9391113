import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { dcat } from "../model/namespaces.js";
import { classDef } from "../model/profile.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import { Subjects } from "../validate/subjects.js";
import { isEntry } from "./entries.js";
import { uuidOf } from "./uuid.js";

/** What something under an IRI is, as far as two descriptions of it have to agree. */
interface Claim {
  readonly class: ClassName;
  /** The member that describes it so. */
  readonly by: string;
  /** What tells it from others of its class, where anything does. */
  readonly identity: string | undefined;
}

const CLAIMED: ReadonlySet<ClassName | undefined> = new Set<ClassName>([
  "Catalog",
  "Dataset",
  "DatasetSeries",
  "DataService",
  "Distribution",
  "Agent",
  "ContactPoint",
]);

/** What the IRIs of a region stand for. One that stands for two things would make one of them, and neither right. */
export class Claims {
  private readonly claims = new Map<string, Claim>();

  /**
   * Takes the IRIs of a graph for what it says that they are.
   * @returns what contradicts an earlier graph; then nothing of this one is taken
   */
  take(graph: Graph, by: string, placeOf: (iri: string) => Place | undefined): Finding[] {
    const fresh = new Map<string, Claim>();
    const findings: Finding[] = [];
    const subjects = new Subjects(graph);
    for (const { subject } of graph.nodes()) {
      const name = subject.termType === "NamedNode" ? subjects.classOf(subject) : undefined;
      if (name === undefined || !CLAIMED.has(name)) continue;
      const claim: Claim = { class: name, by, identity: identityOf(subject, name, graph) };
      const earlier = this.claims.get(subject.value);
      if (earlier === undefined) fresh.set(subject.value, claim);
      else if (contradict(earlier, claim)) findings.push(twoThings(subject.value, claim, earlier, placeOf));
    }
    if (findings.length === 0) for (const [iri, claim] of fresh) this.claims.set(iri, claim);
    return findings;
  }
}

/** Datasets and services are told apart by UUID, distributions by the dataset that they stand in. */
function identityOf(subject: Subject, name: ClassName, graph: Graph): string | undefined {
  if (isEntry(name)) return uuidOf(subject, graph);
  if (name !== "Distribution") return undefined;
  const [parent] = graph.subjects(dcat("distribution"), subject);
  return parent && (uuidOf(parent, graph) ?? parent.value);
}

function contradict(a: Claim, b: Claim): boolean {
  // No catalogue is described by two: the same base address in two of them is how that comes about.
  if (a.class !== b.class || a.class === "Catalog") return true;
  return a.identity !== undefined && b.identity !== undefined && a.identity !== b.identity;
}

const twoThings = (iri: string, claim: Claim, other: Claim, placeOf: (iri: string) => Place | undefined): Finding => {
  const place = placeOf(iri);
  const args = {
    iri,
    member: claim.by,
    otherMember: other.by,
    class: classDef(claim.class).label,
    other: classDef(other.class).label,
  };
  return finding("region/two-things", args, { entity: iri, class: claim.class, ...(place && { place }) });
};
