import type { ClassName } from "../model/kinds.js";
import { classes } from "../model/profile.js";
import { defaultsSchema, entityDefinitions, entitySchema } from "./json-schema/entity.js";
import { formDefinitions } from "./json-schema/forms.js";
import { guardSchema } from "./json-schema/guard.js";
import { classHover, defaultsHover } from "./json-schema/hover.js";
import { regionSchemas } from "./json-schema/region.js";
import { definitionsFor, refTo, type Schema, writeJson } from "./json-schema/schema.js";
import { siteSchema } from "./json-schema/site.js";
import { ID, valueDefinitions } from "./json-schema/values.js";
import { vocabularyDefinitions } from "./json-schema/vocabulary.js";

const DRAFT = "http://json-schema.org/draft-07/schema#";

/**
 * The schemas by which an editor helps someone who writes a catalogue: one for each kind of file, each complete in
 * itself. What the reader of catalogues takes, they take; only what one file cannot tell (that a reference leads
 * somewhere, what `defaults:` in another file gives) is left to `skordeklar validate`.
 *
 * @returns file name → JSON text, deterministic
 */
export function jsonSchemas(): Record<string, string> {
  const definitions: Record<string, Schema> = {
    ...entityDefinitions(),
    ...valueDefinitions(),
    ...formDefinitions(),
    ...vocabularyDefinitions(),
  };
  const write = (root: Schema): string =>
    writeJson({ $schema: DRAFT, ...root, definitions: definitionsFor(root, definitions) });
  const files = collections.map(
    ([name, { word }]) => [`${word}.schema.json`, write({ ...entitySchema(name), ...classHover(name) })] as const,
  );
  // Last, as the main file has the name that catalogues within the catalogue would have; they are described in it.
  return Object.fromEntries([...files, ["catalog.schema.json", write(mainFileSchema())]]);
}

const collections = classes.filter(([, { collection }]) => collection !== undefined);

/** catalog.yaml: the catalogue, `defaults:`, and a map of entities by id for each collection. */
function mainFileSchema(): Schema {
  const own = entitySchema("Catalog");
  const defaults = classes.flatMap(([name, { word }]) => (word === undefined ? [] : [[word, defaultsSchema(name)]]));
  return {
    type: "object",
    title: "catalog.yaml",
    properties: {
      catalog: { ...own, ...classHover("Catalog"), required: ["base", ...(own.required as string[])] },
      defaults: {
        type: ["object", "null"],
        ...defaultsHover(),
        properties: Object.fromEntries(defaults),
        additionalProperties: false,
      },
      guard: guardSchema(),
      site: siteSchema(),
      ...regionSchemas(),
      ...Object.fromEntries(collections.map(([name, { collection }]) => [collection!, mapOf(name)])),
    },
    required: ["catalog"],
    additionalProperties: false,
  };
}

/** Entities by id. */
const mapOf = (name: ClassName): Schema => ({
  type: ["object", "null"],
  ...classHover(name),
  propertyNames: { pattern: ID },
  additionalProperties: refTo(name),
});
