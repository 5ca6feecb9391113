import type { At, Context } from "../../catalogue/decode/context.js";
import { decodeText } from "../../catalogue/decode/text.js";
import { decodeValue } from "../../catalogue/decode/value.js";
import { Origins } from "../../catalogue/origins.js";
import { Registry } from "../../catalogue/registry.js";
import type { YamlValue } from "../../catalogue/yaml/index.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Row } from "../../model/rows.js";
import { namedNode } from "../../rdf/data-factory.js";
import { encode } from "../../rdf/encode.js";
import type { ObjectTerm } from "../../rdf/term.js";
import type { Identified } from "../../upgrade/identify.js";

const NOWHERE = { file: "" };
const SUBJECT = "urn:x";

/**
 * Reads what is about to be written, as a catalogue would be read: only what gives the same term back is written. So
 * whatever the reader comes to accept or refuse, an import never changes what it imports.
 */
export class Reading {
  readonly context: Context;
  private problems = 0;

  constructor(base: string, things: Iterable<Identified>, main: Identified | undefined) {
    const registry = new Registry();
    for (const { class: name, id, iri } of things) {
      if (classDef(name).collection === undefined) continue;
      const known = iri === main?.iri ? {} : { id };
      registry.add({ class: name, ...known, iri, raw: {}, derived: {}, excused: [], place: NOWHERE });
    }
    const report = () => {
      this.problems++;
    };
    this.context = {
      root: "",
      base,
      registry,
      defaults: new Map(),
      origins: new Origins(),
      report,
      excuse: () => {},
      misplaced: [],
    };
  }

  /** The first of the forms that reads as a term. */
  firstFor(
    name: ClassName,
    key: string,
    row: Row,
    term: ObjectTerm,
    forms: readonly YamlValue[],
  ): YamlValue | undefined {
    return forms.find((form) => this.read(name, key, row, form)?.equals(term));
  }

  /** Whether a text of a language reads as it is. */
  takesText(name: ClassName, key: string, row: Row, language: string, text: string): boolean {
    this.problems = 0;
    const read = decodeText(this.context, { [language]: text }, this.at(name, key, row))?.[language];
    return this.problems === 0 && (Array.isArray(read) ? read[0] : read) === text;
  }

  /** The term that a plain value is read as; undefined where it is none. */
  read(name: ClassName, key: string, row: Row, form: YamlValue): ObjectTerm | undefined {
    this.problems = 0;
    const read = decodeValue(this.context, row.values.kind, form, this.at(name, key, row));
    if (this.problems > 0 || read === undefined || "problem" in read || read.notice !== undefined) return undefined;
    if (typeof read.value !== "string") return undefined;
    const { graph } = encode([{ class: name, iri: SUBJECT, [key]: read.value }]);
    return graph.objects(namedNode(SUBJECT), row.predicate)[0];
  }

  private at(name: ClassName, key: string, row: Row): At {
    return { place: NOWHERE, key, row, class: name, entity: SUBJECT };
  }
}
