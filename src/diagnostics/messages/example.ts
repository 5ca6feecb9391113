import { keyHelp } from "../../model/help/index.js";
import { alternatives, type ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Language } from "./message.js";

/** How a key is written, as YAML on one line; undefined where no example is so short. */
export function yamlExample(name: ClassName, key: string): string | undefined {
  const example = keyHelp(name, key)?.example;
  return example === undefined || example.includes("\n") ? undefined : `${key}: ${example}`;
}

/** `, till exempel `publisher: tierp` (ett namn under `agents:`)`, or nothing where there is no example. */
export function suchAs(name: ClassName, key: string, language: Language): string {
  const example = yamlExample(name, key);
  if (example === undefined) return "";
  const kinds = alternatives(classDef(name).rows[key]!.values.kind);
  const referred = kinds.find((kind) => kind.kind === "ref")?.classes;
  const source = referred === undefined ? "" : ` (${nameUnder(referred, language)})`;
  return `, ${language === "sv" ? "till exempel" : "such as"} \`${example}\`${source}`;
}

/** `ett namn under `agents:``: how something that is described elsewhere is referred to. */
export function nameUnder(classes: readonly ClassName[], language: Language): string {
  const places = classes.flatMap((name) => classDef(name).collection ?? []).map((collection) => `\`${collection}:\``);
  return language === "sv" ? `ett namn under ${places.join(" eller ")}` : `a name under ${places.join(" or ")}`;
}
