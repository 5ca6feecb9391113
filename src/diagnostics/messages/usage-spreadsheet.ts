/** Help of the commands that write spreadsheets, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    export: {
      summary: "skriv en katalog som kalkylark",
      description:
        "Skriver en katalog som en Excel-arbetsbok med en rad för varje datamängd, distribution och så vidare. Ändra i " +
        "den och för in ändringarna med `skordeklar import`. Det som inte ryms i en cell ligger kvar i YAML-filerna.",
      examples: [
        ["skordeklar export xlsx catalogs/tierp", "skriv tierp.xlsx"],
        ["skordeklar export xlsx catalogs/tierp -o till-forvaltningen.xlsx", "skriv till en annan fil"],
      ],
    },
    template: {
      summary: "skriv ett tomt kalkylark att fylla i",
      description:
        "Skriver en Excel-arbetsbok med en kolumn för varje uppgift i profilen, förklaringar, listor att välja ur och " +
        "en exempelrad. Fyll i den och gör en katalog av den med `skordeklar import`.",
      examples: [["skordeklar template xlsx -o datamangder.xlsx", "skriv en mall på svenska"]],
    },
  },
  arguments: {
    spreadsheet: { value: "format", text: "kalkylarkets format: xlsx" },
    oneCatalogue: { value: "katalog", text: "en mapp med catalog.yaml, eller en YAML-fil" },
  },
  options: { file: { value: "fil", text: "fil att skriva" } },
};

const en: typeof sv = {
  commands: {
    export: {
      summary: "write a catalogue as a spreadsheet",
      description:
        "Writes a catalogue as an Excel workbook with a row for each dataset, distribution and so on. Edit it, and bring " +
        "the changes in with `skordeklar import`. What does not fit in a cell stays in the YAML files.",
      examples: [
        ["skordeklar export xlsx catalogs/tierp", "write tierp.xlsx"],
        ["skordeklar export xlsx catalogs/tierp -o for-the-department.xlsx", "write to another file"],
      ],
    },
    template: {
      summary: "write an empty spreadsheet to fill in",
      description:
        "Writes an Excel workbook with a column for each property of the profile, explanations, lists to choose from and " +
        "a row of examples. Fill it in, and make a catalogue of it with `skordeklar import`.",
      examples: [["skordeklar template xlsx -o datasets.xlsx --lang en", "write a template in English"]],
    },
  },
  arguments: {
    spreadsheet: { value: "format", text: "format of the spreadsheet: xlsx" },
    oneCatalogue: { value: "catalogue", text: "a folder with catalog.yaml, or a YAML file" },
  },
  options: { file: { value: "file", text: "file to write" } },
};

export const spreadsheetUsage = { sv, en };
