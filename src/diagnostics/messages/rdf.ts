import { message } from "./message.js";
import { type ProblemArgs, type RdfProblem, rdfProblems } from "./rdf-problems.js";

const iriProblems = {
  space: { sv: "innehåller ett mellanslag", en: "contains a space" },
  percent: {
    sv: "har ett procenttecken som inte följs av två hexadecimala siffror",
    en: "has a per cent sign without two hexadecimal digits after it",
  },
  fragment: { sv: "har mer än ett #", en: "has more than one #" },
  character: { sv: "innehåller ett tecken som inte får stå där", en: "contains a character that may not stand there" },
  relative: { sv: "är inte fullständig", en: "is not complete" },
  scheme: { sv: "är ofullständig eller börjar fel", en: "is incomplete or begins wrongly" },
};

/** How values of a datatype are written, for the datatypes that catalogues use. */
const examples: Readonly<Record<string, string>> = {
  "xsd:date": "2024-05-31",
  "xsd:dateTime": "2024-05-31T12:00:00",
  "xsd:gYear": "2024",
  "xsd:gYearMonth": "2024-05",
  "xsd:decimal": "12.5",
  "xsd:integer": "12",
  "xsd:nonNegativeInteger": "12",
  "xsd:boolean": "true",
  "xsd:duration": "P1D",
  "xsd:anyURI": "https://data.exempel.se/",
  "xsd:hexBinary": "0fb7",
  "geosparql:wktLiteral": "POINT(17.64 59.86)",
};

/** What can be wrong with an RDF document before anything is asked of what it says. */
export const rdfMessages = {
  "rdf/syntax": message<ProblemArgs & { format: string; problem: RdfProblem }>(
    "error",
    ({ format, problem, ...args }) => ({
      what: `Filen går inte att läsa som ${format}: ${rdfProblems[problem].sv(args)}`,
      why: "Dataportalen kan inte heller läsa den, och hämtar då ingenting.",
      fix: rdfProblems[problem].fixSv,
    }),
    ({ format, problem, ...args }) => ({
      what: `The file cannot be read as ${format}: ${rdfProblems[problem].en(args)}`,
      why: "The data portal cannot read it either, and then harvests nothing.",
      fix: rdfProblems[problem].fixEn,
    }),
  ),
  "rdf/encoding": message<{ encoding: string; known: boolean }>(
    "error",
    ({ encoding, known }) => ({
      what: known
        ? `Filen har byte som inte är giltig ${encoding.toUpperCase()}.`
        : `Filen har teckenkodningen \`${encoding}\`, som inte går att läsa i detta format.`,
      why: "Å, ä och ö skulle bli fel på dataportalen.",
      fix: 'Skapa filen med teckenkodningen UTF-8, och ange den i `<?xml … encoding="UTF-8"?>` om det är RDF/XML.',
    }),
    ({ encoding, known }) => ({
      what: known
        ? `The file has bytes that are not valid ${encoding.toUpperCase()}.`
        : `The file has the encoding \`${encoding}\`, which cannot be read in this format.`,
      why: "Letters such as å, ä and ö would be wrong on the data portal.",
      fix: 'Make the file with the encoding UTF-8, and say so in `<?xml … encoding="UTF-8"?>` if it is RDF/XML.',
    }),
  ),
  "rdf/html": message(
    "error",
    () => ({
      what: "Detta är en webbsida (HTML), inte RDF.",
      why: "Ofta är det en inloggningssida eller ett felmeddelande som kommit i stället för katalogen.",
      fix: "Öppna adressen i en webbläsare och se vad som visas. Ange adressen till själva RDF-filen.",
    }),
    () => ({
      what: "This is a web page (HTML), not RDF.",
      why: "Often it is a login page or an error message that came instead of the catalogue.",
      fix: "Open the address in a browser and see what it shows. Give the address of the RDF file itself.",
    }),
  ),
  "rdf/unknown-format": message(
    "error",
    () => ({
      what: "Det går inte att se vilket RDF-format filen har.",
      fix: "Ge filen ändelsen `.rdf`, `.ttl`, `.nt`, `.trig`, `.nq` eller `.jsonld`.",
    }),
    () => ({
      what: "It cannot be told which RDF format the file has.",
      fix: "Give the file the extension `.rdf`, `.ttl`, `.nt`, `.trig`, `.nq` or `.jsonld`.",
    }),
  ),
  "rdf/empty": message(
    "error",
    () => ({
      what: "Filen säger ingenting: den innehåller inte en enda uppgift i RDF.",
      why: "Hämtar dataportalen en tom katalog försvinner alla datamängder därifrån.",
      fix: "Kontrollera att rätt fil skapades och att allt kom med. I JSON-LD: kontrollera att `@context` känner till nycklarna.",
    }),
    () => ({
      what: "The file says nothing: it does not contain a single statement in RDF.",
      why: "If the data portal harvests an empty catalogue, all its datasets disappear from there.",
      fix: "Check that the right file was made and that everything is in it. In JSON-LD, check that `@context` knows the keys.",
    }),
  ),
  "rdf/graphs-merged": message<{ count: number }>(
    "info",
    ({ count }) => ({
      what: `Källan har ${count} namngivna ${count === 1 ? "graf" : "grafer"}, vars uppgifter lades ihop till en enda.`,
      why: "Dataportalen läser en enda graf, och formaten som skrivs har inga namngivna.",
      fix: "Inget behöver göras. Behövs graferna var för sig, behåll källan.",
    }),
    ({ count }) => ({
      what: `The source has ${count} named ${count === 1 ? "graph" : "graphs"}, whose statements were put together in one.`,
      why: "The data portal reads one graph, and the formats that are written have no named ones.",
      fix: "Nothing needs to be done. If the graphs are needed one by one, keep the source.",
    }),
  ),
  "rdf/remote-context": message<{ url: string }>(
    "error",
    ({ url }) => ({
      what: `Filen går inte att förstå utan en annan fil, \`${url}\`, och den hämtas inte.`,
      why: "Vad katalogen säger skulle bero på något som kan ändras eller försvinna.",
      fix: "Skriv in innehållet i `@context` direkt i filen.",
    }),
    ({ url }) => ({
      what: `The file cannot be understood without another one, \`${url}\`, and that is not fetched.`,
      why: "What the catalogue says would depend on something that can change or disappear.",
      fix: "Write the content of `@context` in the file itself.",
    }),
  ),
  "rdf/relative-iri": message<{ iri: string; resolved?: string }>(
    "error",
    ({ iri, resolved }) => ({
      what: resolved
        ? `Adressen \`${resolved}\` är inte skriven i sin helhet${short(iri, resolved, "utan som")}.`
        : iri === ""
          ? "En adress är tom, och betyder då filen själv."
          : `Adressen \`${iri}\` är inte fullständig.`,
      why: "Vad den betyder beror på var filen ligger: flyttas filen byter allt identifierare.",
      fix: resolved ? `Skriv \`${resolved}\`.` : "Skriv hela adressen, med `https://` först.",
    }),
    ({ iri, resolved }) => ({
      what: resolved
        ? `The address \`${resolved}\` is not written in full${short(iri, resolved, "but as")}.`
        : iri === ""
          ? "An address is empty, and then means the file itself."
          : `The address \`${iri}\` is not complete.`,
      why: "What it means depends on where the file is: move the file, and everything changes its identifier.",
      fix: resolved ? `Write \`${resolved}\`.` : "Write the whole address, beginning with `https://`.",
    }),
  ),
  "rdf/iri": message<{ iri: string; problem: keyof typeof iriProblems; suggestion?: string }>(
    "error",
    ({ iri, problem, suggestion }) => ({
      what: `Adressen \`${iri}\` ${iriProblems[problem].sv}.`,
      why: "En enda felaktig adress kan göra att dataportalen inte kan läsa katalogen.",
      fix: suggestion ? `Skriv \`${suggestion}\`.` : "Skriv hela adressen, med `https://` först.",
    }),
    ({ iri, problem, suggestion }) => ({
      what: `The address \`${iri}\` ${iriProblems[problem].en}.`,
      why: "A single faulty address can keep the data portal from reading the catalogue.",
      fix: suggestion ? `Write \`${suggestion}\`.` : "Write the whole address, beginning with `https://`.",
    }),
  ),
  "rdf/language-tag": message<{ tag: string; suggestion?: string }>(
    "error",
    ({ tag, suggestion }) => ({
      what: `\`${tag}\` är ingen giltig språkkod.`,
      why: "Dataportalen vet då inte vilket språk texten är på, och kan visa den fel.",
      fix: suggestion ? `Skriv \`${suggestion}\`.` : "Skriv `sv` för svenska, `en` för engelska.",
    }),
    ({ tag, suggestion }) => ({
      what: `\`${tag}\` is no valid language tag.`,
      why: "The data portal then does not know which language the text is in, and may show it wrongly.",
      fix: suggestion ? `Write \`${suggestion}\`.` : "Write `sv` for Swedish, `en` for English.",
    }),
  ),
  "rdf/datatype": message<{ value: string; datatype: string }>(
    "error",
    ({ value, datatype }) => ({
      what: `\`${value}\` är inget värde av typen \`${datatype}\`.`,
      why: "Värdet kan inte tolkas, så dataportalen kan varken visa det rätt eller söka på det.",
      fix: examples[datatype] ? `Skriv som \`${examples[datatype]}\`, eller byt typ.` : "Rätta värdet eller byt typ.",
    }),
    ({ value, datatype }) => ({
      what: `\`${value}\` is no value of the type \`${datatype}\`.`,
      why: "The value cannot be understood, so the data portal can neither show it rightly nor search for it.",
      fix: examples[datatype]
        ? `Write it like \`${examples[datatype]}\`, or change the type.`
        : "Correct the value, or change the type.",
    }),
  ),
};

/** How a relative IRI was written, where that is known. */
const short = (iri: string, resolved: string, but: string): string => (iri === resolved ? "" : `, ${but} \`${iri}\``);
