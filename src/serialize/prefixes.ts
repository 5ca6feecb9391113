import { isPlainName } from "./names.js";

/** The prefixed names of one document, and which prefixes they use. */
export class Prefixes {
  private readonly byNamespace = new Map<string, string>();
  private readonly used = new Map<string, string>();
  /** Names already made. IRIs without one are most often met once or twice, so to remember them would cost more. */
  private readonly names = new Map<string, string>();

  /**
   * @param prefixes prefix → namespace IRI; where two share a namespace, the first serves
   * @param isLocal which local names the syntax takes after a colon
   * @param usable which prefixes it takes, besides being plain names
   */
  constructor(
    prefixes: Readonly<Record<string, string>>,
    private readonly isLocal: (name: string) => boolean,
    usable: (prefix: string, namespace: string) => boolean = () => true,
  ) {
    for (const [prefix, namespace] of Object.entries(prefixes)) {
      if (isPlainName(prefix) && usable(prefix, namespace) && !this.byNamespace.has(namespace)) {
        this.byNamespace.set(namespace, prefix);
      }
    }
  }

  /** `prefix:local` for an IRI, or undefined where it has no such form. Its prefix counts as used from then on. */
  name(iri: string): string | undefined {
    return this.names.get(iri) ?? this.make(iri);
  }

  /** The prefixes handed out so far with their namespaces, sorted. */
  declarations(): [prefix: string, namespace: string][] {
    return [...this.used].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  private make(iri: string): string | undefined {
    const cut = endOfNamespace(iri);
    const namespace = iri.slice(0, cut);
    const prefix = this.byNamespace.get(namespace);
    if (prefix === undefined) return undefined;
    const local = iri.slice(cut);
    if (!this.isLocal(local)) return undefined;
    this.used.set(prefix, namespace);
    const name = `${prefix}:${local}`;
    this.names.set(iri, name);
    return name;
  }
}

/** Where the namespace ends: after the last `#`, `/` or `:`. */
function endOfNamespace(iri: string): number {
  let end = iri.length;
  while (end > 0 && !SEPARATORS.has(iri.charCodeAt(end - 1))) end--;
  return end;
}

const SEPARATORS: ReadonlySet<number> = new Set(Array.from("#/:", (character) => character.charCodeAt(0)));
