import type { Template } from "../templates/index.js";
import { type CatalogueFacts, catalogueText } from "./catalogue.js";
import { type CiService, ciFile } from "./ci.js";
import { datasetText } from "./dataset.js";
import { editorFiles } from "./editor.js";
import { readmeText } from "./readme.js";
import { surroundingsOf } from "./surroundings.js";

/** What a new catalogue is made of. */
export interface StarterFacts extends CatalogueFacts {
  /** Of the first dataset: the profile knows no catalogue without any. */
  readonly template: Template;
  readonly url?: string;
  readonly ci?: CiService;
}

/** The files of a new catalogue: path in its folder, and text. What begins with a dot comes last. */
export function starterFiles(
  facts: StarterFacts,
  tool: { readonly name: string; readonly version: string },
): [path: string, text: string][] {
  const { template, url, ci, publisher, language } = facts;
  const main = catalogueText(facts);
  const dataset = { id: template.id, template, ...(url !== undefined && { url }) };
  return [
    ["catalog.yaml", main],
    [`datasets/${template.id}.yaml`, datasetText(dataset, surroundingsOf(main, language))],
    ["README.md", readmeText(publisher.name.sv, template.id)],
    [".gitignore", "dist/\nnode_modules/\n"],
    ...editorFiles(),
    ...(ci === undefined ? [] : [ciFile(ci, tool)]),
  ];
}
