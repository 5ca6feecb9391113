import { alternatives } from "../../model/kinds.js";
import type { Row } from "../../model/rows.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import { findConcept } from "../../model/vocabulary.js";
import { renamedValues } from "./keys.js";

/** Several values are written with semicolons between. */
export const splitValues = (text: string): string[] =>
  text
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");

/** A value as a catalogue writes it: values of vocabularies by their usual names, and web addresses whole. */
export function plainValue(row: Row, text: string): string {
  const value = text.trim();
  for (const kind of alternatives(row.values.kind)) {
    if (kind.kind === "concept") {
      const wanted = findConcept(vocabularies[kind.vocabulary], value) ? value : renamedValues[value];
      if (wanted !== undefined && findConcept(vocabularies[kind.vocabulary], wanted)) return wanted;
    }
    if (kind.kind === "literal" && kind.form === "sha1") return value.toLowerCase();
  }
  return isAddress(row) ? withScheme(value) : value;
}

/** Addresses and references to other things, but not e-mail addresses and telephone numbers. */
const isAddress = ({ values }: Row): boolean =>
  alternatives(values.kind).some(
    (kind) => kind.kind === "ref" || (kind.kind === "iri" && ["any", "web", "download"].includes(kind.form)),
  );

/** The processor takes any address without `http` in it for one that lacks just that. */
const withScheme = (text: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^\s/]+\.[^\s/]+/.test(text) ? text : `http://${text}`;
