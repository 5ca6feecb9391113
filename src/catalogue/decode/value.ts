import type { Finding } from "../../diagnostics/finding.js";
import { finding } from "../../diagnostics/finding.js";
import type { AnyEntity } from "../../model/entities.js";
import { iriForms, literalForms } from "../../model/forms.js";
import type { ClassName, ConceptOf, EitherOf, IriOf, Kind, LiteralOf, NodeOf, RefTo, Text } from "../../model/kinds.js";
import { nearest } from "../../model/nearest.js";
import { classDef } from "../../model/profile.js";
import type { VocabularyId } from "../../model/vocabularies/index.js";
import { iriMatches, isPlainForm, parsePlain } from "../values/addresses.js";
import { parseGeometry, unswapped } from "../values/geometry.js";
import { parseLiteral } from "../values/literals.js";
import { isParsed, notOfForm, type Parsed } from "../values/parsed.js";
import { isList, isMap, type YamlValue } from "../yaml/index.js";
import { decodeConcept } from "./concept.js";
import { type At, about, type Context, named } from "./context.js";
import { acceptIri, isAbsolute } from "./iri.js";
import { decodeNode } from "./node.js";
import { acceptPlain } from "./plain.js";

/** One value as the model has it, or what keeps the text from being one; undefined where that has been reported already. */
export type Decoded =
  | { readonly value: string | AnyEntity; readonly notice?: Finding }
  | { readonly problem: Finding }
  | undefined;

type ValueKind = Exclude<Kind, Text>;
type Decoders = {
  readonly [K in ValueKind["kind"]]: (
    context: Context,
    kind: Extract<ValueKind, { kind: K }>,
    raw: YamlValue,
    at: At,
  ) => Decoded;
};

const decoders: Decoders = {
  literal: (_, kind: LiteralOf<keyof typeof literalForms>, raw, at) => {
    const { form } = kind;
    if (form !== "wkt") return plain(raw, at, (text) => ofForm(at, text, literalForms[form], parseLiteral(form, text)));
    if (!isMap(raw) && !isList(raw)) return plain(raw, at, (text) => decodeGeometry(text, text, at));
    return decodeGeometry(raw, isList(raw) ? `[${raw.join(", ")}]` : JSON.stringify(raw), at);
  },
  iri: (_, kind: IriOf<keyof typeof iriForms>, raw, at) =>
    plain(raw, at, (text) => {
      const { form } = kind;
      if (isPlainForm(form)) return ofForm(at, text, iriForms[form], parsePlain(form, text));
      const accepted = acceptIri(text, at);
      if ("problem" in accepted || iriMatches(form, accepted.value)) return accepted;
      return ofForm(at, text, iriForms[form], notOfForm());
    }),
  concept: (_, kind: ConceptOf<VocabularyId>, raw, at) =>
    plain(raw, at, (text) => decodeConcept(kind.vocabulary, text, at)),
  ref: (context, kind: RefTo<ClassName>, raw, at) => decodeReference(context, kind, raw, at),
  node: (context, kind: NodeOf<ClassName>, raw, at) => decodeNode(context, kind.class, raw, at),
  either: (context, kind: EitherOf<readonly Kind[]>, raw, at) => decodeEither(context, kind.of, raw, at),
};

/** Decodes one value of any kind but text, which knows languages and has a decoder of its own. */
export function decodeValue(context: Context, kind: Kind, raw: YamlValue, at: At): Decoded {
  const decode = decoders[kind.kind as ValueKind["kind"]] as (c: Context, k: Kind, r: YamlValue, a: At) => Decoded;
  return decode(context, kind, raw, at);
}

function decodeGeometry(raw: YamlValue, shown: string, at: At): Decoded {
  const result = parseGeometry(raw);
  const swapped = isParsed(result) ? unswapped(raw, result.value) : undefined;
  if (!isParsed(result) || swapped === undefined) return ofForm(at, shown, literalForms.wkt, result);
  const args = { ...named(at), value: shown, swapped };
  return { ...result, notice: finding("catalogue/swapped-coordinates", args, about(at, shown)) };
}

function decodeReference(context: Context, { classes }: RefTo<ClassName>, raw: YamlValue, at: At): Decoded {
  const collection = classDef(classes[0]!).collection!;
  if (isMap(raw)) return { problem: finding("catalogue/inline-reference", { ...named(at), collection }, about(at)) };
  return plain(raw, at, (text) => {
    const described = context.registry.find(classes, text);
    if (described !== undefined && !context.registry.isUnusable(described)) return { value: described.iri };
    if (described === undefined && isAbsolute(text)) return acceptIri(text, at);
    // What is meant may stand in something that could not be read.
    if (described !== undefined || classes.some((name) => context.registry.incomplete.has(name))) {
      context.excuse();
      return undefined;
    }
    const known = context.registry.names(classes);
    const actual = context.registry.classOf(text);
    return {
      problem: finding(
        "catalogue/unknown-reference",
        {
          ...named(at),
          value: text,
          collection,
          ...(actual && { mismatch: { actual, classes } }),
          suggestions: [...new Set(nearest(text, known.keys()).map((name) => known.get(name)!))],
          known: known.size,
        },
        about(at, text),
      ),
    };
  });
}

/**
 * The first alternative that fits. Where none does, the problem told is the one of the alternative that the value looks
 * most like: a map like a description, something with a scheme like an address, anything else like a name.
 */
function decodeEither(context: Context, of: readonly Kind[], raw: YamlValue, at: At): Decoded {
  const described = of.find((kind) => kind.kind === "node");
  if (described !== undefined && (isMap(raw) || isList(raw))) return decodeValue(context, described, raw, at);
  const problems: { kind: Kind; problem: Finding }[] = [];
  for (const kind of of) {
    if (kind === described) continue;
    const result = decodeValue(context, kind, raw, at);
    if (result === undefined || "value" in result) return result;
    problems.push({ kind, problem: result.problem });
  }
  const looksLikeAddress = typeof raw === "string" && (isAbsolute(raw) || /^www\./i.test(raw));
  const best =
    (looksLikeAddress && problems.find(({ kind }) => kind.kind === "iri")) ||
    problems.find(({ problem }) => "suggestions" in problem.args && problem.args.suggestions.length > 0) ||
    problems[0];
  return { problem: best!.problem };
}

function plain(raw: YamlValue, at: At, decode: (text: string) => Decoded): Decoded {
  const accepted = acceptPlain(raw, at);
  return "problem" in accepted ? accepted : decode(accepted.value);
}

/** What was made of a text, or that it has not the form that is asked for. */
function ofForm(
  at: At,
  value: string,
  { sv, en, example }: { readonly sv: string; readonly en: string; readonly example: string },
  result: Parsed,
): Decoded {
  if (isParsed(result)) return result;
  const suggestions = result.problem === undefined ? [] : [result.problem];
  return {
    problem: finding(
      "catalogue/form",
      { ...named(at), value, form: { sv, en }, example, suggestions },
      about(at, value),
    ),
  };
}
