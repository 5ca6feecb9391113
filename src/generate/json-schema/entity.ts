import { keysOf } from "../../catalogue/decode/keys.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef, classes, rowsOf } from "../../model/profile.js";
import type { ClassDef, Row } from "../../model/rows.js";
import { keyHover } from "./hover.js";
import { refTo, type Schema } from "./schema.js";
import { rowSchema } from "./values.js";

/** How the keys that are no properties may be written. */
const otherKeys: Readonly<Record<string, Schema>> = {
  uri: { anyOf: [refTo("iri-any"), { type: "null" }] },
  id: { anyOf: [refTo("id"), { type: "null" }] },
  base: { type: "string", pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s<>"{}|\\\\^`]+[^?#\\s<>"{}|\\\\^`]*\\s*$' },
  covers: { type: ["string", "array", "null"], items: { type: "string" } },
  file: { anyOf: [{ type: "string", pattern: "^(?!/)" }, { type: "null" }] },
  organizationNumber: {
    anyOf: [
      { type: "string", pattern: "^(?:(?:[Ss][Ee]|16)\\s*)?\\d{2}[\\s-]*[2-9]\\d{3}[\\s-]*\\d{4}$" },
      { type: "integer" },
      { type: "null" },
    ],
  },
};

/**
 * An entity of a class as it is written. It has no help of its own: where it is the value of a property, an editor would
 * show that in place of the help for the property.
 */
export function entitySchema(name: ClassName): Schema {
  const required = requiredKeys(name);
  return {
    type: "object",
    title: titleOf(classDef(name)),
    properties: propertiesOf(name),
    ...(required.length > 0 && { required }),
    defaultSnippets: [skeleton(name)],
    additionalProperties: false,
  };
}

/** The values of a class under `defaults:`, where nothing is required. */
export const defaultsSchema = (name: ClassName): Schema => ({
  type: ["object", "null"],
  properties: propertiesOf(name),
  additionalProperties: false,
});

/** Definitions of all classes. */
export const entityDefinitions = (): Record<string, Schema> =>
  Object.fromEntries(classes.map(([name]) => [name, entitySchema(name)]));

const titleOf = ({ label: { sv, en } }: ClassDef): string => (sv === en ? sv : `${sv} / ${en}`);

function propertiesOf(name: ClassName): Record<string, Schema> {
  const { rows } = classDef(name);
  return Object.fromEntries(
    keysOf(name).map((key) => {
      const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
      return [key, { ...keyHover(name, key), ...(row === undefined ? otherKeys[key] : rowSchema(row)) }];
    }),
  );
}

/**
 * What has to stand in the file itself. References and vocabulary values of the main classes are mostly written once,
 * under `defaults:` in another file that an editor does not see, so that asking for them here would be a false alarm.
 */
function requiredKeys(name: ClassName): string[] {
  const { rows, identity, word } = classDef(name);
  const keys = Object.entries(rows).filter(([, row]) => row.requirement === "mandatory" && !fillsIn(row, word));
  return [...(identity === "given" ? ["uri"] : []), ...keys.map(([key]) => key)];
}

const fillsIn = ({ assumed, collects, values: { kind } }: Row, word: string | undefined): boolean =>
  assumed !== undefined ||
  collects !== undefined ||
  (word !== undefined && (kind.kind === "ref" || kind.kind === "concept"));

/** All that is asked for, to be filled in; what is mandatory alone, editors propose by themselves. */
function skeleton(name: ClassName): Schema {
  const { sv, en } = classDef(name).label;
  const asked = rowsOf(name).filter(
    ([, row]) =>
      row.requirement !== "optional" && !row.silent && row.assumed === undefined && row.collects === undefined,
  );
  let place = 0;
  const hole = () => `$${++place}`;
  const body = asked.map(([key, { values }]) => [
    key,
    values.kind.kind === "text" ? { sv: hole(), en: hole() } : hole(),
  ]);
  return { label: `${sv}: allt som efterfrågas / ${en}: all that is asked for`, body: Object.fromEntries(body) };
}
