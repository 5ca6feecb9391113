/** Help of the command that takes catalogues from elsewhere, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    import: {
      summary: "gör en katalog i YAML av en som finns på annat håll",
      description:
        "Läser RDF (RDF/XML, Turtle, JSON-LD, N-Triples, TriG, N-Quads), kalkylark (.xlsx, CSV), svar från CKAN och " +
        "indata till DIGG:s DCAT-AP-SE-processor, från en fil eller en webbadress, och skriver en mapp med YAML-filer. " +
        "Alla identifierare behålls. Det som profilen inte har någon nyckel för läggs i extra.ttl, så att inget går " +
        "förlorat. En mapp som inte är tom lämnas orörd, om inte `--force` anges. Ett kalkylark ändrar en katalog som " +
        "redan finns, men bara det som cellerna säger på nytt.",
      examples: [
        ["skordeklar import https://data.tierp.example/catalog.rdf -o catalogs/tierp", "hämta och skriv en katalog"],
        ["skordeklar import catalog.ttl -o catalogs/tierp --dry-run", "visa vilka filer det skulle bli"],
        ["skordeklar import catalog.ttl -o catalogs/tierp --force", "skriv över filer från en tidigare import"],
        ["skordeklar import tierp.xlsx -o catalogs/tierp", "för in det som är ändrat i ett kalkylark"],
        [
          "skordeklar import https://ckan.example/api/3/action/package_search -o catalogs/tierp",
          "hämta allt från CKAN",
        ],
      ],
    },
  },
  arguments: {
    source: {
      value: "källa",
      text: "en fil med RDF, JSON eller ett kalkylark, en mapp, eller en webbadress (https://…)",
    },
  },
  options: {
    into: { value: "mapp", text: "mapp att skriva katalogen i; måste anges" },
    force: { value: "", text: "skriv även om mappen inte är tom: filer med samma namn ersätts, andra rörs inte" },
  },
};

const en: typeof sv = {
  commands: {
    import: {
      summary: "make a catalogue in YAML of one that is elsewhere",
      description:
        "Reads RDF (RDF/XML, Turtle, JSON-LD, N-Triples, TriG, N-Quads), spreadsheets (.xlsx, CSV), answers of CKAN and " +
        "the input of DIGG's DCAT-AP-SE processor, from a file or a web address, and writes a folder of YAML files. All " +
        "identifiers are kept. What the profile has no key for goes into extra.ttl, so that nothing is lost. A folder " +
        "that is not empty is left alone, unless `--force` is given. A spreadsheet changes a catalogue that is there, " +
        "but only what its cells say anew.",
      examples: [
        ["skordeklar import https://data.tierp.example/catalog.rdf -o catalogs/tierp", "fetch and write a catalogue"],
        ["skordeklar import catalog.ttl -o catalogs/tierp --dry-run", "show which files there would be"],
        ["skordeklar import catalog.ttl -o catalogs/tierp --force", "replace the files of an earlier import"],
        ["skordeklar import tierp.xlsx -o catalogs/tierp", "bring in what was changed in a spreadsheet"],
        [
          "skordeklar import ckan.json -o catalogs/tierp",
          "read an answer of CKAN's package_search, or give its address",
        ],
      ],
    },
  },
  arguments: {
    source: { value: "source", text: "a file of RDF, JSON or a spreadsheet, a folder, or a web address (https://…)" },
  },
  options: {
    into: { value: "folder", text: "folder to write the catalogue in; must be given" },
    force: {
      value: "",
      text: "write even if the folder is not empty: files of the same name are replaced, others left alone",
    },
  },
};

export const importUsage = { sv, en };
