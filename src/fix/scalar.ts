import { isScalar, type Scalar } from "yaml";
import { parseYaml } from "../catalogue/yaml/index.js";

/** A scalar that stands on one line and nowhere else: no block of lines, and no anchor that others refer to. */
export function isPlainSight(
  node: unknown,
  text: string,
): node is Scalar<string> & { range: [number, number, number] } {
  return (
    isScalar(node) &&
    typeof node.value === "string" &&
    node.anchor === undefined &&
    node.range != null &&
    ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"].includes(node.type ?? "") &&
    !text.slice(node.range[0], node.range[1]).includes("\n")
  );
}

const forms = {
  PLAIN: (value: string) => value,
  QUOTE_SINGLE: (value: string) => `'${value.replaceAll("'", "''")}'`,
  QUOTE_DOUBLE: (value: string) => JSON.stringify(value),
} as const;

/**
 * A text as YAML on one line, in the quotes that it had if they will do.
 * @param isFlow whether it stands between brackets or braces, where commas and brackets need quotes
 */
export function writeScalar(value: string, style: string | undefined, isFlow: boolean): string {
  const own = forms[style as keyof typeof forms] ?? forms.PLAIN;
  const candidates = [own, ...Object.values(forms)].map((form) => form(value));
  return candidates.find((candidate) => readsAs(candidate, value, isFlow)) ?? forms.QUOTE_DOUBLE(value);
}

function readsAs(form: string, value: string, isFlow: boolean): boolean {
  const document = parseYaml(isFlow ? `[${form}]` : `- ${form}`);
  if (document.errors.length > 0) return false;
  const read: unknown = document.toJS();
  return Array.isArray(read) && read.length === 1 && read[0] === value;
}
