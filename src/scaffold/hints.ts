import type { Language } from "../diagnostics/messages/message.js";

/** What to write for a property, and what stands there until it is written. */
interface Hint {
  readonly help: string;
  readonly blank: string;
}

const hint = (sv: string, blankSv: string, en: string, blankEn: string): Readonly<Record<Language, Hint>> => ({
  sv: { help: sv, blank: blankSv },
  en: { help: en, blank: blankEn },
});

/** The properties that a new description asks for: by key, or by class and key where a key means two things. */
// biome-ignore format: one property an entry
export const hints: Readonly<Record<string, Readonly<Record<Language, Hint>>>> = {
  title: hint("Vad det handlar om, utan organisationens namn, år eller format.", "FYLL I titel",
    "What it is about, without the organisation's name, a year or a format.", "FILL IN the title"),
  description: hint("Vad som ingår, vad som inte gör det och hur uppgifterna kom till.", "FYLL I beskrivning",
    "What is included, what is not, and how the data came about.", "FILL IN a description"),
  publisher: hint("Vem som ger ut data: namnet under agents i catalog.yaml.", "FYLL I utgivare",
    "Who publishes: the name under agents in catalog.yaml.", "FILL IN the publisher"),
  contactPoint: hint("Vem man frågar: namnet under contacts i catalog.yaml.", "FYLL I kontakt",
    "Whom to ask: the name under contacts in catalog.yaml.", "FILL IN the contact"),
  keyword: hint("Ord att söka på, i ental och med små bokstäver, med komma emellan.", "[FYLL I nyckelord]",
    "Words to search for, singular and in lower case, with commas between.", "[FILL IN keywords]"),
  theme: hint("Till exempel Miljö, Transport eller Ekonomi och finans.", "FYLL I kategori",
    "Such as Environment, Transport or Economy and finance.", "FILL IN a category"),
  issued: hint("Dagen då data först publicerades, till exempel 2024-05-17.", "FYLL I datum",
    "The day on which the data were first published, such as 2024-05-17.", "FILL IN a date"),
  conformsTo: hint("En sida som säger vad uppgifterna betyder: helst en nationell specifikation, annars er egen.", "FYLL I webbadress",
    "A page that says what the data mean: a national specification if there is one, else your own.", "FILL IN a web address"),
  spatial: hint("Området som data gäller, till exempel Håbo kommun.", "FYLL I plats",
    "The area that the data are about, such as Håbo Municipality.", "FILL IN a place"),
  temporal: hint("Tiden som data handlar om. Pågår den än skrivs inget slut; annars även end.", "{ start: FYLL I datum }",
    "The time that the data are about. While it goes on there is no end; otherwise write end too.", "{ start: FILL IN a date }"),
  accessRights: hint("Öppen, Delad (lämnas ut på villkor) eller Stängd (lämnas inte ut).", "FYLL I åtkomst",
    "Open, Shared (given on conditions) or Closed (not given out).", "FILL IN the access right"),
  accessURL: hint("Adressen till filen, eller till sidan där den finns.", "FYLL I webbadress",
    "The address of the file, or of the page where it is found.", "FILL IN a web address"),
  format: hint("Filens format, till exempel csv, json eller GeoJSON.", "FYLL I format",
    "The format of the file, such as csv, json or GeoJSON.", "FILL IN the format"),
  license: hint("Vad andra får göra med data, till exempel CC0 (vad som helst).", "FYLL I licens",
    "What others may do with the data, such as CC0 (anything).", "FILL IN the licence"),
  availability: hint("Hur länge den finns kvar, till exempel Stabil eller Tillfällig.", "FYLL I tillgänglighet",
    "How long it will be there, such as Stable or Temporary.", "FILL IN the availability"),
  name: hint("Namnet på gruppen eller funktionen som svarar.", "FYLL I namn",
    "The name of the group or function that answers.", "FILL IN a name"),
  email: hint("Dit frågor skickas.", "FYLL I e-postadress", "Where questions are sent.", "FILL IN an e-mail address"),
  telephone: hint("Telefonnummer, gärna till växeln.", "FYLL I telefonnummer", "A telephone number.", "FILL IN a telephone number"),
  address: hint("Postadress.", "{ street: FYLL I gatuadress, postalCode: FYLL I postnummer, locality: FYLL I postort, country: Sverige }",
    "Postal address.", "{ street: FILL IN the street, postalCode: FILL IN the code, locality: FILL IN the town, country: Sweden }"),
  homepage: hint("En sida om era öppna data.", "FYLL I webbadress", "A page about your open data.", "FILL IN a web address"),
  type: hint("Till exempel Kommun, Region, Statlig myndighet, Företag eller Ideell förening.", "FYLL I typ av organisation",
    "Such as Municipality, Region, National authority, Company or NGO.", "FILL IN the kind of organisation"),
  "Agent.description": hint("Vad organisationen är, i en mening.", "FYLL I beskrivning",
    "What the organisation is, in a sentence.", "FILL IN a description"),
  endpointURL: hint("Adressen som program anropar.", "FYLL I webbadress",
    "The address that programs call.", "FILL IN a web address"),
  endpointDescription: hint("Adressen till beskrivningen av anropen, till exempel en OpenAPI-fil.", "FYLL I webbadress",
    "The address of the description of the calls, such as an OpenAPI file.", "FILL IN a web address"),
};
