import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Label } from "../../model/rows.js";
import { nameUnder, suchAs } from "./example.js";
import { didYouMean, type Language, message } from "./message.js";
import { field, oneOf, type Subject, The, the } from "./words.js";

/** A property of something that the profile describes. */
export interface Property extends Subject {
  readonly class: ClassName;
  readonly key: string;
}

export interface Value extends Property {
  readonly value: string;
}

/** What the profile says of a property that is missing, that has too many values, or whose value is not right. */
export const profileMessages = {
  "profile/missing": message<Property & { requirement: "mandatory" | "recommended" }>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} saknar ${field(args, "sv")}.`,
      why:
        args.requirement === "mandatory"
          ? "Uppgiften är obligatorisk, och utan den kan dataportalen avvisa beskrivningen."
          : "Uppgiften är rekommenderad: den gör data lättare att hitta och använda.",
      fix: `Lägg till \`${args.key}:\`${suchAs(args.class, args.key, "sv")}.`,
    }),
    (args) => ({
      what: `${The(args, "en")} lacks ${field(args, "en")}.`,
      why:
        args.requirement === "mandatory"
          ? "It is mandatory, and without it the data portal may refuse the description."
          : "It is recommended: it makes the data easier to find and use.",
      fix: `Add \`${args.key}:\`${suchAs(args.class, args.key, "en")}.`,
    }),
  ),
  "profile/too-many": message<Property & { count: number }>(
    "error",
    (args) => ({
      what: `${field(args, "sv")} har ${args.count} värden, men ${the(args, "sv")} får bara ha ett.`,
      why: "Dataportalen visar bara ett av dem, och det går inte att veta vilket.",
      fix: "Behåll det värde som gäller och ta bort de andra.",
    }),
    (args) => ({
      what: `${field(args, "en")} has ${args.count} values, but ${the(args, "en")} may have only one.`,
      why: "The data portal shows just one of them, and nobody can know which.",
      fix: "Keep the value that holds and remove the others.",
    }),
  ),
  "profile/language-repeated": message<Property & { languages: readonly string[] }>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} har flera texter på samma språk (${args.languages.join(", ")}) i ${field(args, "sv")}.`,
      why: "Dataportalen visar bara en text per språk. Ofta betyder det att samma sak har beskrivits två gånger.",
      fix: "Behåll en text för varje språk.",
    }),
    (args) => ({
      what: `${The(args, "en")} has several texts in the same language (${args.languages.join(", ")}) in ${field(args, "en")}.`,
      why: "The data portal shows one text in each language. Often the same thing has been described twice.",
      fix: "Keep one text in each language.",
    }),
  ),
  "profile/language-missing": message<Value>(
    "error",
    (args) => ({
      what: `Det framgår inte vilket språk texten ”${args.value}” i ${field(args, "sv")} är skriven på.`,
      why: "Dataportalen väljer text efter läsarens språk.",
      fix: `Ange språket: \`${args.key}: { sv: … }\` i YAML, \`"…"@sv\` i Turtle.`,
    }),
    (args) => ({
      what: `Nothing tells which language the text “${args.value}” in ${field(args, "en")} is written in.`,
      why: "The data portal picks the text by the reader's language.",
      fix: `Give the language: \`${args.key}: { en: … }\` in YAML, \`"…"@en\` in Turtle.`,
    }),
  ),
  "profile/form": message<Value & { expected: Label; example: string }>(
    "error",
    (args) => ({
      what: `\`${args.value}\` i ${field(args, "sv")} går inte att läsa som ${args.expected.sv}.`,
      why: "Ett värde i fel form går inte att tolka, och uppgiften syns då inte på dataportalen.",
      fix: `Skriv värdet som i \`${args.example}\`.`,
    }),
    (args) => ({
      what: `\`${args.value}\` in ${field(args, "en")} does not have the form “${args.expected.en}”.`,
      why: "A value in the wrong form cannot be understood, so the data portal will not show it.",
      fix: `Write the value as in \`${args.example}\`.`,
    }),
  ),
  "profile/datatype": message<Value & { datatype: string }>(
    "error",
    (args) => ({
      what: `\`${args.value}\` i ${field(args, "sv")} är rätt skrivet men har fel datatyp.`,
      why: "Datatypen talar om för dataportalen hur värdet ska läsas: som datum, tal eller text.",
      fix: `Skriv \`"${args.value}"^^${args.datatype}\` i Turtle. Från YAML blir datatypen rätt av sig själv.`,
    }),
    (args) => ({
      what: `\`${args.value}\` in ${field(args, "en")} is written rightly but has the wrong datatype.`,
      why: "The datatype tells the data portal how to read the value: as a date, a number or text.",
      fix: `Write \`"${args.value}"^^${args.datatype}\` in Turtle. From YAML the datatype comes out right by itself.`,
    }),
  ),
  "profile/vocabulary": message<Value & { vocabulary: Label; suggestions: readonly Label[] }>(
    "error",
    (args) => ({
      what: `\`${args.value}\` i ${field(args, "sv")} finns inte i listan ”${args.vocabulary.sv}”.`,
      why: "Dataportalen känner bara igen värden ur listan, så uppgiften skulle varken synas eller gå att söka på.",
      fix: `${didYouMean(labels(args.suggestions, "sv"), "sv")}Välj ett värde ur listan.`,
    }),
    (args) => ({
      what: `\`${args.value}\` in ${field(args, "en")} is not in the list “${args.vocabulary.en}”.`,
      why: "The data portal knows the values of the list alone, so it could neither show this nor search for it.",
      fix: `${didYouMean(labels(args.suggestions, "en"), "en")}Choose a value from the list.`,
    }),
  ),
  "profile/iri-form": message<Value & { canonical: string }>(
    "error",
    (args) => ({
      what: `Adressen \`${args.value}\` i ${field(args, "sv")} är skriven på ett annat sätt än i listan.`,
      why: "Adresser jämförs tecken för tecken: ett `https` i stället för `http` är en annan adress.",
      fix: `Skriv \`${args.canonical}\`.`,
    }),
    (args) => ({
      what: `The address \`${args.value}\` in ${field(args, "en")} is written in another way than in the list.`,
      why: "Addresses are compared letter by letter: `https` instead of `http` is another address.",
      fix: `Write \`${args.canonical}\`.`,
    }),
  ),
  "profile/not-described": message<Value & { classes: readonly ClassName[] }>(
    "error",
    (args) => ({
      what: `${field(args, "sv")} hänvisar till \`${args.value}\`, som inte är beskrivet någonstans i katalogen.`,
      why: `Dataportalen hämtar bara katalogen, och där ska hänvisningen leda till ${oneOf(args.classes, "sv")}.`,
      fix: `Rätta hänvisningen${byName(args.classes, "sv")}, eller beskriv det som den gäller.`,
    }),
    (args) => ({
      what: `${field(args, "en")} refers to \`${args.value}\`, which is described nowhere in the catalogue.`,
      why: `The data portal fetches the catalogue alone, where the reference has to lead to ${oneOf(args.classes, "en")}.`,
      fix: `Correct the reference${byName(args.classes, "en")}, or describe what is referred to.`,
    }),
  ),
  "profile/class": message<Property & { value?: string; classes: readonly ClassName[]; actual?: ClassName }>(
    "error",
    (args) => ({
      what: `${field(args, "sv")} ska vara ${oneOf(args.classes, "sv")}, men ${target(args.value, "sv")} är ${
        args.actual ? oneOf([args.actual], "sv") : "beskrivet utan att det sägs vad det är"
      }.`,
      why: "Dataportalen läser bara det som är av rätt slag.",
      fix: args.actual
        ? `Hänvisa till ${oneOf(args.classes, "sv")}${byName(args.classes, "sv")}.`
        : `Ange typen, så att det blir ${oneOf(args.classes, "sv")}.`,
    }),
    (args) => ({
      what: `${field(args, "en")} should be ${oneOf(args.classes, "en")}, but ${target(args.value, "en")} is ${
        args.actual ? oneOf([args.actual], "en") : "described without saying what it is"
      }.`,
      why: "The data portal reads only what is of the right sort.",
      fix: args.actual
        ? `Refer to ${oneOf(args.classes, "en")}${byName(args.classes, "en")}.`
        : `Give its type, so that it is ${oneOf(args.classes, "en")}.`,
    }),
  ),
  "profile/blank": message<Property & { classes: readonly ClassName[] }>(
    "error",
    (args) => ({
      what: `Det som står i ${field(args, "sv")} saknar en egen identifierare (URI).`,
      why: "Utan identifierare kan dataportalen inte känna igen det nästa gång katalogen hämtas.",
      fix: `Ge det en \`uri:\`, eller hänvisa till ${oneOf(args.classes, "sv")} som har en.`,
    }),
    (args) => ({
      what: `What stands in ${field(args, "en")} has no identifier (URI) of its own.`,
      why: "Without an identifier the data portal cannot recognise it the next time the catalogue is fetched.",
      fix: `Give it a \`uri:\`, or refer to ${oneOf(args.classes, "en")} that has one.`,
    }),
  ),
  "profile/node": message<Value & { classes: readonly ClassName[] }>(
    "error",
    (args) => ({
      what: `${field(args, "sv")} ska vara ${oneOf(args.classes, "sv")}, men här står bara texten ”${args.value}”.`,
      why: "Dataportalen kan inte läsa ut uppgifterna ur en text.",
      fix: `Beskriv ${oneOf(args.classes, "sv")} med egna uppgifter, eller hänvisa till en beskrivning.`,
    }),
    (args) => ({
      what: `${field(args, "en")} should be ${oneOf(args.classes, "en")}, but it is only the text “${args.value}”.`,
      why: "The data portal cannot read the details out of a text.",
      fix: `Describe ${oneOf(args.classes, "en")} with its own details, or refer to a description.`,
    }),
  ),
};

/** How a reference is written, where it is by name. */
const byName = (classes: readonly ClassName[], language: Language): string =>
  classes.some((name) => classDef(name).collection) ? ` (${nameUnder(classes, language)})` : "";

const labels = (suggestions: readonly Label[], language: "sv" | "en"): string[] =>
  suggestions.map((suggestion) => suggestion[language]);

function target(value: string | undefined, language: "sv" | "en"): string {
  if (value !== undefined) return `\`${value}\``;
  return language === "sv" ? "det som står där" : "what stands there";
}
