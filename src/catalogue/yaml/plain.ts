import { Flow } from "./plain-flow.js";
import { isBlank, Lines } from "./plain-lines.js";
import { giveUp, MAX_DEPTH, UNCERTAIN } from "./plain-uncertain.js";
import type { YamlValue } from "./read.js";

/**
 * Reads the YAML that people write by hand, some fifteen times as fast as the full parser: block maps and lists, plain
 * and quoted texts on one line, literal and folded blocks, flow collections on one line, comments.
 *
 * It takes no decision that could be wrong: whatever it does not know for certain (anchors, tags, directives, tabs,
 * texts over several lines, a key written twice, any syntax error) gives undefined, and the full parser, which also
 * knows the lines of what it finds, reads the file instead. What it does give is what the full parser gives.
 */
export function readPlainYaml(text: string): YamlValue | undefined {
  // A tab, a lone carriage return, a control character or another kind of line break: seldom, and full of exceptions.
  if (UNUSUAL.test(text)) return undefined;
  try {
    const lines = new Lines(text);
    if (lines.peek() === undefined) return undefined;
    const value = block(lines, 0);
    return lines.peek() === undefined ? value : undefined;
  } catch (error) {
    if (error === UNCERTAIN) return undefined;
    throw error;
  }
}

const UNUSUAL = /[^\P{Cc}\n\r]|\r(?!\n)|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** A map or list whose entries begin at the current line, at least `indent` in. */
function block(lines: Lines, indent: number): YamlValue {
  const first = lines.peek();
  if (first === undefined || first.indent < indent) return null;
  if (++lines.depth > MAX_DEPTH) giveUp();
  const value = isItem(first.text) ? list(lines, first.indent) : map(lines, first.indent);
  lines.depth--;
  const next = lines.peek();
  if (next !== undefined && next.indent > first.indent) giveUp();
  return value;
}

const isItem = (text: string): boolean => text === "-" || text.startsWith("- ");

function list(lines: Lines, indent: number): YamlValue[] {
  const items: YamlValue[] = [];
  for (let line = lines.peek(); line?.indent === indent && isItem(line.text); line = lines.peek()) {
    const rest = line.text.slice(1);
    const start = rest.search(/[^ ]/);
    if (start < 0 || rest[start] === "#") {
      lines.next();
      items.push(block(lines, indent + 1));
      continue;
    }
    const content = rest.slice(start);
    const inner = indent + 1 + start;
    if (isItem(content) || KEY.test(content)) {
      lines.replace({ indent: inner, text: content });
      items.push(block(lines, inner));
    } else items.push(value(lines, content, indent));
  }
  return items;
}

/** A key that needs no quotes, its colon, and what follows. */
const KEY = /^([A-Za-z_\p{L}\d][\p{L}\p{N}_./~-]*):(?: +(.*))?$/u;

function map(lines: Lines, indent: number): YamlValue {
  const entries: Record<string, YamlValue> = {};
  for (let line = lines.peek(); line?.indent === indent; line = lines.peek()) {
    const match = KEY.exec(line.text) ?? giveUp();
    const key = match[1]!;
    if (key === "__proto__" || Object.hasOwn(entries, key)) giveUp();
    const rest = match[2] ?? "";
    if (rest !== "" && !rest.startsWith("#")) entries[key] = value(lines, rest, indent);
    else {
      lines.next();
      const next = lines.peek();
      // A list may stand at the same indentation as the key that it belongs to.
      entries[key] =
        next?.indent === indent && isItem(next.text) ? sameLevelList(lines, indent) : block(lines, indent + 1);
    }
  }
  return entries;
}

function sameLevelList(lines: Lines, indent: number): YamlValue {
  const items = list(lines, indent);
  const next = lines.peek();
  return next !== undefined && next.indent > indent ? giveUp() : items;
}

/** A value that begins on the line of its key or dash; `indent` is that of the map or list it stands in. */
function value(lines: Lines, text: string, indent: number): YamlValue {
  const header = /^([|>])([+-]?)(?: +#.*)?$/.exec(text);
  if (header !== null) return blockText(lines.takeBody(indent), header[1] === ">", header[2]!);
  const flow = new Flow(text);
  const result = flow.value(false);
  flow.end();
  lines.next();
  const next = lines.peek();
  // Something further in continues this value: a text over several lines.
  if (next !== undefined && next.indent > indent) giveUp();
  return result;
}

/** YAML 1.2 §8.1: a literal or folded text, without indentation indicator. */
function blockText(body: readonly string[], folded: boolean, chomping: string): string {
  const first = body.find((line) => !isBlank(line));
  if (first === undefined) return giveUp();
  const indent = first.search(/[^ ]/);
  const lines = body.map((line) => {
    // Spaces deeper than the text in a blank line before it, or a line further out, are errors or exceptions.
    if (isBlank(line)) return line.length > indent ? giveUp() : "";
    return line.startsWith(" ".repeat(indent)) ? line.slice(indent) : giveUp();
  });
  const end = lines.findLastIndex((line) => line !== "") + 1;
  const breaks = chomping === "-" ? "" : chomping === "+" ? giveUp() : "\n";
  const content = lines.slice(0, end);
  if (!folded) return content.join("\n") + breaks;
  // A line that begins with a space keeps its breaks when folded; an empty one before the text keeps its own.
  if (content.some((line) => line.startsWith(" ")) || content[0] === "") giveUp();
  let text = content[0]!;
  for (let at = 1; at < content.length; at++) {
    let empty = 0;
    while (content[at] === "") {
      empty++;
      at++;
    }
    text += (empty === 0 ? " " : "\n".repeat(empty)) + content[at];
  }
  return text + breaks;
}
