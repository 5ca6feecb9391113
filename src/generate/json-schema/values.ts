import { LANGUAGE_TAG } from "../../catalogue/decode/text.js";
import { alternatives, type Kind } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Row } from "../../model/rows.js";
import { anyOf, refTo, type Schema } from "./schema.js";

/**
 * What may stand after a key: a value or a list of values, of which there is at most one where the profile allows no
 * more; or null, which leaves it out in spite of `defaults:`.
 */
export const rowSchema = ({ values: { kind, many } }: Row): Schema => ({
  anyOf: [...valuesSchemas(kind, many), nothing],
});

function valuesSchemas(kind: Kind, many: boolean): Schema[] {
  if (kind.kind === "text") return [refTo(many ? "texts" : "text")];
  const single = alternatives(kind).flatMap((each) => kindSchemas(each, kind.kind === "either"));
  // A list of coordinates is one geometry.
  const isGeometry = kind.kind === "literal" && kind.form === "wkt" && !many;
  return isGeometry ? single : [...single, listOf(anyOf(single), many)];
}

// Every alternative has a title: yaml-language-server tells alternatives apart by it, and shows it.
const nothing: Schema = { title: "null", type: "null" };
const listOf = (items: Schema, many: boolean): Schema => ({
  title: "lista / list",
  type: "array",
  items,
  ...(!many && { maxItems: 1 }),
});

/** One value of a kind. @param isChoice there are other kinds, so that no plain value stands for a description */
function kindSchemas(kind: Kind, isChoice: boolean): Schema[] {
  switch (kind.kind) {
    case "text":
      return [refTo("text")];
    case "literal":
      return [refTo(`literal-${kind.form}`)];
    case "iri":
      return [refTo(`iri-${kind.form}`)];
    case "concept":
      return [refTo(`vocabulary-${kind.vocabulary}`)];
    case "ref":
      return [refTo("reference")];
    case "node": {
      const { shorthand, rows } = classDef(kind.class);
      const short = isChoice || shorthand === undefined ? undefined : rows[shorthand]!.values.kind;
      return [refTo(kind.class), ...(short === undefined ? [] : kindSchemas(short, false))];
    }
    case "either":
      throw new TypeError("an either within an either");
  }
}

/** Texts by language; Swedish and English are proposed. */
const languages = (item: Schema): Schema => ({
  title: "text på flera språk / text in several languages",
  type: "object",
  properties: { sv: { ...item, title: "svenska / Swedish" }, en: { ...item, title: "engelska / English" } },
  patternProperties: { [LANGUAGE_TAG.source.replace("^", "^(?!(?:sv|en)$)")]: item },
  additionalProperties: false,
  defaultSnippets: [{ label: "sv, en", body: { sv: "$1", en: "$2" } }],
});

/** Definitions that are not made from a class, a form or a vocabulary. */
export function valueDefinitions(): Record<string, Schema> {
  const plain = refTo("literal-string");
  const text = (many: boolean) => [
    plain,
    languages({ anyOf: [plain, listOf(plain, many), nothing] }),
    listOf(plain, many),
  ];
  return {
    text: { title: "text på ett eller flera språk / text in one or more languages", anyOf: text(false) },
    texts: { title: "texter / texts", anyOf: text(true) },
    reference: { title: "hänvisning / reference", type: ["string", "number"], pattern: "\\S" },
    id: { title: "id", type: ["string", "integer"], pattern: ID },
  };
}

/** What an id looks like: letters, digits, and `. _ ~ -` between them. */
export const ID = "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._~-]*[\\p{L}\\p{N}])?$";
