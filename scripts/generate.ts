import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../src/generate/json-schema.js";
import { packedShapes } from "../src/generate/packed-shapes.js";
import { referencePages } from "../src/generate/reference/pages.js";
import { profileShapes } from "../src/generate/shapes.js";
import { notice } from "./bundle/notice.js";
import { caseExamples } from "./case-examples.js";

/** The hand-written shapes. */
const RULES = ["shapes/harvest.ttl", "shapes/hvd.ttl", "shapes/recommendations.ttl"];

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** Every committed file that is made from the source: its path, and what makes its text. */
const generated: readonly (readonly [path: string, text: () => string])[] = [
  ["shapes/dcat-ap-se.ttl", profileShapes],
  ["shapes/shapes.graph", () => packedShapes(profileShapes(), RULES.map(read))],
  ["src/generate/case-examples.ts", caseExamples],
  ["NOTICE", notice],
  ...Object.entries(jsonSchemas()).map(([name, text]) => [`schemas/${name}`, () => text] as const),
  ...(["sv", "en"] as const).flatMap((language) =>
    Object.entries(referencePages(language)).map(([path, text]) => [path, () => text] as const),
  ),
];

const checking = process.argv.includes("--check");

for (const [path, text] of generated) {
  const file = new URL(path, root);
  if (!checking) {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text());
  } else if (readText(file) !== text()) {
    console.error(`${path} is not current: run \`npm run generate\``);
    process.exitCode = 1;
  }
}

function readText(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
