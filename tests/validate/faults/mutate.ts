import { readFileSync } from "node:fs";
import { readRdf } from "../../../src/rdf/read/index.js";
import { validateGraph } from "../../../src/validate/index.js";

/**
 * One change of the good feed: the value that a property of a thing gets instead (`null`: none; the property `+`:
 * statements to add anywhere), then everything that has to be found, as `severity code`.
 */
export type Change = readonly [subject: string, property: string, value: string | null, ...expected: string[]];

const base = readFileSync(new URL("base.ttl", import.meta.url), "utf8");

/** The good feed with one change. */
export function changed([subject, property, value]: Change): string {
  if (property === "+") return `${base}\n${value}\n`;
  const start = base.indexOf(`\n${subject} a `) + 1;
  if (start === 0) throw new Error(`${subject} is not in the feed`);
  const end = base.indexOf(" .\n", start);
  const [type, ...properties] = base.slice(start, end).split(/ ;\n {2}(?=\S)/);
  if (property === "a") return splice(start, end, [`${subject} a ${value}`, ...properties]);
  const others = properties.filter((line) => !line.startsWith(`${property} `));
  if (value === null && others.length === properties.length) throw new Error(`${subject} has no ${property}`);
  return splice(start, end, [type!, ...others, ...(value === null ? [] : [`${property} ${value}`])]);
}

const splice = (start: number, end: number, lines: readonly string[]): string =>
  base.slice(0, start) + lines.join(" ;\n  ") + base.slice(end);

/** Everything that is found in a feed, as `severity code`, sorted. */
export async function findingsOf(turtle: string): Promise<string[]> {
  const document = await readRdf(Buffer.from(turtle), { file: "feed.ttl" });
  const found = [...document.findings, ...validateGraph(document.graph, { provenance: document.provenance() })];
  return found.map(({ severity, code }) => `${severity} ${code}`).sort();
}
