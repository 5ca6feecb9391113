import jsonld from "jsonld";
import { isAbsolute, NO_BASE, unmarked, WITH_BASE } from "./base.js";
import { type Expanded, ExpandedReader } from "./expanded.js";
import { JsonContext } from "./json-context.js";
import { JsonLines } from "./json-lines.js";
import { scanJson } from "./json-scan.js";
import { RemoteContext } from "./remote-context.js";
import type { Statements } from "./statements.js";
import { SyntaxFault } from "./syntax-fault.js";

/**
 * Reads JSON-LD. What it writes down is what `jsonld` expands; the last step, from the expanded form to statements, is
 * taken here, since the library leaves out without a word what is malformed.
 * @throws SyntaxFault where the text is not JSON, or is no JSON-LD; RemoteContext where it leans on another file
 */
export async function readJsonLd(text: string, statements: Statements, base?: string): Promise<void> {
  const document = parse(text);
  const context = new JsonContext(document, base);
  Object.assign(statements.prefixes, context.prefixes);
  const lines = new JsonLines(context);
  scanJson(text, lines);
  const refused: string[] = [];
  // The library asks for every context that is an address; none is fetched, and none is known beforehand.
  const documentLoader = (url: string): never => {
    refused.push(url);
    throw new Error(url);
  };
  const options = { base: base === undefined ? NO_BASE : WITH_BASE + base, documentLoader };
  let expanded: Expanded[];
  try {
    expanded = (await jsonld.expand(document as never, options as never)) as unknown as Expanded[];
  } catch (error) {
    const [url] = refused;
    throw url === undefined
      ? ldFault(error as LdError)
      : new RemoteContext(unmarked(url), lines.addresses.get(unmarked(url)));
  }
  new ExpandedReader(statements, lines).nodes(expanded);
}

/** The document as data, with every base marked, so that what is resolved against it can be told from the rest. */
function parse(text: string): unknown {
  const mark = (key: string, value: unknown) =>
    key === "@base" && typeof value === "string" && isAbsolute(value) ? WITH_BASE + value : value;
  try {
    return text.includes('"@base"') ? JSON.parse(text, mark) : JSON.parse(text);
  } catch {
    scanJson(text, { open() {}, close() {}, key() {}, text() {} });
    throw new SyntaxFault({ problem: "other", detail: "not JSON" });
  }
}

interface LdError extends Error {
  readonly details?: { readonly code?: string };
}

const ldFault = ({ message, details }: LdError): SyntaxFault =>
  new SyntaxFault({ problem: "jsonld", detail: message, name: details?.code ?? message });
