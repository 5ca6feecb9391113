import { rdf, xsd } from "../../model/namespaces.js";
import { iriRef } from "../../serialize/escape.js";
import type { Payload } from "./payload.js";
import type { FeedState } from "./state.js";

const LDES = "https://w3id.org/ldes#";
const TREE = "https://w3id.org/tree#";
const AS = "https://www.w3.org/ns/activitystreams#";
const SHAPE = "https://semiceu.github.io/LDES-DCAT-AP-feeds/shape.ttl#ActivityShape";
const TYPE = iriRef(rdf("type"));

/** The stream stands under the address that the document is fetched from, wherever that is. */
const FEED = "<#Feed>";
const PAGE = "<>";

const statement = (subject: string, predicate: string, object: string): string =>
  `${subject} ${predicate} ${object} .\n`;

/**
 * A feed as Linked Data Event Streams for DCAT-AP has it, in TriG (https://semiceu.github.io/LDES-DCAT-AP-feeds/): one
 * page with the latest event of each entity, and the entity in a named graph unless it is gone.
 */
export function* feedText(state: FeedState, payloads: readonly Payload[]): Iterable<string> {
  const statements = new Map(payloads.map((payload) => [payload.entity, payload.statements]));
  yield statement(FEED, TYPE, iriRef(`${LDES}EventStream`)) +
    statement(FEED, iriRef(`${TREE}shape`), iriRef(SHAPE)) +
    statement(FEED, iriRef(`${LDES}timestampPath`), iriRef(`${AS}published`)) +
    statement(FEED, iriRef(`${LDES}versionOfPath`), iriRef(`${AS}object`)) +
    statement(FEED, iriRef(`${TREE}view`), PAGE) +
    statement(PAGE, iriRef(`${LDES}retentionPolicy`), "_:policy") +
    statement("_:policy", TYPE, iriRef(`${LDES}LatestVersionSubset`)) +
    statement("_:policy", iriRef(`${LDES}amount`), `"1"^^${iriRef(xsd("integer"))}`);
  for (const { iri, entity, type, published } of state.events) {
    const event = iriRef(iri);
    yield statement(FEED, iriRef(`${TREE}member`), event) +
      statement(event, TYPE, iriRef(AS + type)) +
      statement(event, iriRef(`${AS}object`), iriRef(entity)) +
      statement(event, iriRef(`${AS}published`), `"${published}"^^${iriRef(xsd("dateTime"))}`);
    if (type !== "Delete") yield `${event} {\n${statements.get(entity)!}}\n`;
  }
}
