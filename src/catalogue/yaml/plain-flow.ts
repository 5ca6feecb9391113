import { withoutEnd } from "./plain-lines.js";
import { giveUp, MAX_DEPTH } from "./plain-uncertain.js";
import type { YamlValue } from "./read.js";

/** What a plain text may begin with: no indicator of YAML 1.2 §5.3, nor a character that could begin a document marker. */
const PLAIN_START = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`=<]|-\d)/;
const NULL = /^(?:~|null|Null|NULL)?$/;

/** A plain or quoted text or a flow collection, all on one line. */
export class Flow {
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
