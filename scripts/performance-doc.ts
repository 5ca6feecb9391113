import { readFileSync, writeFileSync } from "node:fs";
import { type Figures, tables } from "../bench/table.js";

/**
 * Puts the figures of a run of the bench into docs/performance.md, between its two marks. The text around them is
 * written by people.
 *
 *     npm run bench -- --json figures.json && npx tsx scripts/performance-doc.ts figures.json
 */
const MARKS = ["<!-- figures -->", "<!-- end of figures -->"] as const;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: tsx scripts/performance-doc.ts figures.json");
const document = new URL("../docs/performance.md", import.meta.url);
const figures = JSON.parse(readFileSync(path, "utf8")) as Figures;
const text = readFileSync(document, "utf8");
const [start, end] = MARKS.map((mark) => text.indexOf(mark)) as [number, number];
if (start < 0 || end < start) throw new Error(`docs/performance.md lacks ${MARKS.join(" or ")}`);
writeFileSync(document, `${text.slice(0, start + MARKS[0].length)}\n${tables(figures)}\n${text.slice(end)}`);
