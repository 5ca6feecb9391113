import { Ajv, type ValidateFunction } from "ajv";
import { jsonSchemas } from "../../src/generate/json-schema.js";
import { classes, rowsOf } from "../../src/model/profile.js";

/** Keywords of editors, which are no part of JSON Schema. */
const EDITOR_KEYWORDS = ["markdownDescription", "enumDescriptions", "patternErrorMessage", "defaultSnippets"];

export const schemas: Readonly<Record<string, string>> = jsonSchemas();

/** A validator in which a keyword that is misspelt, or that does nothing where it stands, is an error. */
export function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  return ajv.addVocabulary(EDITOR_KEYWORDS).compile(schema);
}

const rowKeys = new Set(classes.flatMap(([name]) => rowsOf(name).map(([key]) => key)));

/** A schema without what the reader of catalogues leaves to validation: that a property is missing, or has too many values. */
export const shapeOnly = (text: string): object =>
  JSON.parse(text, function (this: Record<string, unknown>, key, value) {
    if (key === "maxItems" && value === 1) return undefined;
    if (key === "required" && Array.isArray(value)) return value.filter((name) => !rowKeys.has(name));
    return value;
  });
