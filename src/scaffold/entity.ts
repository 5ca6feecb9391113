import { PLACEHOLDER } from "../catalogue/values/placeholder.js";
import type { Language } from "../diagnostics/messages/message.js";
import type { ClassName } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import { hints } from "./hints.js";
import { scaffoldTexts } from "./texts.js";
import { comment, entry, type Value } from "./yaml-text.js";

/** What a new description is made of. */
export interface EntityDraft {
  readonly class: ClassName;
  readonly values: Readonly<Record<string, Value>>;
  /** Keys that `defaults:` in catalog.yaml gives a value, which need not be written again. */
  readonly inherited: ReadonlySet<string>;
  /** Languages that texts are written in. */
  readonly languages: readonly Language[];
  /** The language of comments and of what is to be filled in. */
  readonly language: Language;
  readonly indent?: string;
}

/**
 * A description to fill in: the mandatory properties first, then what is known, then the recommended ones as comments,
 * each time in the profile's order.
 */
export function entityText(draft: EntityDraft): string {
  const { values, inherited, language, indent = "" } = draft;
  const isAsked = ([key, row]: readonly [string, Row]) =>
    row.assumed === undefined && row.collects === undefined && !row.silent && !inherited.has(key);
  const rows = rowsOf(draft.class);
  const mandatory = rows.filter(([, row]) => row.requirement === "mandatory");
  const given = rows.filter(([key, row]) => row.requirement !== "mandatory" && key in values);
  const missing = rows.filter(([key, row]) => row.requirement === "recommended" && !(key in values));
  const written = [
    ...mandatory.filter((row) => row[0] in values || isAsked(row)).map((row) => mandatoryText(row, draft)),
    ...given.map(([key]) => entry(key, values[key]!, indent)),
  ];
  const suggested = missing.filter(isAsked).map(([key, row]) => suggestion(key, row, draft));
  if (suggested.length > 0) written.push(comment(scaffoldTexts[language].recommended, indent), ...suggested);
  return written.join("");
}

function mandatoryText([key, row]: readonly [string, Row], draft: EntityDraft): string {
  const { values, indent = "" } = draft;
  const value = values[key];
  if (value !== undefined) return entry(key, translated(value, row, draft), indent);
  const { help, blank } = hintFor(key, row, draft);
  return comment(help, indent) + entry(key, translated(blank, row, draft), indent);
}

/** A text in one language, with room for it in the others. */
function translated(value: Value, { values: { kind } }: Row, { languages, language }: EntityDraft): Value {
  if (kind.kind !== "text" || typeof value !== "string" || languages.length < 2) return value;
  const [first, ...others] = languages as [Language, ...Language[]];
  const { inLanguage } = scaffoldTexts[language];
  return { [first]: value, ...Object.fromEntries(others.map((other) => [other, inLanguage(other)])) };
}

/** A recommended property as two comments: what it is for, and the line that becomes part of the file without its #. */
function suggestion(key: string, row: Row, draft: EntityDraft): string {
  const { indent = "" } = draft;
  const { help, blank } = hintFor(key, row, draft);
  return `${comment(help, indent)}${indent}#${key}: ${blank}\n`;
}

function hintFor(key: string, { label }: Row, { class: name, language }: EntityDraft): { help: string; blank: string } {
  const hint = hints[`${name}.${key}`] ?? hints[key];
  const text = label[language];
  return hint?.[language] ?? { help: `${text}.`, blank: `${PLACEHOLDER[language]} ${text.toLowerCase()}` };
}
