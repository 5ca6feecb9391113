import { type Document, parseDocument } from "yaml";
import { type Finding, finding } from "../../diagnostics/finding.js";
import { readPlainYaml } from "./plain.js";
import { explainSyntax, lineAndColumn, unresolvedAliases } from "./syntax.js";

/**
 * A YAML value as this project reads it: every scalar is text, whatever it looks like, and the profile says what it is.
 * (YAML's own typing would turn version 1.10 into 1.1 and the postal code 01234 into 1234.) Null is a value left out.
 */
export type YamlValue = string | null | readonly YamlValue[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

export const isMap = (value: YamlValue | undefined): value is YamlMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isList = (value: YamlValue | undefined): value is readonly YamlValue[] => Array.isArray(value);

/** Larger files than this are refused unread: 32 MiB is some ten thousand datasets in one file. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Deeper nesting than this is an accident or an attack; the profile needs less than ten levels. */
const MAX_DEPTH = 64;
/** So many brackets left open at once overflow the parser's stack (and a full stack can take the process down). */
const MAX_OPEN_BRACKETS = 256;

export { lineAndColumn };

export type ReadYaml = { readonly value: YamlValue } | { readonly findings: readonly Finding[] };

/**
 * Reads the bytes of a YAML 1.2 file.
 * @returns the value, or what keeps the file from being read (one finding, or one for each duplicate key or alias of nothing)
 */
export function readYaml(bytes: Uint8Array, file: string): ReadYaml {
  if (bytes.length > MAX_BYTES) {
    return failed(finding("yaml/too-large", { bytes: bytes.length, limit: MAX_BYTES }, { place: { file } }));
  }
  const text = decodeText(bytes);
  if (text === undefined) return failed(finding("yaml/encoding", {}, { place: { file } }));
  const plain = readPlainYaml(text);
  if (plain !== undefined) return { value: plain };
  const tooDeep = deepLine(text);
  if (tooDeep !== undefined) return failed(finding("yaml/too-deep", {}, { place: { file, line: tooDeep, column: 1 } }));

  const document = parseYaml(text);
  const findings = [...syntaxFindings(document, text, file)];
  if (findings.length === 0) findings.push(...unresolvedAliases(document, text, file));
  if (findings.length > 0) return { findings };
  try {
    const value: YamlValue = document.toJS({ maxAliasCount: 100 });
    if (isDeeperThan(value, MAX_DEPTH)) return failed(finding("yaml/too-deep", {}, { place: { file } }));
    return { value };
  } catch {
    // Aliases that multiply beyond reason: the only way left in which a document without errors has no value.
    return failed(finding("yaml/too-many-aliases", {}, { place: { file } }));
  }
}

/** Parses with the options that make every scalar text; the same for reading values and for finding lines. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { schema: "failsafe", customTags: ["null"], stringKeys: true, prettyErrors: false });
}

/** The text of a file, without a byte order mark; undefined where the bytes are not text in UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined; // UTF-16, or no text at all
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const failed = (problem: Finding): ReadYaml => ({ findings: [problem] });

/** The slip that the rest of the file is a consequence of, or else every key that is written twice. */
function syntaxFindings(document: Document.Parsed, text: string, file: string): Finding[] {
  const problems = [...document.errors, ...document.warnings];
  const first = problems.find(({ code }) => code !== "DUPLICATE_KEY");
  if (first !== undefined) {
    const { problem, offset } = explainSyntax(first, document, text);
    const place = { file, ...lineAndColumn(text, offset) };
    return [finding("yaml/syntax", { problem, detail: first.message }, { place })];
  }
  return problems.map(({ pos }) =>
    finding("yaml/duplicate-key", { key: wordAt(text, pos[0]) }, { place: { file, ...lineAndColumn(text, pos[0]) } }),
  );
}

const wordAt = (text: string, offset: number): string =>
  /^[^\s:#,\]}]+/.exec(text.slice(offset, offset + 100))?.[0] ?? "";

/** The line on which nesting gets out of hand, seen without parsing. */
function deepLine(text: string): number | undefined {
  let open = 0;
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) line++;
    else if (code === 91 || code === 123) {
      if (++open > MAX_OPEN_BRACKETS) return line;
    } else if ((code === 93 || code === 125) && open > 0) open--;
  }
  const blocks = /^(?: {512,}|(?:[-?] +){64,})\S/m.exec(text);
  return blocks === null ? undefined : lineAndColumn(text, blocks.index).line;
}

function isDeeperThan(value: YamlValue, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(child, levels - 1));
}
