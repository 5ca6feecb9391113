import { type Finding, finding } from "../diagnostics/finding.js";
import type { UpgradeCode } from "../diagnostics/messages/upgrade.js";
import { prefixedName } from "../model/namespaces.js";
import type { ObjectTerm } from "../rdf/term.js";

/** What became what, why, and how often: the change log in the making. */
export class Changes {
  private readonly counts = new Map<string, { code: UpgradeCode; from: string; to: string; count: number }>();

  /** Notes one change; those with the same words are told together. */
  add(code: UpgradeCode, from: string, to: string): void {
    const key = `${code}\n${from}\n${to}`;
    const change = this.counts.get(key) ?? { code, from, to, count: 0 };
    change.count++;
    this.counts.set(key, change);
  }

  /** One finding for each kind of change, in the order in which they were first made. */
  findings(): Finding[] {
    return [...this.counts.values()].map(({ code, ...args }) => finding(code, args));
  }
}

/** A term as the change log shows it. */
export function shown(term: ObjectTerm): string {
  if (term.termType === "NamedNode") return prefixedName(term.value);
  if (term.termType === "BlankNode") return "[ … ]";
  if (term.language !== "") return `"${term.value}"@${term.language}`;
  const datatype = prefixedName(term.datatype.value);
  return datatype === "xsd:string" ? `"${term.value}"` : `"${term.value}"^^${datatype}`;
}
