import { type IriFormName, iriForms } from "../../model/forms.js";
import { notOfForm, type Parsed, parsed } from "./parsed.js";

type PlainForm = "email" | "telephone";

/** From what an author writes to the IRI, for the forms that people write without a scheme. */
const parsers: Record<PlainForm, (text: string) => Parsed> = { email: parseEmail, telephone: parseTelephone };

export const isPlainForm = (form: IriFormName): form is PlainForm => form in parsers;

export const parsePlain = (form: PlainForm, text: string): Parsed => parsers[form](text);

/**
 * RFC 6068 §2: an address, with or without `mailto:`. Only the characters that mail systems accept unquoted; those that
 * a URI gives a meaning are escaped. What is escaped after `mailto:` stays as it is; in a bare address `%` is just that.
 */
function parseEmail(text: string): Parsed {
  const address = text.replace(/^mailto:/i, "");
  const unfit = address === text ? /[%/?#`{|}^]/g : /%(?![0-9A-Fa-f]{2})|[/?#`{|}^]/g;
  if (/^[\w.!#$%&'*+/=?^`{|}~-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(address)) {
    return parsed(`mailto:${address.replace(unfit, encodeURIComponent)}`);
  }
  const close = (/<([^<>]+)>/.exec(address)?.[1] ?? address)
    .replace(/\s*\(at\)\s*|\s*\[at\]\s*/i, "@")
    .replace(/\s+/g, "");
  return notOfForm(close !== address && iriMatches("email", `mailto:${close}`) ? close : undefined);
}

/** RFC 3966: `+46 293 21 80 00`, or as it is dialled in Sweden, `0293-21 80 00`, which becomes +46. */
function parseTelephone(text: string): Parsed {
  const number = text.replace(/^tel:/i, "");
  if (!/^\+?[\d\s()./-]+$/.test(number)) return notOfForm();
  const digits = number.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  const international = digits.replace(/^00/, "+").replace(/^0/, "+46");
  return /^\+?\d{3,15}$/.test(international) ? parsed(`tel:${international}`) : notOfForm();
}

/** Whether an IRI has the form that is asked for. */
export function iriMatches(form: IriFormName, iri: string): boolean {
  const { pattern } = iriForms[form] as { pattern?: string };
  return pattern === undefined || new RegExp(pattern).test(iri);
}
