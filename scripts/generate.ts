import { readFileSync, writeFileSync } from "node:fs";
import { profileShapes } from "../src/generate/shapes.js";

/** Every committed file that is made from the source: its path, and what makes its text. */
const generated: readonly (readonly [path: string, text: () => string])[] = [["shapes/dcat-ap-se.ttl", profileShapes]];

const checking = process.argv.includes("--check");
const root = new URL("../", import.meta.url);

for (const [path, text] of generated) {
  const file = new URL(path, root);
  if (!checking) {
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
