import { bilingual, type Schema } from "./schema.js";

const about = (sv: string, en: string): Schema => ({ description: bilingual({ sv, en }, "\n\n") });

const texts: Schema = {
  anyOf: [{ type: ["string", "boolean"] }, { type: "array", items: { type: ["string", "boolean"] } }],
};

const selection = (sv: string, en: string): Schema => ({
  ...about(sv, en),
  type: ["object", "null"],
  properties: { theme: texts, keyword: texts, hvd: texts, publisher: texts },
  additionalProperties: false,
});

const selections = (): Record<string, Schema> => ({
  include: selection("Ta bara med det som stämmer med alla nycklar.", "Take only what fits all keys."),
  exclude: selection("Ta inte med det som stämmer med någon nyckel.", "Leave out what fits any key."),
});

/** The keys of catalog.yaml that make it a region's: its members, and how they become one. */
export const regionSchemas = (): Record<string, Schema> => ({
  members: {
    ...about(
      "Regionens medlemmar: kataloger i mappar, RDF-filer och skördningsadresser.",
      "The members of the region: catalogues in folders, RDF files and feeds.",
    ),
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      properties: {
        path: {
          ...about("En mapp, en YAML-fil eller en RDF-fil.", "A folder, a YAML file or an RDF file."),
          type: "string",
        },
        url: {
          ...about("En skördningsadress.", "The address of a feed."),
          type: "string",
          pattern: "^[Hh][Tt][Tt][Pp][Ss]?://",
        },
        name: { ...about("Namnet i rapporter.", "What it is called in reports."), type: "string" },
        upgrade: {
          ...about("Gör om äldre beskrivningar till dagens form.", "Bring older descriptions up to today's form."),
          type: "boolean",
        },
        ...selections(),
      },
      oneOf: ["path", "url"].map((key) => ({ properties: { [key]: {} }, required: [key] })),
      additionalProperties: false,
    },
  },
  combine: {
    ...about("Hur medlemmarna blir en katalog.", "How the members become one catalogue."),
    type: ["object", "null"],
    properties: {
      as: { enum: ["parts", "merged", "references"] },
      onError: { enum: ["keep-last", "skip", "fail"] },
    },
    additionalProperties: false,
  },
  aliases: {
    ...about(
      "Andra adresser för samma aktör eller kontakt → id:t eller adressen här.",
      "Other addresses of the same agent or contact → the id or address here.",
    ),
    type: ["object", "null"],
    additionalProperties: { type: "string" },
  },
  ...selections(),
});
