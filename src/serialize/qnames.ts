import { rdf } from "../model/namespaces.js";
import { isNCName, startOfNCName } from "./names.js";
import { Prefixes } from "./prefixes.js";
import { isXmlText } from "./xml.js";

/**
 * RDF/XML 1.1 §7.2.2–7.2.5: neither a typed node element nor a property element may have these names, or they would
 * be read as something else than a class or a property.
 */
const RESERVED: ReadonlySet<string> = new Set(
  [
    ...["RDF", "ID", "about", "parseType", "resource", "nodeID", "datatype", "Description", "li"],
    ...["aboutEach", "aboutEachPrefix", "bagID"],
  ].map(rdf),
);

/** Namespaces in XML 1.0 §3: these two are bound already, and no other prefix may be bound to them. */
const UNBINDABLE: ReadonlySet<string> = new Set([
  "http://www.w3.org/XML/1998/namespace",
  "http://www.w3.org/2000/xmlns/",
]);

/** The element names of one RDF/XML document: IRIs as QNames, under the given prefixes or under `ns1`, `ns2`, … */
export class QNames {
  private readonly prefixes: Prefixes;
  private readonly generated = new Map<string, string>();
  private readonly known = new Map<string, string>();

  /** @param given prefix → namespace IRI; `rdf` is always RDF's own, and names that begin with `xml` are XML's */
  constructor(private readonly given: Readonly<Record<string, string>>) {
    this.prefixes = new Prefixes(
      { ...given, rdf: rdf("") },
      isNCName,
      (prefix, namespace) => !/^xml/i.test(prefix) && !UNBINDABLE.has(namespace),
    );
  }

  /** The IRI as an element name, or undefined where no namespace and NCName make it up. */
  name(iri: string): string | undefined {
    let name = this.known.get(iri);
    if (name === undefined) {
      name = this.make(iri);
      if (name !== undefined) this.known.set(iri, name);
    }
    return name;
  }

  /** The prefixes of all names made so far, and rdf, with their namespaces; sorted. */
  declarations(): [prefix: string, namespace: string][] {
    const declared = new Map([["rdf", rdf("")], ...this.prefixes.declarations()]);
    for (const [namespace, prefix] of this.generated) declared.set(prefix, namespace);
    return [...declared].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  private make(iri: string): string | undefined {
    if (RESERVED.has(iri) || !isXmlText(iri)) return undefined;
    const name = this.prefixes.name(iri);
    if (name !== undefined) return name;
    const cut = startOfNCName(iri);
    const namespace = iri.slice(0, cut);
    if (cut <= 0 || UNBINDABLE.has(namespace)) return undefined;
    return `${this.generate(namespace)}:${iri.slice(cut)}`;
  }

  private generate(namespace: string): string {
    let prefix = this.generated.get(namespace);
    if (prefix === undefined) {
      let number = this.generated.size;
      do prefix = `ns${++number}`;
      while (Object.hasOwn(this.given, prefix) || this.isGenerated(prefix));
      this.generated.set(namespace, prefix);
    }
    return prefix;
  }

  private isGenerated(prefix: string): boolean {
    for (const taken of this.generated.values()) if (taken === prefix) return true;
    return false;
  }
}
