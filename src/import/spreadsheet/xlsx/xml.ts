import { SpreadsheetFault } from "../fault.js";

/** A part of an XML document. Names are without their prefix. */
export type XmlEvent =
  | { readonly kind: "open"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/**
 * Reads the XML of a workbook's part: elements, attributes, text. An element without content is opened and closed.
 * A document type, with which entities are declared, is refused: no spreadsheet has one (ECMA-376-1 §9.1.2).
 *
 * @throws SpreadsheetFault where it is not well-formed enough to go on
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  let at = 0;
  for (;;) {
    const open = xml.indexOf("<", at);
    const text = xml.slice(at, open < 0 ? undefined : open);
    if (text !== "") yield { kind: "text", text: unescapeXml(text) };
    if (open < 0) return;
    const special = skipped.find(([start]) => xml.startsWith(start, open));
    if (special !== undefined) {
      const [start, end] = special;
      const close = xml.indexOf(end, open + start.length);
      if (close < 0 || start === "<!") throw new SpreadsheetFault("damaged");
      if (start === "<![CDATA[") yield { kind: "text", text: xml.slice(open + start.length, close) };
      at = close + end.length;
      continue;
    }
    TAG.lastIndex = open;
    const tag = TAG.exec(xml);
    if (tag === null) throw new SpreadsheetFault("damaged");
    at = TAG.lastIndex;
    const [, slash, name, attributes, empty] = tag as unknown as [string, string, string, string, string];
    if (slash === "") yield { kind: "open", name: local(name), attributes: readAttributes(attributes) };
    if (slash !== "" || empty !== "") yield { kind: "close", name: local(name) };
  }
}

/** What begins with `<!` or `<?`, and how it ends; the last row is what is left: a document type. */
const skipped = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
] as const;

const TAG = /<(\/?)([^\s/>"'=<]+)((?:\s+[^\s/>"'=<]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (text === "") return attributes;
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[local(name!)] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
        if (name !== undefined) return entities[name] ?? all;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      })
    : text;

/** A text as it stands in XML. What XML 1.0 (§2.2) cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(UNWRITABLE, "")
    .replace(/[&<>"]/g, (character) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[character]};`);

const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
