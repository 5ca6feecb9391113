import { message } from "./message.js";
import { field, type Subject, The } from "./words.js";

/** What a shape's finding carries. */
export interface About extends Subject {
  readonly value?: string;
}

const titleParts = {
  publisher: { sv: "utgivarens namn", en: "the publisher's name" },
  year: { sv: "ett årtal", en: "a year" },
  format: { sv: "ett filformat", en: "a file format" },
};
export type TitlePart = keyof typeof titleParts;

/** `[badplats, brygga]`: what is between commas, as a list in YAML. */
const split = (value = ""): string =>
  `[${value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(", ")}]`;

/** DIGG's recommendations: what makes data easier to find and use. */
export const recommendationMessages = {
  "recommendation/title-length": message<About>(
    "warning",
    (args) => ({
      what: `Titeln ”${args.value}” har tio ord eller fler.`,
      why: "En lång titel är svår att överblicka i en träfflista.",
      fix: "Korta titeln till det som data handlar om, och flytta resten till `description:`.",
    }),
    (args) => ({
      what: `The title “${args.value}” has ten words or more.`,
      why: "A long title is hard to take in when it stands in a list.",
      fix: "Cut the title down to what the data are about, and move the rest to `description:`.",
    }),
  ),
  "recommendation/title-content": message<Subject & { value: string; part: TitlePart; found: string }>(
    "info",
    (args) => ({
      what: `Titeln ”${args.value}” innehåller ${titleParts[args.part].sv} (${args.found}).`,
      why: "Titeln ska säga vad data handlar om. Utgivare, tid och format har egna fält, som går att söka på.",
      fix: `Ta bort ”${args.found}” ur titeln.`,
    }),
    (args) => ({
      what: `The title “${args.value}” contains ${titleParts[args.part].en} (${args.found}).`,
      why: "The title tells what the data are about. Publisher, time and format have fields of their own, to search by.",
      fix: `Remove “${args.found}” from the title.`,
    }),
  ),
  "recommendation/title-translation": message<Subject>(
    "info",
    (args) => ({
      what: `${The(args, "sv")} har ingen titel på engelska.`,
      why: "Data visas även på EU:s dataportal, där få läser svenska.",
      fix: "Lägg till en engelsk titel: `title: { sv: …, en: … }`.",
    }),
    (args) => ({
      what: `${The(args, "en")} has no title in English.`,
      why: "The data are shown on the European data portal too, where few read Swedish.",
      fix: "Add an English title: `title: { sv: …, en: … }`.",
    }),
  ),
  "recommendation/description-translation": message<Subject>(
    "info",
    (args) => ({
      what: `${The(args, "sv")} har ingen beskrivning på engelska.`,
      why: "Data visas även på EU:s dataportal, där få läser svenska.",
      fix: "Lägg till en engelsk beskrivning: `description: { sv: …, en: … }`.",
    }),
    (args) => ({
      what: `${The(args, "en")} has no description in English.`,
      why: "The data are shown on the European data portal too, where few read Swedish.",
      fix: "Add an English description: `description: { sv: …, en: … }`.",
    }),
  ),
  "recommendation/several-downloads": message<Subject>(
    "info",
    (args) => ({
      what: `${The(args, "sv")} har flera adresser i ${field(args, "sv")}.`,
      why: "Det syns inte vad som skiljer filerna åt. Delar data upp sig på år eller område är en datamängdsserie bättre.",
      fix: "Beskriv varje fil som en egen datamängd i en serie (`inSeries:`), eller som en egen distribution om bara formatet skiljer.",
    }),
    (args) => ({
      what: `${The(args, "en")} has several addresses in ${field(args, "en")}.`,
      why: "Nobody can see how the files differ. Where data are split by year or area, a dataset series serves better.",
      fix: "Describe each file as a dataset in a series (`inSeries:`), or as a distribution if only the format differs.",
    }),
  ),
  "recommendation/access-service": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} är ett API men pekar inte ut någon datatjänst i \`accessService\` (Åtkomst via datatjänst).`,
      why: "Ett API beskrivs en gång, som datatjänst; då hittar den som söker efter API:er det.",
      fix: "Beskriv API:et i mappen `services/` och hänvisa till det med `accessService:`.",
    }),
    (args) => ({
      what: `${The(args, "en")} is an API but points at no data service in \`accessService\` (Access service).`,
      why: "An API is described once, as a data service, so that those who look for APIs find it.",
      fix: "Describe the API in the folder `services/` and refer to it with `accessService:`.",
    }),
  ),
  "recommendation/modified-daily": message<Subject>(
    "info",
    (args) => ({
      what: `${The(args, "sv")} uppdateras varje dag, men har ett fast datum i \`modified\` (Ändringsdatum).`,
      why: "Ett datum som skrivs för hand är fel redan nästa dag.",
      fix: "Ta bort `modified:` om det inte sätts automatiskt; uppdateringsfrekvensen säger det som behövs.",
    }),
    (args) => ({
      what: `${The(args, "en")} is updated every day, but has a fixed date in \`modified\` (Date modified).`,
      why: "A date that is written by hand is wrong the next day.",
      fix: "Remove `modified:` unless it is set automatically; the frequency of update says what is needed.",
    }),
  ),
  "recommendation/endless-period": message<About>(
    "info",
    (args) => ({
      what: `Tidsperioden slutar ${args.value}, vilket ser ut att betyda ”tills vidare”.`,
      why: "En period som pågår har inget slut. Ett påhittat slutdatum visas som om det vore sant.",
      fix: "Ta bort `end:`.",
    }),
    (args) => ({
      what: `The time period ends ${args.value}, which seems to mean “until further notice”.`,
      why: "A period that goes on has no end. A made-up one is shown as if it were true.",
      fix: "Remove `end:`.",
    }),
  ),
  "recommendation/keyword-comma": message<About>(
    "warning",
    (args) => ({
      what: `Nyckelordet ”${args.value}” ser ut att vara flera nyckelord i ett.`,
      why: "Dataportalen söker på hela nyckelordet, så ingen hittar data på ett av orden.",
      fix: `Dela upp det: \`${split(args.value)}\`.`,
    }),
    (args) => ({
      what: `The keyword “${args.value}” seems to be several keywords in one.`,
      why: "The data portal searches by the whole keyword, so nobody finds the data by one of the words.",
      fix: `Split it up: \`${split(args.value)}\`.`,
    }),
  ),
  "recommendation/keyword-case": message<About>(
    "info",
    (args) => ({
      what: `Nyckelordet ”${args.value}” börjar med stor bokstav.`,
      why: "Nyckelord skrivs med små bokstäver, så att samma ord inte blir två.",
      fix: "Skriv det med liten bokstav, om det inte är ett namn.",
    }),
    (args) => ({
      what: `The keyword “${args.value}” begins with a capital letter.`,
      why: "Keywords are written in lower case, so that one word does not become two.",
      fix: "Write it in lower case, unless it is a name.",
    }),
  ),
  "recommendation/dataset-licence": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} har en egen \`license\` (Licens).`,
      why: "Dataportalen läser licensen på distributionen. Den som står här syns inte.",
      fix: "Flytta `license:` till varje distribution.",
    }),
    (args) => ({
      what: `${The(args, "en")} has a \`license\` (License) of its own.`,
      why: "The data portal reads the licence on the distribution. One that stands here is not shown.",
      fix: "Move `license:` to each distribution.",
    }),
  ),
  "recommendation/api-description": message<About>(
    "warning",
    (args) => ({
      what: `${field(args, "sv")} pekar på en API-beskrivning: \`${args.value}\`.`,
      why: "Här anges vilken specifikation innehållet följer. En API-beskrivning säger hur data hämtas, inte vad de är.",
      fix: "Flytta den till datatjänstens `endpointDescription:`, eller till distributionens `conformsTo:`.",
    }),
    (args) => ({
      what: `${field(args, "en")} points at the description of an API: \`${args.value}\`.`,
      why: "This tells which specification the content follows. An API description tells how data are fetched, not what they are.",
      fix: "Move it to the data service's `endpointDescription:`, or to the distribution's `conformsTo:`.",
    }),
  ),
};
