/** Whether an IRI reference begins with a scheme (RFC 3986 §4.3), so that no base is needed. */
export const isAbsolute = (iri: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(iri);

/**
 * Stands for the base IRI where a document has none. What is resolved against it was written relative, and is turned
 * back into what was written.
 */
export const NO_BASE = "x-relative://document/";

/** Put before a base IRI where a parser does not tell what it resolved: the scheme then stays in what it made of it. */
export const WITH_BASE = "x-relative+";

/** What a parser made of an IRI, without the marks. */
export function unmarked(iri: string): string {
  const mark = [NO_BASE, WITH_BASE].find((mark) => iri.startsWith(mark));
  return mark === undefined ? iri : iri.slice(mark.length);
}
