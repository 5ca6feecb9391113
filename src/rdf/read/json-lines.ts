import type { JsonContext } from "./json-context.js";
import type { JsonEvents } from "./json-scan.js";

interface Described {
  readonly line: number;
  /** The line of each property's key. */
  readonly keys: ReadonlyMap<string, number>;
}

interface Open {
  id?: { readonly iri: string; readonly line: number };
  readonly keys: Map<string, number>;
  key: string;
}

/** Where a JSON-LD document describes what: by the `@id` of an object, and by its keys. */
export class JsonLines implements JsonEvents {
  /** The line of each text that the document has as a value and that may be the address of a context. */
  readonly addresses = new Map<string, number>();
  private readonly described = new Map<string, Described[]>();
  private readonly stack: Open[] = [];

  constructor(private readonly context: JsonContext) {}

  open(): void {
    this.stack.push({ keys: new Map(), key: "" });
  }

  key(name: string, line: number): void {
    const innermost = this.stack.at(-1)!;
    innermost.key = name;
    if (!this.context.isId(name)) innermost.keys.set(this.context.expand(name), line);
  }

  text(value: string, line: number): void {
    const innermost = this.stack.at(-1);
    if (innermost === undefined) return;
    if (this.context.isId(innermost.key)) innermost.id = { iri: this.context.resolve(value), line };
    if (innermost.key === "@context" || innermost.key === "@import") this.addresses.set(value, line);
  }

  close(): void {
    const { id, keys } = this.stack.pop()!;
    if (id === undefined) return;
    const entry = { line: id.line, keys };
    const known = this.described.get(id.iri);
    if (known === undefined) this.described.set(id.iri, [entry]);
    // An object with nothing but its @id is a reference; a description after it is what is looked for.
    else if (known[0]!.keys.size === 0) known[0] = entry;
    else if (keys.size > 0) known.push(entry);
  }

  /** The line on which a subject is described. */
  subject(iri: string): number | undefined {
    return this.described.get(iri)?.[0]?.line;
  }

  /** The line on which a property of a subject is written. */
  property(iri: string, predicate: string): number | undefined {
    return this.described
      .get(iri)
      ?.find(({ keys }) => keys.has(predicate))
      ?.keys.get(predicate);
  }
}
