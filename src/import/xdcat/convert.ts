import { isList, isMap, type YamlMap, type YamlValue } from "../../catalogue/yaml/index.js";
import { finding, type Place } from "../../diagnostics/finding.js";
import { alternatives, type ClassName, type Kind } from "../../model/kinds.js";
import { nearest } from "../../model/nearest.js";
import { classDef, rowsOf } from "../../model/profile.js";
import type { Row } from "../../model/rows.js";
import type { Collector } from "../collector.js";
import type { Writable } from "../transcript.js";
import { renamed } from "./keys.js";
import { plainValue, splitValues } from "./values.js";

/** The classes whose languages the processor notes by itself, from the endings of the keys. */
const TELLS_LANGUAGE = "language";

const within = (place: Place, ...steps: (string | number)[]): Place => ({
  file: place.file,
  path: [...(place.path ?? []), ...steps],
});

/** Turns descriptions in the words of the processor into those of a catalogue. */
export class Converter {
  constructor(private readonly collector: Collector) {}

  /** What is said of a thing. Keys that the processor does not know are reported. */
  describe(name: ClassName, written: YamlMap, place: Place): Writable {
    const map: Writable = {};
    const languages = new Set<string>();
    for (const [given, value] of Object.entries(written)) {
      if (value === null || value === "") continue;
      const here = within(place, given);
      if (given === "about") {
        if (classDef(name).identity !== "blank") this.collector.put(map, "uri", plainValue(uri, String(value)), here);
        continue;
      }
      const meant = findKey(name, given);
      if (meant === undefined) this.reportKey(name, given, here);
      else if (meant.language === undefined) this.add(map, meant.key, this.convert(name, meant.key, value, here), here);
      else {
        languages.add(meant.language);
        this.addText(map, meant, value, here);
      }
    }
    const row = classDef(name).rows[TELLS_LANGUAGE];
    if (row !== undefined && languages.size > 0 && map[TELLS_LANGUAGE] === undefined) {
      this.collector.put(map, TELLS_LANGUAGE, [...languages], place);
    }
    return map;
  }

  private reportKey(name: ClassName, key: string, place: Place): void {
    const args = { key, class: classDef(name).label, suggestions: nearest(key, keysOf(name), 1) };
    this.collector.findings.push(finding("import/processor-key", args, { place: { ...place, on: "key" } }));
  }

  /** Values of keys that mean the same property stand together. */
  private add(map: Writable, key: string, value: YamlValue | undefined, place: Place): void {
    const before = map[key];
    if (value === undefined) return;
    const items = (of: YamlValue) => (isList(of) ? of : [of]);
    this.collector.put(map, key, before === undefined ? value : [...items(before!), ...items(value)], place);
  }

  private addText(map: Writable, { key, language, row }: Meant, value: YamlValue, place: Place): void {
    const texts = row.values.many ? splitValues(String(value)) : String(value);
    const before = map[key];
    const byLanguage: Writable = isMap(before) ? (before as Writable) : before === undefined ? {} : { sv: before! };
    this.collector.put(map, key, byLanguage, place);
    this.collector.put(byLanguage, language!, texts, place);
  }

  private convert(name: ClassName, key: string, value: YamlValue, place: Place): YamlValue | undefined {
    const row = classDef(name).rows[key]!;
    if (isList(value)) {
      return value.flatMap((item, index) => this.convert(name, key, item, within(place, index)) ?? []);
    }
    if (isMap(value)) return this.nested(row, value, place);
    const text = String(value);
    const nodes = alternatives(row.values.kind).every(({ kind }) => kind === "node");
    if (nodes && key === "address") return address(text);
    if (!row.values.many) return plainValue(row, text);
    return splitValues(text).map((item) => plainValue(row, item));
  }

  private nested(row: Row, value: YamlMap, place: Place): YamlValue | undefined {
    const kinds = alternatives(row.values.kind);
    const inner = kinds.find(describes);
    if (inner === undefined) {
      const args = { key: String(place.path?.at(-1)), value: JSON.stringify(value), count: 1 };
      this.collector.findings.push(finding("import/not-understood", args, { place }));
      return undefined;
    }
    if (inner.kind === "ref") return this.thing(inner.classes[0]!, value, place);
    return inner.class === "Attribution" ? this.attribution(value, place) : this.describe(inner.class, value, place);
  }

  /** Adds a thing that others refer to. */
  thing(name: ClassName, value: YamlMap, place: Place): string {
    const map = this.describe(name, value, place);
    const title = map.title ?? map.name;
    const shown = isMap(title) ? Object.values(title)[0] : title;
    const key = typeof map.uri === "string" ? map.uri : JSON.stringify(map);
    return this.collector.add(name, key, typeof shown === "string" ? shown : "", map, place);
  }

  /** The processor writes an agent and its role as one. */
  private attribution({ role, ...agent }: YamlMap, place: Place): Writable {
    const map: Writable = {};
    if (typeof role === "string") {
      const row = classDef("Attribution").rows.role!;
      this.collector.put(map, "role", plainValue(row, role), within(place, "role"));
    }
    this.collector.put(map, "agent", this.thing("Agent", agent, place), place);
    return map;
  }
}

const uri: Row = classDef("Agent").rows.sameAs!;

const describes = (kind: Kind): kind is Extract<Kind, { kind: "ref" | "node" }> =>
  kind.kind === "ref" || kind.kind === "node";

/** `Storgatan 5; 85230; Sundsvall; Sverige`, always in this order. */
function address(text: string): YamlMap {
  const [street = "", postalCode = "", locality = "", country = ""] = text.split(";").map((part) => part.trim());
  return Object.fromEntries(
    Object.entries({ country, locality, postalCode, street }).filter(([, part]) => part !== ""),
  );
}

interface Meant {
  readonly key: string;
  readonly row: Row;
  readonly language?: string;
}

const keysOf = (name: ClassName): string[] => [
  "about",
  ...Object.keys(renamed[name] ?? {}),
  ...rowsOf(name).map(([key]) => key),
];

/** What a key means: as it is; with a language at its end; or, as several are written, with a number or name at its end. */
function findKey(name: ClassName, given: string): Meant | undefined {
  const exact = rowNamed(name, given);
  if (exact !== undefined) return exact;
  const [, stem = "", language = ""] = /^(.+)-([a-z]{2,3})$/.exec(given) ?? [];
  const text = rowNamed(name, stem);
  if (text?.row.values.kind.kind === "text") return { ...text, language };
  const nested = alternativeKey(name, stem);
  if (nested !== undefined) return { ...nested, language };
  const start = keysOf(name)
    .filter((key) => given.startsWith(key) && /^[\s_-]?\d+$/.test(given.slice(key.length)))
    .map((key) => rowNamed(name, key))
    .find((meant) => meant !== undefined && alternatives(meant.row.values.kind).some(describes));
  return start;
}

/** A text that stands for what is described in its place: `provenance-sv`. */
function alternativeKey(name: ClassName, stem: string): Meant | undefined {
  const meant = rowNamed(name, stem);
  const kind = meant?.row.values.kind;
  const { shorthand, rows } = kind?.kind === "node" ? classDef(kind.class) : {};
  return shorthand !== undefined && rows?.[shorthand]?.values.kind.kind === "text" ? meant : undefined;
}

function rowNamed(name: ClassName, given: string): Meant | undefined {
  const key = renamed[name]?.[given] ?? given;
  const row = Object.hasOwn(classDef(name).rows, key) ? classDef(name).rows[key] : undefined;
  return row === undefined ? undefined : { key, row };
}
