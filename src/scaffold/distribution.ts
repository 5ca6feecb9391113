import { extensionOfMediaType, mediaTypeOfExtension } from "../model/vocabularies/extensions.js";
import { entityText } from "./entity.js";
import type { Surroundings } from "./surroundings.js";
import { scaffoldTexts } from "./texts.js";
import { comment, type Value } from "./yaml-text.js";

/** What is known of a new distribution. */
export interface DistributionFacts {
  readonly title?: Value;
  readonly description?: Value;
  readonly url?: string;
  /** Media type, where the address does not tell. */
  readonly format?: string;
}

/** A distribution as an item of a list: its lines, the first with the dash. */
export function distributionText(facts: DistributionFacts, surroundings: Surroundings): string {
  const { url, title, description } = facts;
  const extension = url === undefined ? undefined : extensionOf(url);
  const format = extension ?? (facts.format && (extensionOfMediaType(facts.format) ?? facts.format));
  const body = entityText({
    class: "Distribution",
    values: {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(url !== undefined && { accessURL: url }),
      ...(extension !== undefined && { downloadURL: url! }),
      ...(format !== undefined && { format }),
    },
    inherited: surroundings.inherited("distribution"),
    languages: surroundings.languages,
    language: surroundings.language,
    indent: "    ",
  });
  const more = url === undefined ? comment(scaffoldTexts[surroundings.language].downloadURL, "    ") : "";
  const lines = (body + more).replace(/^ {2}/gm, "");
  // Comments about the first line stand before the dash.
  return lines.replace(/^((?: {2}#.*\n)*) {2}/, (_, before: string) => `${before.replace(/^ {2}/gm, "")}- `);
}

/** The extension of the file that an address leads to, where it is one of a known format. */
function extensionOf(url: string): string | undefined {
  const extension = /\/[^/?#]+\.(\w+)$/.exec(url)?.[1]?.toLowerCase();
  return extension !== undefined && mediaTypeOfExtension(extension) !== undefined ? extension : undefined;
}
