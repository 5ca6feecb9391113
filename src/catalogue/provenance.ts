import type { Term } from "@rdfjs/types";
import type { Place } from "../diagnostics/finding.js";
import type { AnyEntity, AnyValue } from "../model/entities.js";
import { rowsOf } from "../model/profile.js";
import { IDENTITY, type Provenance } from "../rdf/provenance.js";
import { type Subject, termKey } from "../rdf/term.js";
import { type Extra, noExtra } from "./extra.js";
import type { Origins } from "./origins.js";

/**
 * Where the statements of an encoded catalogue were written.
 * @param subjects the entity that each subject stands for, by term key
 * @param extra the statements that were added to those of the entities
 */
export function provenanceOf(
  subjects: ReadonlyMap<string, AnyEntity>,
  origins: Origins,
  extra: Extra = noExtra,
): Provenance {
  const written = writtenIn(subjects, origins);
  const isExtra = (subject: Term, predicate?: string, value?: Term): boolean => {
    if (predicate === undefined || !subjects.has(termKey(subject))) return !subjects.has(termKey(subject));
    const objects = extra.graph.objects(subject as Subject, predicate);
    return value !== undefined && objects.some((object) => object.equals(value));
  };
  return {
    place: (...statement) =>
      isExtra(...statement) ? extra.provenance.place(...statement) : written.place(...statement),
    reported: (...property) => written.reported(...property) || extra.provenance.reported(...property),
  };
}

function writtenIn(subjects: ReadonlyMap<string, AnyEntity>, origins: Origins): Provenance {
  const keysOf = (entity: AnyEntity, predicate: string): string[] =>
    rowsOf(entity.class)
      .filter(([, row]) => row.predicate === predicate)
      .map(([key]) => key);
  return {
    place(subject, predicate, value): Place | undefined {
      const entity = subjects.get(termKey(subject));
      if (entity === undefined) return undefined;
      if (predicate === IDENTITY) return origins.ofKey(entity, "uri");
      const [key] = predicate === undefined ? [] : keysOf(entity, predicate);
      if (key === undefined) return origins.of(entity);
      const part = value === undefined ? [] : partOf(entity[key], value, subjects);
      return origins.ofKey(entity, key, ...part);
    },
    reported(subject, predicate) {
      const entity = subjects.get(termKey(subject));
      return entity !== undefined && keysOf(entity, predicate).some((key) => origins.reported(entity, key));
    },
  };
}

/** The steps from a property to one of its values: a position, or a language and a position in it. */
function partOf(
  written: AnyValue | undefined,
  value: Term,
  subjects: ReadonlyMap<string, AnyEntity>,
): (string | number)[] {
  if (written === undefined || typeof written === "string") return [];
  if (Array.isArray(written)) {
    const entity = value.termType === "Literal" ? undefined : subjects.get(termKey(value));
    const index = written.findIndex((item) => item === entity || item === value.value);
    return index < 0 ? [] : [index];
  }
  if (value.termType !== "Literal" || !isLanguageMap(written)) return [];
  const texts =
    written[value.language] ?? Object.entries(written).find(([tag]) => tag.toLowerCase() === value.language)?.[1];
  if (typeof texts !== "object") return [value.language];
  return [value.language, Math.max(0, texts.indexOf(value.value))];
}

const isLanguageMap = (value: AnyValue): value is Record<string, string | readonly string[]> =>
  typeof value === "object" && !("class" in value);
