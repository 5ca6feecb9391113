import type { Place } from "../diagnostics/finding.js";
import type { AnyEntity } from "../model/entities.js";

interface Origin {
  readonly place: Place;
  /** Only the properties that were not written with the entity: those that come from `defaults:`. */
  readonly elsewhere: Map<string, Place>;
  /** Keys about which something was reported while reading. */
  readonly reported: Set<string>;
}

/** Where entities and their properties were written: a table beside the model. */
export class Origins {
  private readonly origins = new WeakMap<AnyEntity, Origin>();

  record(entity: AnyEntity, place: Place, elsewhere: Map<string, Place>, reported: Set<string>): void {
    this.origins.set(entity, { place, elsewhere, reported });
  }

  /** Where an entity was written. */
  of(entity: AnyEntity): Place | undefined {
    return this.origins.get(entity)?.place;
  }

  /** Where the value of a key, or a part of it, was written (or would be, where it is missing). */
  ofKey(entity: AnyEntity, key: string, ...part: (string | number)[]): Place | undefined {
    const origin = this.origins.get(entity);
    if (origin === undefined) return undefined;
    const place = origin.elsewhere.get(key) ?? within(origin.place, key);
    return part.length === 0 ? place : within(place, ...part);
  }

  /** Whether reading already said something about a key of an entity. */
  reported(entity: AnyEntity, key: string): boolean {
    return this.origins.get(entity)?.reported.has(key) ?? false;
  }
}

/** The place of something inside what stands at a place. */
export const within = (place: Place, ...steps: (string | number)[]): Place => ({
  file: place.file,
  path: [...(place.path ?? []), ...steps],
});
