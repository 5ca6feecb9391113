import type { ClassName } from "../model/kinds.js";
import { entityText } from "./entity.js";
import type { Surroundings } from "./surroundings.js";
import { scaffoldTexts } from "./texts.js";
import { comment } from "./yaml-text.js";

/** The text of the file of a new data service or series, of which little is known. */
export function serviceText(
  name: ClassName,
  { title, url }: { readonly title?: string; readonly url?: string },
  { inherited, languages, language }: Surroundings,
): string {
  const word = name === "DataService" ? "service" : "series";
  const values = {
    ...(title !== undefined && { title }),
    ...(url !== undefined && name === "DataService" && { endpointURL: url }),
  };
  const body = entityText({ class: name, values, inherited: inherited(word), languages, language });
  return `${comment(scaffoldTexts[language].blank)}\n${body}`;
}
