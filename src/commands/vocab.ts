import { didYouMean } from "../diagnostics/messages/message.js";
import { referenceTexts } from "../diagnostics/messages/reference.js";
import { styleOf } from "../diagnostics/reporters/style.js";
import { displayWidth, wrap } from "../diagnostics/reporters/text.js";
import { nearest } from "../model/nearest.js";
import { type VocabularyId, vocabularies } from "../model/vocabularies/index.js";
import type { Concept, Vocabulary } from "../model/vocabulary.js";
import { inOrder, searchConcepts } from "../model/vocabulary-search.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";

/**
 * `skordeklar vocab`: the lists that values come from, one of them, or what fits a search in it.
 *
 * @returns `findings` where there is no such list, or nothing in it fits
 */
export async function run(words: readonly string[], { json }: { readonly json: boolean }, io: Io): Promise<ExitStatus> {
  const [name, ...search] = words;
  if (name === undefined) {
    io.out(json ? toJson(Object.values(vocabularies)) : lists(io));
    return exitStatus.clean;
  }
  const texts = referenceTexts[io.language];
  const names = Object.entries(vocabularies).flatMap(([id, { sv, en }]) => [id, sv, en].map((text) => [text, id]));
  const known = new Map(names.map(([text, id]) => [text!.toLowerCase(), id as VocabularyId]));
  const id = known.get(name.toLowerCase());
  if (id === undefined)
    return nothing(`${texts.noList(name)} ${didYouMean(nearest(name, known.keys()), io.language)}`, io);
  const vocabulary: Vocabulary = vocabularies[id];
  const concepts = search.length === 0 ? vocabulary.concepts : searchConcepts(vocabulary, search.join(" "));
  if (concepts.length === 0) return nothing(texts.noValue(search.join(" "), vocabulary[io.language]), io);
  io.out(json ? toJson({ ...vocabulary, concepts }) : table(vocabulary, concepts, io));
  return exitStatus.clean;
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function nothing(text: string, { out, width }: Io): ExitStatus {
  out(`${wrap(text, width, { first: "" })}\n`);
  return exitStatus.findings;
}

function lists({ language, colour, width }: Io): string {
  const texts = referenceTexts[language];
  const style = styleOf(colour);
  const all: readonly Vocabulary[] = Object.values(vocabularies);
  const widest = Math.max(...all.map(({ id }) => id.length));
  const lines = all.map((each) => `${each.id.padEnd(widest)}  ${each[language]} (${each.concepts.length})`);
  return `${[style.strong(texts.lists), ...lines, "", style.prose(wrap(texts.listsNext, width, { first: "" }))].join("\n")}\n`;
}

/** Code and both labels on one line where they fit, and the IRI under them; narrower concepts further in. */
function table(vocabulary: Vocabulary, concepts: readonly Concept[], { language, colour, width }: Io): string {
  const texts = referenceTexts[language];
  const style = styleOf(colour);
  const blocks = inOrder(concepts).map(({ concept: { code, sv, en, iri }, depth }) => {
    const indent = "  ".repeat(depth);
    const label = sv === en ? sv : `${sv} / ${en}`;
    const fits = displayWidth(`${indent}${code}  ${label}`) <= width;
    const first = `${indent}${style.strong(code)}`;
    const head = fits ? `${first}  ${label}` : `${first}\n${wrap(label, width, { first: `${indent}  ` })}`;
    return vocabulary.literal && iri === code ? head : `${head}\n${indent}  ${style.dim(iri)}`;
  });
  const note = vocabulary.open ? `\n\n${wrap(texts.open, width, { first: "" })}` : "";
  return `${style.strong(vocabulary[language])}\n${blocks.join("\n")}${note}\n`;
}
