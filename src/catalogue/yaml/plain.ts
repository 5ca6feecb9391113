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

const UNCERTAIN = new Error("not plain YAML");
const giveUp = (): never => {
  throw UNCERTAIN;
};

const UNUSUAL = /[^\P{Cc}\n\r]|\r(?!\n)|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
/** What a plain text may begin with: no indicator of YAML 1.2 §5.3, nor a character that could begin a document marker. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`=<]|-\d)/;
const NULL = /^(?:~|null|Null|NULL)?$/;
const MAX_DEPTH = 32;

/** Only spaces are white space to YAML here: a no-break space at the end of a text belongs to it. */
const withoutEnd = (text: string): string => text.replace(/ +$/, "");
const isBlank = (line: string): boolean => /^ *$/.test(line);

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** The lines that hold something, with their indentation; blank lines and comments are passed over. */
class Lines {
  private readonly raw: readonly string[];
  private at = 0;
  private held: Line | undefined;
  depth = 0;

  constructor(text: string) {
    this.raw = text.split(/\r?\n/);
  }

  peek(): Line | undefined {
    while (this.held === undefined && this.at < this.raw.length) {
      const line = this.raw[this.at]!;
      const indent = line.search(/[^ ]/);
      if (indent < 0 || line[indent] === "#") this.at++;
      else this.held = { indent, text: withoutEnd(line.slice(indent)) };
    }
    return this.held;
  }

  next(): void {
    this.held = undefined;
    this.at++;
  }

  /** Puts what follows a list's dash in place of the line, as a line of its own, further in. */
  replace(line: Line): void {
    this.held = line;
  }

  /** The lines after the current one that are blank or further in than `indent`: the body of a block text. */
  takeBody(indent: number): string[] {
    this.held = undefined;
    this.at++;
    const body: string[] = [];
    for (; this.at < this.raw.length; this.at++) {
      const line = this.raw[this.at]!;
      const start = line.search(/[^ ]/);
      if (start >= 0 && start <= indent) break;
      body.push(line);
    }
    return body;
  }
}

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

/** A plain or quoted text or a flow collection, all on one line. */
class Flow {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  /** Nothing but a comment may follow. */
  end(): void {
    if (!/^(?: +#.*| *)$/.test(this.text.slice(this.at))) giveUp();
  }

  value(inside: boolean): YamlValue {
    const character = this.text[this.at];
    if (character === '"') return this.doubleQuoted();
    if (character === "'") return this.singleQuoted();
    if (character === "[" || character === "{") {
      if (++this.depth > MAX_DEPTH) giveUp();
      const collection = character === "[" ? this.list() : this.map();
      this.depth--;
      return collection;
    }
    const plain = this.plain(inside);
    return NULL.test(plain) ? null : plain;
  }

  private list(): YamlValue[] {
    const items: YamlValue[] = [];
    this.at++;
    for (this.space(); this.text[this.at] !== "]"; this.space()) {
      items.push(this.value(true));
      // `a: b` inside a list is a map of one entry.
      if (this.separator("]") === ":") giveUp();
    }
    this.at++;
    return items;
  }

  private map(): YamlValue {
    const entries: Record<string, YamlValue> = {};
    this.at++;
    for (this.space(); this.text[this.at] !== "}"; this.space()) {
      const match = /^([\p{L}_][\p{L}\p{N}_.-]*): +(?=[^\s,}])/u.exec(this.text.slice(this.at)) ?? giveUp();
      const key = match[1]!;
      if (key === "__proto__" || Object.hasOwn(entries, key)) giveUp();
      this.at += match[0].length;
      entries[key] = this.value(true);
      this.separator("}");
    }
    this.at++;
    return entries;
  }

  /** Passes a comma, or stops before the end of the collection. */
  private separator(close: string): string | undefined {
    this.space();
    const character = this.text[this.at];
    if (character === ",") {
      this.at++;
      if (/^ *[,\]}]/.test(this.text.slice(this.at))) giveUp();
    } else if (character !== close) giveUp();
    return character;
  }

  private space(): void {
    while (this.text[this.at] === " ") this.at++;
    if (this.at >= this.text.length || this.text[this.at] === "#") giveUp();
  }

  /** YAML 1.2 §7.3.3, on one line: to a comment, and inside a collection to what ends a value in it. */
  private plain(inside: boolean): string {
    const rest = this.text.slice(this.at);
    const match = (inside ? /^[^,[\]{}]+/ : /^.+/).exec(rest);
    let text = match?.[0] ?? giveUp();
    const comment = text.search(/ #/);
    if (comment >= 0) text = inside ? giveUp() : text.slice(0, comment);
    this.at += text.length;
    const plain = withoutEnd(text);
    const known = plain === "~" || PLAIN_START.test(plain);
    return known && !/:(?: |$)/.test(plain) ? plain : giveUp();
  }

  private singleQuoted(): string {
    const match = /^'((?:[^']|'')*)'/.exec(this.text.slice(this.at)) ?? giveUp();
    this.at += match[0].length;
    return match[1]!.replaceAll("''", "'");
  }

  /** Without escapes, or with those that JSON has too. */
  private doubleQuoted(): string {
    const match =
      /^"((?:[^"\\]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}))*)"/.exec(this.text.slice(this.at)) ?? giveUp();
    this.at += match[0].length;
    return match[1]!.includes("\\") ? (JSON.parse(match[0]) as string) : match[1]!;
  }
}
