import type { Problem } from "./syntax-fault.js";

const DECLARATION =
  /<!ENTITY\s+(?<parameter>%\s+)?(?<name>[^\s%]+)\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<external>SYSTEM|PUBLIC)\b)/g;

/** Enough for a namespace, which is what RDF/XML uses entities for, and too little to blow up a document with. */
const LONGEST_VALUE = 256;

/**
 * The entities that a document type declares for itself. Refused are those that would be fetched from elsewhere, and
 * those made of other entities or markup (the "billion laughs" attack).
 */
export function entitiesOf(doctype: string): { readonly values: Readonly<Record<string, string>> } | Problem {
  const values: Record<string, string> = Object.create(null);
  for (const { groups = {} } of doctype.replace(/<!--[\s\S]*?-->/g, "").matchAll(DECLARATION)) {
    const { parameter, name = "", external } = groups;
    if (external !== undefined || parameter !== undefined)
      return { problem: "external-entity", detail: "external entity", name };
    const value = groups.double ?? groups.single ?? "";
    if (/[&<%]/.test(value) || value.length > LONGEST_VALUE)
      return { problem: "nested-entity", detail: "nested entity", name };
    values[name] ??= value;
  }
  return { values };
}
