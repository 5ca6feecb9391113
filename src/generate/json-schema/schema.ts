/** A JSON Schema, draft-07, with the further keywords that yaml-language-server reads. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A schema that stands under `definitions`. */
export const refTo = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** Any of some schemas; a single one is itself. */
export const anyOf = (schemas: readonly Schema[]): Schema => (schemas.length === 1 ? schemas[0]! : { anyOf: schemas });

/** Swedish first, English after it, as everything that an editor shows: a schema cannot know the reader's language. */
export const bilingual = ({ sv, en }: { readonly sv: string; readonly en: string }, between = " / "): string =>
  sv === en ? sv : `${sv}${between}${en}`;

/** The definitions that a schema needs, and those that they need, in the order in which `all` has them. */
export function definitionsFor(root: Schema, all: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const needed = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const name = key === "$ref" ? String(child).replace("#/definitions/", "") : undefined;
      if (name === undefined) visit(child);
      else if (!needed.has(name)) {
        needed.add(name);
        visit(all[name]);
      }
    }
  };
  visit(root);
  return Object.fromEntries(Object.entries(all).filter(([name]) => needed.has(name)));
}

/** Longer lines than this are broken. */
const LINE = 120;

/** JSON with what is short on one line, so that long lists of values stay readable. */
export const writeJson = (value: unknown): string => `${write(value, "", 0)}\n`;

/** @param taken columns of the line that are taken by what stands around the value */
function write(value: unknown, indent: string, taken: number): string {
  const short = onOneLine(value);
  if (typeof value !== "object" || value === null || short.length + taken <= LINE) return short;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Array.isArray(value)
    ? value.map((item) => write(item, inner, inner.length + 1))
    : Object.entries(value).map(([key, child]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + write(child, inner, inner.length + name.length + 1);
      });
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${onOneLine(child)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
