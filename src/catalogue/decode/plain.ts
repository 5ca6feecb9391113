import { type Finding, finding } from "../../diagnostics/finding.js";
import { isPlaceholder } from "../values/placeholder.js";
import type { YamlValue } from "../yaml/index.js";
import { type At, about, named } from "./context.js";

/** Control characters, lone surrogates and non-characters: RDF/XML cannot hold them (XML 1.0 §2.2), and no value needs them. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/u;

/** A plain value without the white space around it (a YAML block ends with a line break), or why it is none. */
export function acceptPlain(raw: YamlValue, at: At): { readonly value: string } | { readonly problem: Finding } {
  if (raw !== null && typeof raw !== "string") {
    return { problem: finding("catalogue/not-plain", named(at), about(at)) };
  }
  const text = raw?.trim() ?? "";
  if (text === "") return { problem: finding("catalogue/empty", named(at), about(at)) };
  if (UNWRITABLE.test(text)) return { problem: finding("catalogue/unwritable-character", named(at), about(at)) };
  if (isPlaceholder(text)) return { problem: finding("catalogue/placeholder", named(at), about(at)) };
  return { value: text };
}
