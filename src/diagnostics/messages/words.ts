import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Label } from "../../model/rows.js";
import type { Language } from "./message.js";

/** What a finding is about: the class, the name that it shows itself by and the key that was or should be written. */
export interface Subject {
  readonly class?: ClassName;
  readonly name?: string;
  readonly key?: string;
}

/** Each class in running text: with the definite article of the language, and with the indefinite. */
const nouns: Record<ClassName, { readonly the: Label; readonly a: Label }> = {
  Catalog: { the: { sv: "katalogen", en: "the catalogue" }, a: { sv: "en katalog", en: "a catalogue" } },
  Dataset: { the: { sv: "datamängden", en: "the dataset" }, a: { sv: "en datamängd", en: "a dataset" } },
  DatasetSeries: {
    the: { sv: "datamängdsserien", en: "the dataset series" },
    a: { sv: "en datamängdsserie", en: "a dataset series" },
  },
  Distribution: {
    the: { sv: "distributionen", en: "the distribution" },
    a: { sv: "en distribution", en: "a distribution" },
  },
  DataService: {
    the: { sv: "datatjänsten", en: "the data service" },
    a: { sv: "en datatjänst", en: "a data service" },
  },
  Agent: { the: { sv: "aktören", en: "the agent" }, a: { sv: "en aktör", en: "an agent" } },
  ContactPoint: {
    the: { sv: "kontaktuppgiften", en: "the contact point" },
    a: { sv: "en kontaktuppgift", en: "a contact point" },
  },
  Location: {
    the: { sv: "det geografiska området", en: "the geographical area" },
    a: { sv: "ett geografiskt område med koordinater", en: "a geographical area with coordinates" },
  },
  PeriodOfTime: {
    the: { sv: "tidsperioden", en: "the time period" },
    a: { sv: "en tidsperiod", en: "a time period" },
  },
  RightsStatement: {
    the: { sv: "rättighetsförklaringen", en: "the rights statement" },
    a: { sv: "en rättighetsförklaring", en: "a rights statement" },
  },
  Offer: { the: { sv: "avgiften", en: "the fee" }, a: { sv: "en avgift", en: "a fee" } },
  Attribution: {
    the: { sv: "den övriga aktören", en: "the attribution" },
    a: { sv: "en övrig aktör", en: "an attribution" },
  },
  Relationship: {
    the: { sv: "den relaterade resursen", en: "the related resource" },
    a: { sv: "en relaterad resurs", en: "a related resource" },
  },
  ProvenanceStatement: {
    the: { sv: "ursprungsbeskrivningen", en: "the provenance statement" },
    a: { sv: "en ursprungsbeskrivning", en: "a provenance statement" },
  },
  Checksum: { the: { sv: "checksumman", en: "the checksum" }, a: { sv: "en checksumma", en: "a checksum" } },
  Telephone: { the: { sv: "telefonen", en: "the telephone" }, a: { sv: "en telefon", en: "a telephone" } },
  Address: { the: { sv: "adressen", en: "the address" }, a: { sv: "en adress", en: "an address" } },
  Document: { the: { sv: "dokumentet", en: "the document" }, a: { sv: "ett dokument", en: "a document" } },
  Standard: { the: { sv: "standarden", en: "the standard" }, a: { sv: "en standard", en: "a standard" } },
  LicenseDocument: {
    the: { sv: "licensdokumentet", en: "the licence document" },
    a: { sv: "ett licensdokument", en: "a licence document" },
  },
};

const unknown: Label = { sv: "beskrivningen", en: "the description" };
const quotes = { sv: ["”", "”"], en: ["“", "”"] } as const;

/** `datamängden ”Badplatser”` / `the dataset “Bathing sites”`. */
export function the({ class: className, name }: Subject, language: Language): string {
  const noun = (className === undefined ? unknown : nouns[className].the)[language];
  if (name === undefined) return noun;
  const [open, close] = quotes[language];
  return `${noun} ${open}${name}${close}`;
}

/** The same at the beginning of a sentence. */
export function The(subject: Subject, language: Language): string {
  const text = the(subject, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `en datamängd eller en datamängdsserie` / `a dataset or a dataset series`. */
export function oneOf(classes: readonly ClassName[], language: Language): string {
  return classes.map((name) => nouns[name].a[language]).join(language === "sv" ? " eller " : " or ");
}

/** A property by the key that the author types and the label that the profile gives it: `` `title` (Titel)``. */
export function field({ class: className, key }: Subject, language: Language): string {
  if (key === undefined) return language === "sv" ? "värdet" : "the value";
  const label = className && classDef(className).rows[key]?.label[language];
  return label === undefined ? `\`${key}\`` : `\`${key}\` (${label})`;
}
