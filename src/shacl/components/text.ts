import type { ObjectTerm } from "../../rdf/term.js";
import { type Component, eachValue } from "./component.js";
import { compilePattern } from "./pattern.js";

/** SPARQL's str(): blank nodes have none, so they never satisfy a constraint on text. */
const textOf = (term: ObjectTerm): string | undefined => (term.termType === "BlankNode" ? undefined : term.value);

/** Length in characters, that is in code points. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Whether a language tag is within a range by basic filtering (RFC 4647 §3.3.1): `en` covers `en-GB`, not `eng`. */
function inLanguageRange(tag: string, range: string): boolean {
  if (range === "*") return tag !== "";
  return tag === range || tag.startsWith(`${range}-`);
}

/** String-based constraint components (SHACL §4.4). */
export const text: readonly Component[] = [
  {
    name: "MinLength",
    parameter: "minLength",
    kind: "integer",
    message: "The value must have at least {$minLength} characters",
    compile: eachValue(({ value }) => {
      const least = Number(value.value);
      return (candidate) => lengthOf(textOf(candidate) ?? "") >= least && candidate.termType !== "BlankNode";
    }),
  },
  {
    name: "MaxLength",
    parameter: "maxLength",
    kind: "integer",
    message: "The value must have at most {$maxLength} characters",
    compile: eachValue(({ value }) => {
      const most = Number(value.value);
      return (candidate) => lengthOf(textOf(candidate) ?? "") <= most && candidate.termType !== "BlankNode";
    }),
  },
  {
    // The Recommendation allows one sh:pattern only where there are flags to go with it; in practice shapes have
    // several and every one of them is meant, so each is a constraint of its own.
    name: "Pattern",
    parameter: "pattern",
    kind: "string",
    repeatable: true,
    others: { flags: "string" },
    message: "The value must match the pattern {$pattern}",
    compile(use) {
      const pattern = compilePattern(use.value.value, use.other("flags")?.value ?? "");
      if (pattern === undefined) {
        use.reject(`sh:pattern "${use.value.value}" is not a regular expression that can be used`);
        return undefined;
      }
      return eachValue(() => (candidate) => {
        const written = textOf(candidate);
        return written !== undefined && pattern.test(written);
      })(use);
    },
  },
  {
    name: "LanguageIn",
    parameter: "languageIn",
    kind: "strings",
    message: "The value must be text in one of the languages {$languageIn}",
    compile: eachValue(({ members }) => {
      const ranges = members.map((range) => range.value.toLowerCase());
      return (candidate) => {
        if (candidate.termType !== "Literal" || candidate.language === "") return false;
        const tag = candidate.language.toLowerCase();
        return ranges.some((range) => inLanguageRange(tag, range));
      };
    }),
  },
  {
    name: "UniqueLang",
    parameter: "uniqueLang",
    kind: "boolean",
    propertyOnly: true,
    message: "There must be at most one value in each language",
    compile({ constraint, value }) {
      if (value.value !== "true") return undefined;
      return (focus, values, _run, sink) => {
        const times = new Map<string, number>();
        for (const term of values) {
          if (term.termType !== "Literal" || term.language === "") continue;
          const tag = term.language.toLowerCase();
          const count = (times.get(tag) ?? 0) + 1;
          times.set(tag, count);
          if (count === 2) sink.report(constraint, focus);
        }
      };
    },
  },
];
