/** Markup that may be put into a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template takes: markup as it is, text escaped, lists one after the other, and nothing where there is nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

/** Nothing, where markup is asked for. */
export const nothing = new Html("");

/**
 * A piece of a page. Every text that is put in is escaped, so that it can stand between tags and inside a quoted
 * attribute; only what is `Html` already is taken as it is. Attributes are always written with double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0]!;
  for (let index = 0; index < parts.length; index++) text += markup(parts[index]!) + strings[index + 1]!;
  return new Html(text);
}

function markup(part: Part): string {
  if (typeof part === "string") return escaped(part);
  if (part instanceof Html) return part.text;
  if (typeof part === "number") return String(part);
  if (part === undefined || part === false) return "";
  let text = "";
  for (const one of part) text += markup(one);
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** What every text that is put in as it is lacks; the test is cheap, since it needs no code points. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const SUSPECT = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;
/** Characters that HTML leaves no place for (WHATWG HTML §13.1.4) are shown as the replacement character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

const escaped = (text: string): string =>
  SUSPECT.test(text) ? text.replace(SPECIAL, (character) => ENTITIES[character] ?? "\ufffd") : text;

/**
 * Data for other programs inside a page: JSON in which nothing can end the element or begin another
 * (WHATWG HTML §4.12.1.3).
 */
export const jsonScript = (type: string, data: unknown): Html =>
  new Html(`<script type="${type}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`);
