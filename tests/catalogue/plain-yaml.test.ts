import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainYaml } from "../../src/catalogue/yaml/plain.js";
import { parseYaml } from "../../src/catalogue/yaml/read.js";

/** What the full parser makes of a text; undefined where it finds anything wrong. */
function readFully(text: string): unknown {
  const document = parseYaml(text);
  if (document.errors.length + document.warnings.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined; // an alias of nothing
  }
}

/** Told with the text, so that a failure can be understood. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain !== undefined) expect({ text, value: plain }).toEqual({ text, value: readFully(text) });
  return plain !== undefined;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const files = ["catalogs", "tests/cases"].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readFileSync(`${ROOT}${folder}/${name}`, "utf8")),
);

const words = [
  "a",
  "sv",
  "Miljö",
  "null",
  "~",
  "true",
  "1.10",
  "-1",
  "01234",
  "a b",
  "å ä",
  "1:2",
  "x#y",
  "http://a/#b",
];
const oddWords = [
  ..."-?:,[]{}#&*!|>'\"%@`=<\\",
  ..."- |? |: |-a|?a|:a|--- |...|--|a:|a: b|a #b|a# b|#|a,b|[a|a]|{a|a}|*a|&a b|!t a|<<|= |@a|`a|%a|'a|a'b|\"a|a\"b".split(
    "|",
  ),
  ...'\'\'|\'a\'\'b\'|\'a\' b|""|"a\\n"|"\\x41"|"\\u00e5"|"\\ud83d\\ude00"|"\\ud83d"|"a\\/b"|"a\\"b"|"a\\ b"|"a" b'.split(
    "|",
  ),
  ..."[]|[a]|[a, b]|[a,b]|[a,]|[,]|[a b, c]|[a: b]|[ a ,b ]|[[a], b]|[a, [b]]|[a #b]|[-, a]|[- a]|[?a]|['a', \"b\"]|[a]b|[a".split(
    "|",
  ),
  ..."{}|{a: b}|{a: b, c: d}|{a:b}|{a: }|{a}|{a: b,}|{ a : b }|{a: [b]}|{a: {b: c}}|{'a': b}|{a: b}c|{a: b, a: c}|{a: #b}".split(
    "|",
  ),
  ..."|-\n  a|>-\n  a\n\n  b||\n   a\n  b|>+\n  a\n|>\n\n  a|>1\n  a".split("||"),
  "|",
  ">",
  "|+",
  "| # x",
  "a\n  b",
  "\u00a0a",
  "a\u00a0",
  "\ta",
  "a\t",
  "a\u2028b",
  "\ufeffa",
  "a\u0007",
  "😀",
  "\u0085",
];
const keys = [
  ...words,
  "'a'",
  '"a"',
  "? a",
  "a b",
  "__proto__",
  "constructor",
  "-",
  "- a",
  "<<",
  "a.b/c~d-e",
  "å",
  "1",
  "a:b",
  "[a]",
  "*a",
  "&a b",
  "!t a",
  "#a",
  "",
];

const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...oddWords));
const key = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("a", "b", "c", "title", "sv") }, fc.constantFrom(...keys));
const space = fc.constantFrom("", "", "", " ", "  ", "\t");
const ending = fc.constantFrom("", "", "", "", " ", " # x", "#x", " #", "\t# x", "\r");
const indent = fc.constantFrom(0, 0, 2, 2, 4, 1, 3, 6);

/** One line, or a few, of something like YAML. */
const line = fc.oneof(
  fc
    .tuple(indent, key, fc.constantFrom(": ", ": ", ":", ":  ", " : ", ":\t"), word, ending)
    .map(([n, k, c, w, e]) => " ".repeat(n) + k + c + w + e),
  fc
    .tuple(indent, key, fc.constantFrom(":", ": ", ":\n", ": |", ": >-", ": # x"), ending)
    .map(([n, k, c, e]) => " ".repeat(n) + k + c + e),
  fc
    .tuple(indent, fc.constantFrom("- ", "- ", "-", "-  ", "- - ", "-\t"), word, ending)
    .map(([n, d, w, e]) => " ".repeat(n) + d + w + e),
  fc.tuple(indent, key, word).map(([n, k, w]) => `${" ".repeat(n)}- ${k}: ${w}`),
  fc.tuple(indent, word, ending).map(([n, w, e]) => " ".repeat(n) + w + e),
  fc.tuple(indent, space).map(([n, s]) => " ".repeat(n) + s),
  fc.constantFrom("# x", "  # x", "---", "...", "%YAML 1.2", "\t", "    text", "  text: more"),
);
const documentText = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `${lines.join("\n")}\n`);

/** Nested maps and lists that mostly hold together, with odd words, spaces, comments and blank lines among them. */
const { nested } = fc.letrec<{ nested: string[]; map: string[]; list: string[] }>((tie) => {
  const within = fc
    .tuple(tie("nested"), fc.constantFrom(1, 2, 2, 2, 4))
    .map(([lines, n]) => lines.map((l) => " ".repeat(n) + l));
  const inline = fc.tuple(word, ending).map(([text, end]) => text + end);
  const body = fc
    .tuple(
      fc.constantFrom("|", ">", "|-", ">-", ">+", "|2", "| # x"),
      fc.array(fc.constantFrom("a", "b: c", "", " d", "# e", "f "), { maxLength: 4 }),
    )
    .map(([header, lines]) => [header, ...lines.map((l) => (l === "" ? l : `  ${l}`))]);
  const entry = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(key, inline).map(([k, text]) => [`${k}: ${text}`]) },
    fc.tuple(key, ending, within).map(([k, end, lines]) => [`${k}:${end}`, ...lines]),
    fc.tuple(key, tie("list")).map(([k, lines]) => [`${k}:`, ...lines]),
    fc.tuple(key, body).map(([k, [header, ...lines]]) => [`${k}: ${header}`, ...lines]),
    fc.constantFrom([""], ["# x"], ["  # x"], ["  "]),
  );
  const item = fc.oneof(
    inline.map((text) => [`- ${text}`]),
    tie("nested").map(([first = "", ...lines]) => [`- ${first}`, ...lines.map((l) => `  ${l}`)]),
    within.map((lines) => ["-", ...lines]),
    body.map(([header, ...lines]) => [`- ${header}`, ...lines]),
  );
  return {
    map: fc.array(entry, { minLength: 1, maxLength: 4 }).map((entries) => entries.flat()),
    list: fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.flat()),
    nested: fc.oneof({ maxDepth: 3, depthSize: "small" }, tie("map"), tie("list")),
  };
});

/** Small changes to a text: a character left out, put in or doubled, or a line moved. */
const change = fc.tuple(
  fc.nat(),
  fc.nat(),
  fc.constantFrom(..." :-#'\"[]{},&*!|>%@`~?\n\t\\ab1", "\u00a0", "\r\n", "  ", ": ", "- ", ""),
);
function changed(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((old, [at, length, put]) => {
    const from = at % (old.length + 1);
    return old.slice(0, from) + put + old.slice(from + (length % 4));
  }, text);
}

describe("readPlainYaml gives what the full parser gives, or nothing", () => {
  it("for the repository's files, most of which it reads", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(agrees).length / files.length).toBeGreaterThan(0.8);
  });

  it("for nested maps and lists", () => {
    fc.assert(
      fc.property(nested, (lines) => void agrees(`${lines.join("\n")}\n`)),
      { numRuns: 5000 },
    );
  });

  it("for texts like YAML", () => {
    fc.assert(
      fc.property(documentText, (text) => void agrees(text)),
      { numRuns: 20_000 },
    );
  });

  it("for the repository's files with small changes", () => {
    const property = fc.property(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (text, changes) => void agrees(changed(text, changes)),
    );
    fc.assert(property, { numRuns: 1500 });
  });

  it("for the beginnings of the repository's files", () => {
    const property = fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      (text, end) => void agrees(text.slice(0, end % text.length)),
    );
    fc.assert(property, { numRuns: 500 });
  });
});
