import { readFileSync } from "node:fs";
import { prefixes } from "../../src/model/namespaces.js";

/** A field or group of fields in a bundle of RDForms templates, as far as it is read here. */
export interface Template {
  readonly id?: string;
  readonly type?: string;
  readonly extends?: string;
  readonly property?: string;
  readonly nodetype?: string;
  readonly label?: { readonly sv?: string; readonly en?: string };
  readonly cardinality?: { readonly min?: number; readonly pref?: number; readonly max?: number };
  readonly constraints?: Readonly<Record<string, string | readonly string[]>>;
  readonly datatype?: string | readonly string[];
  readonly pattern?: string;
  readonly styles?: readonly string[];
  readonly deps?: readonly string[];
  readonly value?: string;
  readonly choices?: readonly {
    readonly value: string;
    readonly label?: { readonly sv?: string; readonly en?: string };
  }[];
  readonly items?: readonly (string | Template)[];
}

/** The templates of a bundle with every `extends` and every id in `items` replaced by what it stands for. */
export type Bundle = readonly Template[];

/** Reads a bundle; a text where that is impossible: why. */
export function readBundle(path: string): Bundle | string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return `${path} cannot be read: ${(error as Error).message}`;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return `${path} is not JSON: ${(error as Error).message}`;
  }
  const bundle = parseBundle(json);
  return typeof bundle === "string" ? `${path} is not an RDForms bundle: ${bundle}` : bundle;
}

/** A bundle from its JSON; a text where it is none: why. */
export function parseBundle(json: unknown): Bundle | string {
  if (!isObject(json) || !Array.isArray(json.templates) || json.templates.length === 0) {
    return "it has no list `templates` with anything in it";
  }
  const odd = json.templates.findIndex((template) => !isTemplate(template));
  if (odd >= 0) return `entry ${odd + 1} of \`templates\` is no template`;
  const templates = json.templates as Template[];
  const byId = new Map(templates.flatMap((template) => (template.id === undefined ? [] : [[template.id, template]])));
  try {
    return templates.map((template) => resolve(template, byId, []));
  } catch (error) {
    if (error instanceof Dangling) return error.message;
    throw error;
  }
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const isListOf = (json: unknown, isItem: (item: unknown) => boolean): boolean =>
  json === undefined || (Array.isArray(json) && json.every(isItem));

/** Whether something has the shape of a template in those parts that are walked. */
function isTemplate(json: unknown): boolean {
  if (!isObject(json)) return false;
  const isChoice = (choice: unknown) => isObject(choice) && typeof choice.value === "string";
  const isItem = (item: unknown) => typeof item === "string" || isTemplate(item);
  return isListOf(json.choices, isChoice) && isListOf(json.items, isItem);
}

/** A template that refers to one which is not there, or to itself. */
class Dangling extends Error {}

function resolve(template: Template, byId: ReadonlyMap<string, Template>, around: readonly Template[]): Template {
  const name = template.id ?? template.property ?? "a template";
  if (around.includes(template)) throw new Dangling(`${name} contains itself`);
  const find = (id: string): Template => {
    const found = byId.get(id);
    if (found === undefined) throw new Dangling(`${name} refers to ${id}, which is not there`);
    return found;
  };
  const inside = [...around, template];
  const { extends: base, ...own } = template;
  const whole: Template = base === undefined ? own : { ...resolve(find(base), byId, inside), ...own };
  if (own.items === undefined) return whole;
  return {
    ...whole,
    items: own.items.map((item) => resolve(typeof item === "string" ? find(item) : item, byId, inside)),
  };
}

/** The IRI that a prefixed name stands for; an IRI stands for itself. */
export function expand(name: string): string {
  const [prefix, ...local] = name.split(":");
  const base = (prefixes as Readonly<Record<string, string>>)[prefix!];
  return base === undefined ? name : base + local.join(":");
}
