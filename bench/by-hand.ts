import type { AnyEntity, AnyValue } from "../src/model/entities.js";
import { literalForms } from "../src/model/forms.js";
import { alternatives, type Kind } from "../src/model/kinds.js";
import { rdf, xsd } from "../src/model/namespaces.js";
import { classDef, classes } from "../src/model/profile.js";
import { vocabularies } from "../src/model/vocabularies/index.js";
import type { Vocabulary } from "../src/model/vocabulary.js";

/**
 * A catalogue's statements as N-Triples straight from the model, without terms, a graph, or regard to duplicates: the
 * least work that can give a catalogue as RDF, and so the yardstick for everything that does it properly.
 */
export function* writeByHand(entities: Iterable<AnyEntity>): Generator<string> {
  const writer = new Writer();
  for (const entity of entities) {
    writer.entity(entity, `<${entity.iri}>`);
    if (writer.text.length >= CHUNK) yield writer.take();
  }
  yield writer.take();
}

const CHUNK = 64 * 1024;
const TYPE = ` <${rdf("type")}> `;
const DATE_TYPES = literalForms.date.datatypes;

/** How the plain values of a key are written: what stands before and after them. */
interface Slot {
  readonly predicate: string;
  readonly write: (value: string) => string;
}

const iri = (value: string): string => `<${value}>`;
const quoted = (value: string): string => `"${/["\\\n\r]/.test(value) ? escaped(value) : value}"`;
const escaped = (value: string): string => value.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
const date = (value: string): string => {
  const [day, time, year] = DATE_TYPES;
  return `"${value}"^^<${value.length === 4 ? year : value.includes("T") ? time : day}>`;
};

function writerOf(kind: Kind): (value: string) => string {
  const [first] = alternatives(kind).filter(({ kind }) => kind !== "node");
  if (first?.kind === "concept") return (vocabularies[first.vocabulary] as Vocabulary).literal ? quoted : iri;
  if (first?.kind !== "literal") return iri;
  if (first.form === "date") return date;
  const [datatype] = literalForms[first.form].datatypes;
  return datatype === xsd("string") ? quoted : (value) => `${quoted(value)}^^<${datatype}>`;
}

const slots = new Map<string, ReadonlyMap<string, Slot>>(
  classes.map(([name, { rows }]) => {
    const slotOf = ({ predicate, values }: (typeof rows)[string]): Slot => ({
      predicate: ` <${predicate}> `,
      write: writerOf(values.kind),
    });
    return [name, new Map(Object.entries(rows).map(([key, row]) => [key, slotOf(row)]))];
  }),
);

class Writer {
  text = "";
  private blanks = 0;

  take(): string {
    const { text } = this;
    this.text = "";
    return text;
  }

  entity(entity: AnyEntity, subject: string): void {
    // A contact point says its type itself; of the others it is that of the class.
    if (entity.class !== "ContactPoint") this.text += `${subject}${TYPE}<${classDef(entity.class).iri}> .\n`;
    const known = slots.get(entity.class)!;
    for (const key in entity) {
      const slot = known.get(key);
      if (slot !== undefined) this.value(subject, slot, entity[key]!);
    }
  }

  private value(subject: string, slot: Slot, value: AnyValue): void {
    if (typeof value === "string") this.text += `${subject}${slot.predicate}${slot.write(value)} .\n`;
    else if (Array.isArray(value)) for (const item of value) this.value(subject, slot, item);
    else if ("class" in value) this.nested(subject, slot, value as AnyEntity);
    else this.texts(subject, slot, value as Record<string, string | readonly string[]>);
  }

  private nested(subject: string, slot: Slot, entity: AnyEntity): void {
    const object = entity.iri === undefined ? `_:n${++this.blanks}` : `<${entity.iri}>`;
    this.text += `${subject}${slot.predicate}${object} .\n`;
    this.entity(entity, object);
  }

  private texts(subject: string, slot: Slot, texts: Record<string, string | readonly string[]>): void {
    for (const language in texts) {
      const written = texts[language]!;
      for (const text of typeof written === "string" ? [written] : written) {
        this.text += `${subject}${slot.predicate}${quoted(text)}@${language} .\n`;
      }
    }
  }
}
