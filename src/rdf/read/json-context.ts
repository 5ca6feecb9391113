import { rdf } from "../../model/namespaces.js";
import { isAbsolute, unmarked } from "./base.js";

/** What the outermost context of a JSON-LD document calls things, as far as lines and prefixes need it. */
export class JsonContext {
  readonly prefixes: Record<string, string> = {};
  private readonly terms = new Map<string, string>();

  constructor(
    document: unknown,
    private base?: string,
  ) {
    for (const context of contextsOf(document)) {
      const { "@base": base } = context;
      if (typeof base === "string" && isAbsolute(base)) this.base = unmarked(base);
      for (const [term, definition] of Object.entries(context)) {
        const iri = isObject(definition) ? definition["@id"] : definition;
        if (typeof iri !== "string") continue;
        this.terms.set(term, iri);
        if (isPrefix(term, definition, iri)) this.prefixes[term] = iri;
      }
    }
  }

  /** Whether a key is `@id` or another name for it. */
  isId(key: string): boolean {
    return key === "@id" || this.terms.get(key) === "@id";
  }

  /** The IRI that an `@id` gives. */
  resolve(id: string): string {
    const iri = this.expand(id);
    return isAbsolute(iri) || this.base === undefined || !URL.canParse(iri, this.base)
      ? iri
      : new URL(iri, this.base).href;
  }

  /** The IRI that a key or a compact IRI stands for; the text itself where the context does not say. */
  expand(text: string): string {
    const term = this.terms.get(text) ?? text;
    if (term === "@type") return rdf("type");
    const [, prefix = "", rest = ""] = /^([^:]*):(?!\/\/)(.*)$/s.exec(term) ?? [];
    const namespace = this.terms.get(prefix);
    return namespace === undefined || prefix === "" ? term : namespace + rest;
  }
}

/** A term that other names begin with (JSON-LD 1.1 §4.4): said to be one, or a plain IRI that ends in a delimiter. */
function isPrefix(term: string, definition: unknown, iri: string): boolean {
  if (term.startsWith("@") || iri.startsWith("@")) return false;
  return isObject(definition) ? definition["@prefix"] === true : /[/#:?=_-]$/.test(iri);
}

function contextsOf(document: unknown): Record<string, unknown>[] {
  const roots = Array.isArray(document) ? document : [document];
  return roots.flatMap((root) => (isObject(root) ? root["@context"] : [])).filter(isObject);
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
