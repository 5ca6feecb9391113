import { type Prefix, prefixes } from "../model/namespaces.js";

/** A subject and its `predicate object` pairs, as Turtle writes them. */
export type Statement = readonly [subject: string, pairs: readonly string[]];

/** The prefixes that shapes add to those of the profile. */
const shapePrefixes = {
  profile: "urn:skordeklar:profile:",
  vocabulary: "urn:skordeklar:vocabulary:",
} as const;

/** The prefix declarations of a shapes file. */
export function shapesPrefixes(): string {
  const declared: [string, string][] = [...(Object.entries(prefixes) as [Prefix, string][])];
  const lines = [...declared, ...Object.entries(shapePrefixes)].map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  return `\n${lines.sort().join("\n")}\n`;
}

/** One subject with its pairs, a pair a line. */
export const writeStatement = (subject: string, pairs: readonly string[]): string =>
  `${subject}\n  ${pairs.join(" ;\n  ")} .\n`;

/** A string literal: Turtle's escapes are among those of JSON (Turtle §2.5.1, §6.4). */
export const quote = (text: string): string => JSON.stringify(text);
