import type { Finding } from "../diagnostics/finding.js";
import type { Graph } from "../rdf/graph.js";
import { chooseBase } from "./base.js";
import { Changes } from "./changes.js";
import { classify, hasIdentifier, type Thing } from "./classify.js";
import { type Identified, identify } from "./identify.js";
import { writeAddresses } from "./steps/addresses.js";
import { askForAgentTypes, describeAgents } from "./steps/agents.js";
import { renameConcepts } from "./steps/concepts.js";
import { describeContacts } from "./steps/contacts.js";
import { setDatatypes } from "./steps/datatypes.js";
import { writeGeometry } from "./steps/geometry.js";
import { mendTerms } from "./steps/iris.js";
import { tagTexts } from "./steps/languages.js";
import { writeMediaTypes } from "./steps/media-types.js";
import { nameOrganisations } from "./steps/organisations.js";
import { renameProperties } from "./steps/properties.js";
import type { Step } from "./steps/step.js";
import { addTypes } from "./steps/types.js";

/** Every upgrade, in the order in which they lean on each other. */
const steps: readonly Step[] = [
  mendTerms,
  describeAgents,
  addTypes,
  renameProperties,
  describeContacts,
  addTypes,
  writeMediaTypes,
  renameConcepts,
  writeAddresses,
  writeGeometry,
  setDatatypes,
  tagTexts,
];

/** What only a feed that goes on by itself is given: a catalogue folder asks for it in its own words. */
const feedSteps: readonly Step[] = [nameOrganisations, askForAgentTypes];

/** A graph as the profile has it today. */
export interface Upgraded {
  readonly graph: Graph;
  /** What has an identifier, by IRI. */
  readonly things: ReadonlyMap<string, Identified>;
  /** The address under which identifiers were made. */
  readonly base: string;
  /** What was changed and why, and what is left to a person. */
  readonly findings: readonly Finding[];
}

/**
 * Brings a graph of DCAT-AP 1.x or 2.x, or of DCAT-AP-SE up to 2.2, to DCAT-AP-SE 3.0.1. What it gives, it leaves alone
 * the next time; nothing is lost without a finding.
 *
 * @param keepIris organisations keep the IRIs that they have
 */
export function upgrade(source: Graph, { keepIris = false }: { readonly keepIris?: boolean } = {}): Upgraded {
  const findings: Finding[] = [];
  const report = (found: Finding) => findings.push(found);
  const changes = new Changes();
  let graph = source;
  for (const step of keepIris ? steps : [...steps, ...feedSteps]) graph = step(graph, { changes, report });
  const things = [...classify(graph).values()].filter(hasIdentifier);
  const isCatalogue = ({ class: name }: Thing) => name === "Catalog";
  const base = chooseBase([...things.filter(isCatalogue), ...things.filter((thing) => !isCatalogue(thing))]);
  const identified = identify(graph, things, base, report);
  return { ...identified, base, findings: [...changes.findings(), ...findings] };
}
