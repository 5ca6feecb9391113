import { positionAt } from "./position.js";
import { type Problem, SyntaxFault } from "./syntax-fault.js";

/** What is told of a JSON text while it is read through. */
export interface JsonEvents {
  open(): void;
  close(): void;
  key(name: string, line: number): void;
  /** A string as a value. */
  text(value: string, line: number): void;
}

const ESCAPE = String.raw`\\(?:["\\/bfnrt]|u[\da-fA-F]{4})`;
const CHARACTERS = String.raw`[^"\\\u0000-\u001f]*`;
const STRING = `"(${CHARACTERS}(?:${ESCAPE}${CHARACTERS})*)"`;
const SCALAR = String.raw`(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])`;
/** White space, then a mark, a string or another value (RFC 8259 §2–7). */
const TOKEN = new RegExp(String.raw`([ \t\r\n]*)(?:([{}[\],:])|${STRING}|${SCALAR})`, "y");

/** What may come next. */
type State = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "end";

const AFTER_OPENING: Readonly<Record<string, State>> = { "{": "first key", "[": "first value" };
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/**
 * Reads through a JSON text and tells what stands where, which JSON.parse does not.
 * @throws SyntaxFault at the first place that is not JSON
 */
export function scanJson(text: string, events: JsonEvents): void {
  const scanner = new Scanner(text, events);
  while (scanner.step());
}

class Scanner {
  private readonly open: string[] = [];
  private state: State = "value";
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(
    private readonly text: string,
    private readonly events: JsonEvents,
  ) {}

  /** Reads one token; false at the end. */
  step(): boolean {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    if (match === null) return this.atEnd();
    const [all, space = "", mark, raw] = match;
    const next = mark === undefined ? this.scalar(raw, this.at + space.length) : this.mark(mark);
    if (next === undefined) throw this.fault(this.at + space.length, this.state === "end" ? "after-end" : "json");
    this.state = next;
    this.at += all.length;
    return true;
  }

  private scalar(raw: string | undefined, start: number): State | undefined {
    if (this.state.endsWith("key")) {
      if (raw === undefined) return undefined;
      this.events.key(unescaped(raw), this.lineAt(start));
      return "colon";
    }
    if (!this.state.endsWith("value")) return undefined;
    if (raw !== undefined) this.events.text(unescaped(raw), this.lineAt(start));
    return this.afterValue();
  }

  private mark(mark: string): State | undefined {
    const innermost = this.open.at(-1) ?? "";
    if (mark === ":") return this.state === "colon" ? "value" : undefined;
    if (mark === ",") return this.state !== "comma" ? undefined : innermost === "{" ? "key" : "value";
    if (mark in AFTER_OPENING) {
      if (!this.state.endsWith("value")) return undefined;
      if (this.open.length === MOST_LEVELS) throw this.fault(this.at, "too-deep");
      this.open.push(mark);
      if (mark === "{") this.events.open();
      return AFTER_OPENING[mark];
    }
    if (mark !== CLOSING[innermost] || !(this.state === "comma" || this.state.startsWith("first"))) return undefined;
    this.open.pop();
    if (mark === "}") this.events.close();
    return this.afterValue();
  }

  private afterValue(): State {
    return this.open.length === 0 ? "end" : "comma";
  }

  private atEnd(): boolean {
    const rest = this.text.slice(this.at).search(/[^ \t\r\n]/);
    if (rest < 0 && this.state === "end") return false;
    if (rest < 0) throw this.fault(this.text.length, "truncated");
    throw this.fault(this.at + rest, this.text[this.at + rest] === '"' ? "json-string" : "json");
  }

  private lineAt(index: number): number {
    for (; this.counted < index; this.counted++) if (this.text.charCodeAt(this.counted) === LINE_FEED) this.line++;
    return this.line;
  }

  private fault(index: number, problem: Problem["problem"]): SyntaxFault {
    const name = this.text[index];
    const detail = "not JSON";
    return new SyntaxFault({ problem, detail, ...(name !== undefined && { name }) }, positionAt(this.text, index));
  }
}

const LINE_FEED = 10;

/** A catalogue needs fewer than twenty; thousands would exhaust the stack of whoever walks the data. */
const MOST_LEVELS = 200;

const unescaped = (raw: string): string => (raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw);
