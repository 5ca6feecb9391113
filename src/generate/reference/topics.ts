import { keysOf } from "../../catalogue/decode/keys.js";
import { type Code, messages } from "../../diagnostics/messages/index.js";
import type { ClassName } from "../../model/kinds.js";
import { prefixedName } from "../../model/namespaces.js";
import { nearest } from "../../model/nearest.js";
import { classDef, classes } from "../../model/profile.js";
import { type VocabularyId, vocabularies } from "../../model/vocabularies/index.js";
import type { Concept, Vocabulary } from "../../model/vocabulary.js";

/** Something that can be explained. */
export type Topic =
  | { readonly type: "class"; readonly class: ClassName }
  | { readonly type: "property"; readonly class: ClassName; readonly key: string }
  | { readonly type: "code"; readonly code: Code }
  | { readonly type: "vocabulary"; readonly vocabulary: VocabularyId }
  | { readonly type: "concept"; readonly vocabulary: VocabularyId; readonly concept: Concept };

type Named = readonly [topic: Topic, names: readonly string[]];

/** Everything that can be explained, with the names that it goes by: what is written, labels, IRIs, prefixed names. */
function* topics(): Iterable<Named> {
  for (const [name, def] of classes) {
    const { label, iri, word, collection } = def;
    const names = [name, label.sv, label.en, iri, prefixedName(iri), word, collection];
    yield [{ type: "class", class: name }, names.filter((text) => text !== undefined)];
  }
  for (const [name] of classes) for (const key of keysOf(name)) yield property(name, key);
  for (const code of Object.keys(messages) as Code[]) yield [{ type: "code", code }, [code]];
  for (const id of Object.keys(vocabularies) as VocabularyId[]) {
    const { sv, en, concepts }: Vocabulary = vocabularies[id];
    yield [{ type: "vocabulary", vocabulary: id }, [id, sv, en]];
    for (const concept of concepts) {
      const { code, iri, aliases = [] } = concept;
      yield [{ type: "concept", vocabulary: id, concept }, [code, concept.sv, concept.en, iri, ...aliases]];
    }
  }
}

function property(name: ClassName, key: string): Named {
  const { rows, authoring, word } = classDef(name);
  const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
  const label = row?.label ?? authoring?.[key]?.label;
  const names = [key, `${word ?? name}.${key}`, `${name}.${key}`];
  if (label !== undefined) names.push(label.sv, label.en);
  if (row !== undefined) names.push(row.predicate, prefixedName(row.predicate));
  return [{ type: "property", class: name, key }, names];
}

/** What is found under a text: everything of that name, else of the nearest name. */
export interface Found {
  readonly topics: readonly Topic[];
  /** Where nothing has that very name: the names that are near, of which the first is taken. */
  readonly near: readonly string[];
}

let index: Map<string, Topic[]> | undefined;

/** Looks a text up among all names, in any letter case. */
export function findTopics(text: string): Found {
  index ??= buildIndex();
  const exact = index.get(fold(text));
  if (exact !== undefined) return { topics: exact, near: [] };
  const near = nearest(text, index.keys());
  return { topics: index.get(near[0] ?? "") ?? [], near };
}

function buildIndex(): Map<string, Topic[]> {
  const built = new Map<string, Topic[]>();
  for (const [topic, names] of topics()) {
    for (const name of new Set(names.map(fold))) built.set(name, [...(built.get(name) ?? []), topic]);
  }
  return built;
}

const fold = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
