import { type LiteralFormName, literalForms } from "../../model/forms.js";
import { parseDate } from "./date.js";
import { notOfForm, type Parsed, parsed } from "./parsed.js";

/** The literal forms that are written as plain text; a geometry may be a list or a map too, and has a file of its own. */
type TextForm = Exclude<LiteralFormName, "wkt">;

/** From what an author writes to the lexical form, for each form of literal. */
const parsers: Record<TextForm, (text: string) => Parsed> = {
  string: parsed,
  date: parseDate,
  duration: byPattern("duration"),
  decimal: parseDecimal,
  nonNegativeInteger: parseInteger,
  mediaType: byPattern("mediaType"),
  sha1: parseSha1,
};

export const parseLiteral = (form: TextForm, text: string): Parsed => parsers[form](text);

function byPattern(form: "duration" | "mediaType"): (text: string) => Parsed {
  const pattern = new RegExp(literalForms[form].pattern);
  return (text) => (pattern.test(text) ? parsed(text) : notOfForm());
}

function parseDecimal(text: string): Parsed {
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text)) return parsed(text);
  const withPoint = text.replace(/[\s\u00a0]/g, "").replace(",", ".");
  return notOfForm(/^-?\d+(\.\d+)?$/.test(withPoint) ? withPoint : undefined);
}

function parseInteger(text: string): Parsed {
  if (/^\+?\d+$/.test(text)) return parsed(text.replace(/^\+?0*(?=\d)/, ""));
  const joined = text.replace(/[\s\u00a0_.,]/g, "");
  // "2 048" and "2.048" are thousands in Swedish; "2.5" is not a count of anything.
  return notOfForm(/^\d{1,3}([\s\u00a0_.,]\d{3})+$/.test(text) ? joined : undefined);
}

function parseSha1(text: string): Parsed {
  if (/^[0-9a-f]{40}$/.test(text)) return parsed(text);
  return notOfForm(/^[0-9a-f]{40}$/i.test(text) ? text.toLowerCase() : undefined);
}
