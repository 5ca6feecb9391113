import { keysOf } from "../catalogue/decode/keys.js";
import { mistakenTags } from "../catalogue/decode/text.js";
import type { Finding } from "../diagnostics/finding.js";
import type { Code } from "../diagnostics/messages/index.js";
import { alternatives, type ClassName } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import { type VocabularyId, vocabularies } from "../model/vocabularies/index.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { iriProblem } from "../rdf/iri.js";
import { certainForms } from "./forms.js";
import { type Mend, renameKey, replaceValue, splitValue } from "./mend.js";
import { onlyMeaning } from "./same-word.js";

/**
 * What is mended without asking, by the finding that tells of it: only what can mean one thing. An address that begins
 * with `www.` is not here, since nobody can know whether it answers to https; nor is a word that is merely near.
 */
export const repairs: { readonly [C in Code]?: Mend<C> } = {
  "catalogue/address": replaceValue(({ args }) => encodedAddress(args)),
  "catalogue/canonical-iri": replaceValue(({ args }) => args.to),
  "catalogue/form": replaceValue(certainForm),
  "catalogue/language": renameKey(({ args }) => ({
    key: args.tag,
    meant: (tag) => mistakenTags.get(tag.toLowerCase()),
  })),
  "catalogue/unknown-concept": replaceValue(({ args }) => sameConcept(args.value, args.vocabulary.id as VocabularyId)),
  "catalogue/unknown-key": renameKey(({ args, class: name }) => {
    const words = name === undefined ? args.suggestions.map((key) => [key, key] as const) : wordsOf(name);
    return { key: args.key, meant: (key) => onlyMeaning(key, words) };
  }),
  "catalogue/unknown-reference": replaceValue(({ args }) =>
    onlyMeaning(
      args.value,
      args.suggestions.map((id) => [id, id]),
    ),
  ),
  "catalogue/uri": replaceValue(({ args }) => encodedAddress(args)),
  "recommendation/keyword-comma": splitValue(({ value }) => keywordsIn(value ?? "")),
};

/** The address in percent-encoding, where that makes it one; a host cannot be mended that way. */
function encodedAddress({ value, encoded }: { readonly value: string; readonly encoded: string }): string | undefined {
  const hostOf = (address: string) => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(address.trim())?.[1];
  const isMended = encoded !== value && iriProblem(encoded) === undefined && hostOf(encoded) === hostOf(value);
  return isMended ? encoded : undefined;
}

function certainForm({ args, class: name, property }: Finding<"catalogue/form">): string | undefined {
  const rows = name === undefined ? [] : rowsOf(name).filter(([, { predicate }]) => predicate === property);
  for (const kind of rows.flatMap(([, row]) => alternatives(row.values.kind))) {
    const certain = "form" in kind ? certainForms[kind.form] : undefined;
    if (certain !== undefined) return certain(args.value.trim(), args.suggestions[0]);
  }
  return undefined;
}

/** The name in a vocabulary that a text is, but for its spelling. */
function sameConcept(text: string, id: VocabularyId): string | undefined {
  const { concepts }: Vocabulary = vocabularies[id];
  const named = concepts.map((concept) => {
    const { code, sv, en, aliases = [] } = concept;
    return { concept, names: [sv, code, en, ...aliases] };
  });
  const meant = onlyMeaning(
    text,
    named.flatMap((one) => one.names.map((name) => [name, one] as const)),
  );
  return meant?.names.find((name) => onlyMeaning(text, [[name, name]]) !== undefined);
}

/** The keys of a class with everything that they are called: their own names, their labels, their names in RDF. */
function wordsOf(name: ClassName): (readonly [word: string, key: string])[] {
  const rows = rowsOf(name).flatMap(([key, { label, predicate }]) =>
    [label.sv, label.en, predicate.replace(/^.*[#/]/, "")].map((word) => [word, key] as const),
  );
  return [...keysOf(name).map((key) => [key, key] as const), ...rows];
}

/** More words than this are a sentence. */
const LONGEST_KEYWORD = 3;

/** The keywords in a list with commas; undefined where it may be one that has a comma in it, as some names do. */
function keywordsIn(text: string): string[] | undefined {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isList = parts.every(
    (part) =>
      part.split(/\s+/).length <= LONGEST_KEYWORD && !/(?:^|\s)(?:och|eller|samt|and|or)(?:\s|$)|[()]/i.test(part),
  );
  // A decimal comma is no comma of a list.
  return parts.length > 0 && isList && !/\d[,;]\d/.test(text) ? [...new Set(parts)] : undefined;
}
