import { canonicalIri } from "../../model/vocabularies/canonical.js";
import { type Language, message } from "./message.js";
import { type Subject, The, the } from "./words.js";

/** What a shape's finding carries. */
export interface About extends Subject {
  readonly value?: string;
}

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

/** By what two descriptions are seen to be of one organisation. */
const sharedTraits = {
  number: { sv: "organisationsnummer", en: "organisation number" },
  name: { sv: "namn", en: "name" },
  sameAs: { sv: "sak enligt `sameAs`", en: "thing by `sameAs`" },
};
export type SharedTrait = keyof typeof sharedTraits;

/** What Sveriges dataportal would refuse, merge or lose when it harvests. */
export const harvestMessages = {
  "harvest/blank-node": message<About>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} saknar en egen identifierare (URI).`,
      why: "Utan identifierare kan dataportalen inte känna igen den nästa gång, så länkar och statistik går förlorade.",
      fix: "Ange `uri:`, eller låt identifieraren bildas genom att ange katalogens `base:`.",
    }),
    (args) => ({
      what: `${The(args, "en")} has no identifier (URI) of its own.`,
      why: "Without one the data portal cannot recognise it the next time, so links and statistics are lost.",
      fix: "Give a `uri:`, or let the identifier be made by giving the catalogue's `base:`.",
    }),
  ),
  "harvest/contact-is-agent": message<About>(
    "error",
    ({ name }) => ({
      what: `${The({ class: "ContactPoint", ...(name && { name }) }, "sv")} har samma identifierare (URI) som en aktör.`,
      why: "Dataportalen slår ihop dem, och då blir både utgivare och kontaktuppgifter fel.",
      fix: "Ge kontaktuppgiften en egen identifierare.",
    }),
    ({ name }) => ({
      what: `${The({ class: "ContactPoint", ...(name && { name }) }, "en")} has the same identifier (URI) as an agent.`,
      why: "The data portal merges them, and then both publisher and contact details go wrong.",
      fix: "Give the contact point an identifier of its own.",
    }),
  ),
  "harvest/one-thing": message<About>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} har samma identifierare (URI) som något av ett annat slag.`,
      why: "En identifierare ska stå för en enda sak. Dataportalen blandar annars ihop uppgifterna.",
      fix: "Ge var och en sin egen identifierare.",
    }),
    (args) => ({
      what: `${The(args, "en")} has the same identifier (URI) as something of another sort.`,
      why: "An identifier stands for one thing alone. Otherwise the data portal mixes up what is said of them.",
      fix: "Give each an identifier of its own.",
    }),
  ),
  "harvest/organisation-iri": message<About>(
    "error",
    (args) => ({
      what: `Identifieraren \`${args.value}\` för ${the(args, "sv")} är inte skriven som dataportalen skriver organisationer.`,
      why: "Dataportalen känner igen en svensk organisation på just den formen, och skapar annars en dubblett.",
      fix: rewrite(
        args,
        "sv",
        "Skriv `http://dataportal.se/organisation/SE` följt av organisationsnumrets tio siffror utan bindestreck.",
      ),
    }),
    (args) => ({
      what: `The identifier \`${args.value}\` of ${the(args, "en")} is not written as the data portal writes organisations.`,
      why: "The data portal knows a Swedish organisation by that very form, and makes a duplicate otherwise.",
      fix: rewrite(
        args,
        "en",
        "Write `http://dataportal.se/organisation/SE` and the ten digits of the organisation number, without hyphen.",
      ),
    }),
  ),
  "harvest/organisation-number": message<Subject & { number: string; expected: string }>(
    "error",
    (args) => ({
      what: `Organisationsnumret ${args.number} för ${the(args, "sv")} kan inte stämma: sista siffran borde vara ${args.expected}.`,
      why: "Sista siffran är en kontrollsiffra. Med fel nummer hamnar data under fel organisation.",
      fix: "Kontrollera numret, till exempel på organisationens webbplats eller faktura.",
    }),
    (args) => ({
      what: `The organisation number ${args.number} of ${the(args, "en")} cannot be right: its last digit should be ${args.expected}.`,
      why: "The last digit is a check digit. With a wrong number the data end up under a wrong organisation.",
      fix: "Check the number, for instance on the organisation's website or an invoice.",
    }),
  ),
  "harvest/organisation-twice": message<Subject & { other: string; shared: SharedTrait }>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} är beskriven två gånger: även som \`${args.other}\` (samma ${sharedTraits[args.shared].sv}).`,
      why: "Dataportalen visar den som två organisationer med var sin del av datamängderna.",
      fix: "Behåll den ena beskrivningen och hänvisa till den överallt.",
    }),
    (args) => ({
      what: `${The(args, "en")} is described twice: also as \`${args.other}\` (same ${sharedTraits[args.shared].en}).`,
      why: "The data portal shows it as two organisations, each with some of the datasets.",
      fix: "Keep one of the descriptions and refer to it everywhere.",
    }),
  ),
  "harvest/agent-name": message<About>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} har flera namn.`,
      why: "En aktör beskrivs en gång, med ett namn. Flera namn tyder på att två beskrivningar har hamnat på varandra.",
      fix: "Behåll ett `name:`, eller ge aktörerna var sin identifierare om de är olika.",
    }),
    (args) => ({
      what: `${The(args, "en")} has several names.`,
      why: "An agent is described once, with one name. Several names suggest that two descriptions have been merged.",
      fix: "Keep one `name:`, or give the agents an identifier each if they are different.",
    }),
  ),
  "harvest/creative-commons-form": message<About>(
    "warning",
    (args) => ({
      what: `Licensen \`${args.value}\` är inte skriven på det sätt som dataportalen känner igen.`,
      why: "Licensadressen ska börja med `http`, sluta med `/` och inte nämna språk eller sida; annars syns inte licensens namn.",
      fix: rewrite(args, "sv", "Ange licensen med kortnamn, till exempel `CC0` eller `CC BY 4.0`."),
    }),
    (args) => ({
      what: `The licence \`${args.value}\` is not written in the way that the data portal recognises.`,
      why: "A licence's address begins with `http`, ends in `/` and names no language or page; else its name is not shown.",
      fix: rewrite(args, "en", "Give the licence by its short name, such as `CC0` or `CC BY 4.0`."),
    }),
  ),
  "harvest/specification-iri": message<About>(
    "info",
    (args) => ({
      what: `Specifikationen \`${args.value}\` är skriven på ett annat sätt än på dataportalen.`,
      why: "Dataportalen kopplar bara ihop data och specifikation när adresserna är exakt lika.",
      fix: rewrite(args, "sv", "Låt adressen börja med `https://dataportal.se/specifications/`, utan `www`."),
    }),
    (args) => ({
      what: `The specification \`${args.value}\` is written in another way than on the data portal.`,
      why: "The data portal links data to a specification only where the addresses are exactly the same.",
      fix: rewrite(args, "en", "Let the address begin with `https://dataportal.se/specifications/`, without `www`."),
    }),
  ),
  "harvest/shared-distribution": message<About>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} hör till flera datamängder.`,
      why: "En distribution är en form av en enda datamängd. Delas den syns det inte vilken datamängd den gäller.",
      fix: "Ge varje datamängd sin egen distribution. Filen eller tjänsten bakom får vara densamma.",
    }),
    (args) => ({
      what: `${The(args, "en")} belongs to several datasets.`,
      why: "A distribution is one form of one dataset. Shared, nobody can see which dataset it is about.",
      fix: "Give each dataset a distribution of its own. The file or service behind may be the same.",
    }),
  ),
  "harvest/classification": message<About>(
    "error",
    (args) => ({
      what: `\`${args.value}\` är ingen klassificering av organisationer som dataportalen känner till.`,
      why: "Det enda värdet säger att organisationen är reglerad att ta ut avgifter.",
      fix: "Ta bort `classification:`, eller skriv `feeFinanzing` om organisationen är reglerad att ta ut avgifter.",
    }),
    (args) => ({
      what: `\`${args.value}\` is no classification of organisations that the data portal knows.`,
      why: "Its only value says that the organisation is regulated to take out fees.",
      fix: "Remove `classification:`, or write `feeFinanzing` if the organisation is regulated to take out fees.",
    }),
  ),
  "harvest/identifier-twice": message<Subject & { identifier: string; other: string }>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} har samma \`identifier\` (${args.identifier}) som \`${args.other}\`.`,
      why: "Dataportalen tar dem för samma sak och behåller bara den ena.",
      fix: "Ge den ena en ny identifierare. Är de verkligen samma sak, ta bort den ena.",
    }),
    (args) => ({
      what: `${The(args, "en")} has the same \`identifier\` (${args.identifier}) as \`${args.other}\`.`,
      why: "The data portal takes them for one thing and keeps only one of them.",
      fix: "Give one of them a new identifier. If they really are the same, remove one.",
    }),
  ),
  "harvest/iri": message<Subject & { iri: string; problem: keyof typeof iriProblems; suggestion?: string }>(
    "error",
    (args) => ({
      what: `Adressen \`${args.iri}\` ${iriProblems[args.problem].sv}.`,
      why: "En enda felaktig adress kan göra att dataportalen inte kan läsa katalogen.",
      fix: args.suggestion ? `Skriv \`${args.suggestion}\`.` : "Skriv hela adressen, med `https://` först.",
    }),
    (args) => ({
      what: `The address \`${args.iri}\` ${iriProblems[args.problem].en}.`,
      why: "A single faulty address can keep the data portal from reading the catalogue.",
      fix: args.suggestion ? `Write \`${args.suggestion}\`.` : "Write the whole address, beginning with `https://`.",
    }),
  ),
};

/** Tells to write an address in the form that the portal knows, where that can be worked out; else how it is made. */
function rewrite({ value = "" }: About, language: Language, otherwise: string): string {
  const canonical = canonicalIri(value);
  if (canonical === value) return otherwise;
  return `${language === "sv" ? "Skriv" : "Write"} \`${canonical}\`.`;
}
