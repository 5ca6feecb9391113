/** Why a text is no absolute IRI. */
export type IriProblemName = "space" | "percent" | "fragment" | "character" | "relative" | "scheme";

/** What is wrong with an IRI, and at which index (in UTF-16 code units). */
export interface IriProblem {
  readonly problem: IriProblemName;
  readonly at: number;
}

/** Characters that RFC 3987 leaves no place for, white space apart: controls, delimiters, brackets, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f<>"{}|\\^`]|\p{Cs}|[\ufdd0-\ufdef\ufff0-\uffff]/u;
const SPACE = /[\s\u0085]/u;
const STRAY_PERCENT = /%(?![0-9A-Fa-f]{2})/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** Brackets stand around an IPv6 address and nowhere else (RFC 3986 §3.2.2). */
const BRACKET = /[[\]]/;
const IP_LITERAL = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@[\]]*@)?)\[[0-9a-f:.v]+\]/i;

/** What is looked for, in this order: what comes first explains what comes after. */
const CHECKS: readonly (readonly [IriProblemName, (iri: string) => number])[] = [
  ["space", (iri) => iri.search(SPACE)],
  ["character", (iri) => iri.search(FORBIDDEN)],
  ["relative", (iri) => (iri.includes(":") && iri.search(/[:/?#]/) === iri.indexOf(":") ? -1 : 0)],
  ["scheme", (iri) => (SCHEME.test(iri) && iri.length > iri.indexOf(":") + 1 && hasHost(iri) ? -1 : 0)],
  ["percent", (iri) => iri.search(STRAY_PERCENT)],
  ["fragment", (iri) => (iri.includes("#") ? iri.indexOf("#", iri.indexOf("#") + 1) : -1)],
  ["character", (iri) => iri.replace(IP_LITERAL, (all) => "x".repeat(all.length)).search(BRACKET)],
];

/** An address on the web names a host (RFC 9110 §4.2.1). */
const hasHost = (iri: string): boolean => !/^https?:/i.test(iri) || /^https?:\/\/[^/?#]/i.test(iri);

/** What nearly all IRIs look like, so that one look is enough for them. */
const ORDINARY = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?][\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~-]*)?$/;

/**
 * Why a text is no absolute IRI by RFC 3987, or undefined where it is one: a space, a forbidden character, no scheme
 * (`relative`), a scheme with nothing proper after it, `%` without two hexadecimal digits, a second `#`.
 */
export function iriProblem(iri: string): IriProblem | undefined {
  if (ORDINARY.test(iri)) return undefined;
  for (const [problem, find] of CHECKS) {
    const at = find(iri);
    if (at >= 0) return { problem, at };
  }
  return undefined;
}

/**
 * An IRI with everything percent-encoded that stands in its way: spaces, forbidden characters, stray `%`, every `#`
 * after the first, brackets outside the host. White space around it goes. What is right already is left as it is; a
 * missing or empty scheme cannot be mended.
 */
export function encodeIri(iri: string): string {
  const trimmed = iri.trim();
  const host = IP_LITERAL.exec(trimmed)?.[0] ?? "";
  const [path, ...fragments] = trimmed.slice(host.length).split("#").map(encodePart);
  return host + path + (fragments.length > 0 ? `#${fragments.join("%23")}` : "");
}

const encodePart = (part: string): string => part.replace(EVERY_STRAY_PERCENT, "%25").replace(UNFIT, percentEncode);

const EVERY_STRAY_PERCENT = new RegExp(STRAY_PERCENT, "g");
const UNFIT = new RegExp(`${SPACE.source}|${FORBIDDEN.source}|${BRACKET.source}`, "gu");

function percentEncode(character: string): string {
  const bytes = Array.from(new TextEncoder().encode(character));
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
