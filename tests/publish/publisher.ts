import { join } from "node:path";
import { publish } from "../../src/publish/index.js";

/** Publishes one generation after the other in the folder that it is given, until it is killed. */
const folder = process.argv[2]!;
const names = ["catalog.rdf", "catalog.ttl", "tierp/catalog.jsonld"];
for (let generation = Number(process.argv[3]); ; generation++) {
  const text = `${generation}\n`.repeat(2000);
  const files = names.map((name) => ({ path: join(folder, name), chunks: [text, text] }));
  const manifest = { path: join(folder, "build.json"), text: () => text + text };
  await publish(folder, files, { manifest });
  if (process.send) process.send(generation);
}
