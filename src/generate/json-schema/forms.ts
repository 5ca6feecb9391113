import { referenceTexts } from "../../diagnostics/messages/reference.js";
import { type IriFormName, iriForms, type LiteralFormName, literalForms } from "../../model/forms.js";
import { bilingual, type Schema } from "./schema.js";

/** What RFC 3987 leaves no place for, and a scheme before it. */
const IRI_REST = '[^\\s<>"{}|\\\\^`]+\\s*$';
const DAY = "\\d{4}-\\d{2}-\\d{2}";
const ZONE = "(?:Z|[+-]\\d{2}:\\d{2})";
const WKT_NAMES = "POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION";
const anyLetterCase = (names: string): string =>
  names.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

const number = { anyOf: [{ type: "number" }, { type: "string", pattern: "^-?\\d+(\\.\\d+)?$" }] };
const coordinates = (keys: readonly string[]): Schema => ({
  type: "object",
  properties: Object.fromEntries(keys.map((key) => [key, number])),
  required: keys,
  additionalProperties: false,
});

/**
 * Editors read YAML's own types, so what looks like a number is one; the catalogue reader takes it as it is written. What
 * remains is `true` and `false`, named in a way that lets no editor propose them.
 */
const text = (): Schema => ({
  title: "enkel text / plain text",
  anyOf: [
    named({ type: ["string", "number"], pattern: "\\S" }, literalForms.string),
    { title: "true / false", not: { type: ["string", "number", "object", "array", "null"] } },
  ],
});

/** How each form of literal may be written. */
const literals: Readonly<Record<LiteralFormName, Schema>> = {
  string: text(),
  date: {
    type: ["string", "integer"],
    pattern: `^(?:\\d{4}|${DAY}${ZONE}?|${DAY}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?${ZONE}?)$`,
    minimum: 0,
    maximum: 9999,
  },
  duration: { type: "string", pattern: literalForms.duration.pattern },
  decimal: { type: ["string", "number"], pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" },
  nonNegativeInteger: { type: ["string", "integer"], pattern: "^\\+?\\d+$", minimum: 0 },
  wkt: {
    anyOf: [
      {
        type: "string",
        pattern: `^(?:<[^<>\\s]+>\\s*)?(?:${anyLetterCase(WKT_NAMES)})\\s*(?:[Zz]?[Mm]?)\\s*\\([\\s\\S]*\\)$`,
      },
      { type: "array", items: number, minItems: 2, maxItems: 2 },
      { type: "array", items: number, minItems: 4, maxItems: 4 },
      coordinates(["west", "south", "east", "north"]),
      coordinates(["longitude", "latitude"]),
    ],
  },
  mediaType: { type: "string", pattern: literalForms.mediaType.pattern },
  sha1: { type: ["string", "number"], pattern: literalForms.sha1.pattern },
};

/** How each form of IRI may be written: e-mail addresses and telephone numbers without their scheme, too. */
const iris: Readonly<Record<IriFormName, Schema>> = {
  any: { type: "string", pattern: `^\\s*[A-Za-z][A-Za-z0-9+.-]*:${IRI_REST}` },
  web: { type: "string", pattern: `^\\s*https?://${IRI_REST}` },
  download: { type: "string", pattern: `^\\s*(?:https?|ftps?)://${IRI_REST}` },
  email: {
    type: "string",
    pattern: "^(?:[Mm][Aa][Ii][Ll][Tt][Oo]:)?[\\w.!#$%&'*+/=?^`{|}~-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+$",
  },
  telephone: {
    type: ["string", "integer"],
    pattern: "^(?:[Tt][Ee][Ll]:)?\\+?[\\s()./-]*\\d[\\d\\s()./-]*$",
    minimum: 100,
  },
};

/** With a name, and a message for editors that know the keyword (yaml-language-server does) in place of the expression. */
function named(schema: Schema, form: { readonly sv: string; readonly en: string; readonly example: string }): Schema {
  const sv = referenceTexts.sv.notOfForm(form.sv, form.example);
  const en = referenceTexts.en.notOfForm(form.en, form.example);
  const told = schema.pattern === undefined ? {} : { patternErrorMessage: bilingual({ sv, en }) };
  return { title: bilingual(form), ...schema, ...told };
}

/** Definitions of all forms: `literal-date`, `iri-web` and so on. */
export function formDefinitions(): Record<string, Schema> {
  return Object.fromEntries([
    ...Object.entries(literals).map(([name, schema]) => [
      `literal-${name}`,
      named(schema, literalForms[name as LiteralFormName]),
    ]),
    ...Object.entries(iris).map(([name, schema]) => [`iri-${name}`, named(schema, iriForms[name as IriFormName])]),
  ]);
}
