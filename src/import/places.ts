import type { Path, Place } from "../diagnostics/finding.js";

type Container = object;

/** Where the parts of a value that was made of something else stood in that: a table beside the value. */
export class Places {
  private readonly table = new WeakMap<Container, Map<string | number, Place>>();

  /** Notes where what stands under a key of a map or list came from. */
  note(container: Container, key: string | number, place: Place): void {
    const places = this.table.get(container);
    if (places === undefined) this.table.set(container, new Map([[key, place]]));
    else places.set(key, place);
  }

  /** Where what a path leads to came from; for a part that nothing is noted of, the nearest thing around it. */
  find(root: unknown, path: Path): Place | undefined {
    let value = root;
    let place: Place | undefined;
    for (const key of path) {
      if (typeof value !== "object" || value === null) break;
      place = this.table.get(value)?.get(key) ?? place;
      value = (value as Record<string | number, unknown>)[key];
    }
    return place;
  }
}
