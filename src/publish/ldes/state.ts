import { createHash } from "node:crypto";
import type { Payload } from "./payload.js";

/** The latest thing that happened to an entity. */
export interface Event {
  readonly entity: string;
  /** Its IRI; never used for anything else. */
  readonly iri: string;
  readonly type: "Create" | "Update" | "Delete";
  /** Time in the form of xsd:dateTime. */
  readonly published: string;
  /** Of the entity's statements; empty where it is deleted. */
  readonly hash: string;
}

/** What has to be known from one build to the next. */
export interface FeedState {
  readonly events: readonly Event[];
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The state after a build: an event for each entity that is new, changed or gone since the state before, and those before
 * of all others. Deletions are kept for good, so that whoever has been away for long learns of them.
 *
 * @param catalogue IRI of the catalogue, under which events get theirs
 * @param now where it is not after the latest event, as with a given time, the new ones get the time of that
 */
export function nextState(before: FeedState, payloads: readonly Payload[], catalogue: string, now: Date): FeedState {
  const known = new Map(before.events.map((event) => [event.entity, event]));
  const latest = before.events.reduce((time, { published }) => (published > time ? published : time), "");
  const given = now.toISOString();
  const published = given > latest ? given : latest;
  const next = (entity: string, type: Event["type"], hash: string): Event => {
    // The event before is part of it, so that an entity that becomes what it once was has another event.
    const iri = `${catalogue}#event-${sha256(JSON.stringify([entity, known.get(entity)?.iri, published, hash])).slice(0, 32)}`;
    return { entity, iri, type, published, hash };
  };
  const present = payloads.map(({ entity, statements }) => {
    const former = known.get(entity);
    const hash = sha256(statements);
    if (former?.hash === hash) return former;
    const isNew = former === undefined || former.type === "Delete";
    return next(entity, isNew ? "Create" : "Update", hash);
  });
  const described = new Set(payloads.map(({ entity }) => entity));
  const gone = before.events
    .filter(({ entity }) => !described.has(entity))
    .map((event) => (event.type === "Delete" ? event : next(event.entity, "Delete", "")));
  return { events: [...present, ...gone] };
}

/** Reads a state that was written; undefined where it is none. */
export function parseState(text: string): FeedState | undefined {
  try {
    const state = JSON.parse(text) as Partial<FeedState> | null;
    const isWhole = (event: Partial<Event>): boolean =>
      [event.entity, event.iri, event.type, event.published, event.hash].every((part) => typeof part === "string");
    return Array.isArray(state?.events) && state.events.every(isWhole) ? { events: state.events } : undefined;
  } catch {
    return undefined;
  }
}

export const stateText = (state: FeedState): string => `${JSON.stringify(state, null, 2)}\n`;
