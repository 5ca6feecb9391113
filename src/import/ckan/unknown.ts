import { type Finding, finding, type Place } from "../../diagnostics/finding.js";
import type { Json } from "./values.js";

/** Longer values are cut where they are told. */
const LONGEST = 60;

/** The fields that nothing could be made of, each told once with how often it occurs. */
export class Unknown {
  private readonly fields = new Map<string, { value: string; place: Place; count: number }>();

  note(key: string, value: Json, place: Place): void {
    const text = typeof value === "string" ? value.trim() : JSON.stringify(value);
    if (["", "null", "[]", "{}"].includes(text)) return;
    const known = this.fields.get(key);
    if (known !== undefined) known.count++;
    else this.fields.set(key, { value: text.slice(0, LONGEST), place, count: 1 });
  }

  findings(): Finding[] {
    return [...this.fields].map(([key, { value, place, count }]) =>
      finding("import/not-understood", { key, value, count }, { place }),
    );
  }
}
