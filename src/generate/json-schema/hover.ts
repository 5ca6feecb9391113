import { referenceTexts } from "../../diagnostics/messages/reference.js";
import { specificationLink } from "../../diagnostics/specification.js";
import { classHelp, defaultsHelp, keyHelp } from "../../model/help/index.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Label } from "../../model/rows.js";
import { yamlExample } from "../examples.js";
import type { Schema } from "./schema.js";

/** What an editor shows for a class. */
export const classHover = (name: ClassName): Schema => texts(classDef(name).label, {}, classHelp(name));

/** What an editor shows for `defaults:`. */
export const defaultsHover = (): Schema => texts({ sv: "Förval", en: "Defaults" }, {}, defaultsHelp);

/** What an editor shows for a key of a class: in plain text, and as Markdown with an example and a link. */
export function keyHover(name: ClassName, key: string): Schema {
  const { rows, authoring } = classDef(name);
  const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
  const label = row?.label ?? authoring?.[key]?.label ?? { sv: key, en: key };
  const asked = row && {
    sv: referenceTexts.sv.requirement[row.requirement],
    en: referenceTexts.en.requirement[row.requirement],
  };
  const example = `\n\n\`\`\`yaml\n${yamlExample(name, key)}\n\`\`\``;
  const link = row === undefined ? "" : `\n\n[DCAT-AP-SE](${specificationLink(name, row.predicate, "sv")})`;
  return texts(label, asked ?? {}, keyHelp(name, key)!, example + link);
}

/** Swedish first, then English. */
function texts(label: Label, asked: Partial<Label>, help: Label, more = ""): Schema {
  const plain = (["sv", "en"] as const).map(
    (language) => `${label[language]}${asked[language] ? ` (${asked[language]})` : ""}: ${help[language]}`,
  );
  const markdown = (["sv", "en"] as const).map(
    (language) => `**${label[language]}**${asked[language] ? ` – ${asked[language]}` : ""}\n\n${help[language]}`,
  );
  return { description: plain.join("\n\n"), markdownDescription: markdown.join("\n\n---\n\n") + more };
}
