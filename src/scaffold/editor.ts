import { jsonSchemas } from "../generate/json-schema.js";
import { classes } from "../model/profile.js";

/** Where the schemas lie in the catalogue: in it, so that they are the same for everyone who opens the folder. */
const FOLDER = ".vscode/schemas";

/** Files that let Visual Studio Code help with the writing: path and text of each. */
export function editorFiles(): [path: string, text: string][] {
  const schemas = jsonSchemas();
  const used = classes.flatMap(([, { word, collection }]) => {
    const name = `${word}.schema.json`;
    if (collection === undefined || !(name in schemas)) return [];
    const files = word === "catalog" ? "catalog.yaml" : `${collection}/**/*.yaml`;
    return [{ path: `${FOLDER}/${name}`, files, text: schemas[name]! }];
  });
  const settings = {
    "yaml.schemas": Object.fromEntries(used.map(({ path, files }) => [`./${path}`, files])),
    // Otherwise the extension looks for schemas on the network by the names of files.
    "yaml.schemaStore.enable": false,
    "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2, "editor.wordWrap": "on" },
  };
  return [
    [".vscode/settings.json", json(settings)],
    [".vscode/extensions.json", json({ recommendations: ["redhat.vscode-yaml"] })],
    ...used.map(({ path, text }): [string, string] => [path, text]),
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
