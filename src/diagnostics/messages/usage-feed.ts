/** Help of the commands that work on RDF as it is, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    validate: {
      summary: "kontrollera kataloger och RDF utan att skriva något",
      description:
        "Läser kataloger i YAML, RDF-filer eller webbadresser (RDF/XML, Turtle, JSON-LD, N-Triples, TriG) och berättar " +
        "vad som är fel eller kan bli bättre, med fil, rad och vad du kan göra åt det. Bara de adresser som anges hämtas.",
      examples: [
        ["skordeklar validate catalogs/tierp", "kontrollera en katalog"],
        ["skordeklar validate https://data.tierp.example/catalog.rdf", "kontrollera det som dataportalen hämtar"],
        ["skordeklar validate export.ttl --verbose", "visa allt, inget förkortat"],
        ["skordeklar validate catalogs/tierp --report json > rapport.json", "rapport för andra program"],
        ["skordeklar validate catalogs/tierp --shapes regler.ttl", "kontrollera även egna SHACL-regler"],
      ],
    },
    convert: {
      summary: "skriv om RDF i en annan syntax",
      description:
        "Läser RDF/XML, Turtle, JSON-LD, N-Triples, TriG eller N-Quads och skriver RDF/XML, Turtle, JSON-LD eller " +
        "N-Triples, enligt målets filändelse eller `--format`. Alla uppgifter följer med, och prefixen behålls. " +
        "Går källan inte att läsa skrivs ingenting.",
      examples: [
        ["skordeklar convert catalog.rdf catalog.ttl", "från RDF/XML till Turtle"],
        ["skordeklar convert catalog.ttl - -f jsonld", "skriv JSON-LD på skärmen eller till ett annat program"],
        ["skordeklar convert https://data.tierp.example/catalog.rdf catalog.nt", "hämta och skriv om"],
      ],
    },
    upgrade: {
      summary: "lyft RDF från tidigare versioner av DCAT-AP till DCAT-AP-SE 3.0.1",
      description:
        "Byter det som DCAT-AP 1 och 2 och DCAT-AP-SE till och med 2.2 skrev på annat sätt, och berättar vad som " +
        "ändrades, varför, och vad en människa behöver göra. Inget går förlorat utan att det sägs.",
      examples: [
        ["skordeklar upgrade catalog.rdf --dry-run", "visa vad som skulle ändras"],
        ["skordeklar upgrade catalog.rdf -o ny/catalog.rdf", "skriv den nya filen"],
        ["skordeklar upgrade catalog.rdf -o catalog.ttl --report json > logg.json", "ändringsloggen för andra program"],
      ],
    },
  },
  arguments: {
    feed: {
      value: "katalog",
      text: "en mapp med catalog.yaml, en YAML-fil, en RDF-fil eller en webbadress; flera får anges",
    },
    document: { value: "rdf", text: "en RDF-fil eller en webbadress (https://…)" },
    target: { value: "mål", text: "filen som ska skrivas, eller `-` för skärmen" },
  },
  options: {
    to: { value: "format", text: "format att skriva; annars enligt filändelsen" },
    target: { value: "fil", text: "filen som ska skrivas, eller `-` för skärmen" },
    offline: { value: "", text: "hämta ingenting från nätet" },
  },
};

const en: typeof sv = {
  commands: {
    validate: {
      summary: "check catalogues and RDF without writing anything",
      description:
        "Reads catalogues in YAML, RDF files or web addresses (RDF/XML, Turtle, JSON-LD, N-Triples, TriG) and tells what " +
        "is wrong or could be better, with file, line and what you can do about it. Only the addresses given are fetched.",
      examples: [
        ["skordeklar validate catalogs/tierp", "check a catalogue"],
        ["skordeklar validate https://data.tierp.example/catalog.rdf", "check what the data portal fetches"],
        ["skordeklar validate export.ttl --verbose", "show everything, nothing shortened"],
        ["skordeklar validate catalogs/tierp --report json > report.json", "a report for other programs"],
        ["skordeklar validate catalogs/tierp --shapes rules.ttl", "check SHACL rules of your own as well"],
      ],
    },
    convert: {
      summary: "write RDF in another syntax",
      description:
        "Reads RDF/XML, Turtle, JSON-LD, N-Triples, TriG or N-Quads and writes RDF/XML, Turtle, JSON-LD or N-Triples, by " +
        "the target's extension or `--format`. Every statement is kept, and so are the prefixes. Where the source cannot " +
        "be read, nothing is written.",
      examples: [
        ["skordeklar convert catalog.rdf catalog.ttl", "from RDF/XML to Turtle"],
        ["skordeklar convert catalog.ttl - -f jsonld", "write JSON-LD to the screen or another program"],
        ["skordeklar convert https://data.tierp.example/catalog.rdf catalog.nt", "fetch and convert"],
      ],
    },
    upgrade: {
      summary: "bring RDF of earlier versions of DCAT-AP up to DCAT-AP-SE 3.0.1",
      description:
        "Changes what DCAT-AP 1 and 2 and DCAT-AP-SE up to 2.2 wrote in another way, and tells what was changed, why, and " +
        "what a person has to do. Nothing is lost without a word.",
      examples: [
        ["skordeklar upgrade catalog.rdf --dry-run", "show what would be changed"],
        ["skordeklar upgrade catalog.rdf -o new/catalog.rdf", "write the new file"],
        ["skordeklar upgrade catalog.rdf -o catalog.ttl --report json > log.json", "the change log for other programs"],
      ],
    },
  },
  arguments: {
    feed: {
      value: "catalogue",
      text: "a folder with catalog.yaml, a YAML file, an RDF file or a web address; several may be given",
    },
    document: { value: "rdf", text: "an RDF file or a web address (https://…)" },
    target: { value: "target", text: "the file to write, or `-` for the screen" },
  },
  options: {
    to: { value: "format", text: "format to write; otherwise by the extension" },
    target: { value: "file", text: "the file to write, or `-` for the screen" },
    offline: { value: "", text: "fetch nothing from the network" },
  },
};

export const feedUsage = { sv, en };
