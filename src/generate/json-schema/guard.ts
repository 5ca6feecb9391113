import type { Schema } from "./schema.js";

/** `guard:` of catalog.yaml, as `readGuard` takes it. */
export const guardSchema = (): Schema => ({
  type: ["object", "null"],
  description: `Skydd: vägra publicera om för mycket skulle försvinna från det som redan är publicerat.

Guard: refuse to publish if too much of what is published would disappear.`,
  properties: {
    against: {
      type: ["string", "null"],
      description: `Mapp eller webbadress för det som är publicerat; annars mappen som byggs till.

Folder or web address of what is published; else the folder that is built to.`,
      pattern: "\\S",
    },
    maxRemoved: {
      type: ["string", "integer", "null"],
      description: `Hur många datamängder som högst får försvinna: en andel (10%) eller ett antal (5).

How many datasets may disappear at most: a share (10%) or a number (5).`,
      pattern: "^\\s*(?:\\d+|(?:\\d{1,2}(?:[.,]\\d+)?|100(?:[.,]0+)?)\\s*%)\\s*$",
      minimum: 0,
    },
  },
  additionalProperties: false,
});
