import type { Language } from "./message.js";

/** What is asked and told when a catalogue is started or extended. */
const sv = {
  welcome:
    "Några frågor, så skrivs en katalog med en första datamängd. Tryck bara Enter för det som står inom hakparentes. Det ni inte vet än kan ni fylla i sedan.",
  organization: "Vilken kommun, region eller annan organisation? (till exempel håbo): ",
  isIt: (name: string, number: string) =>
    `  ${name}${number && `, organisationsnummer ${number}`}. Stämmer det? [J/n] `,
  suggestions: (names: readonly string[]) =>
    `  Finns inte bland kommuner och regioner. Menade du ${names.join(" eller ")}?`,
  other: (name: string) => `  Är ${name} en annan organisation? [j/N] `,
  number: "Organisationsnummer (Enter = senare): ",
  badNumber: "  Kontrollsiffran stämmer inte. Skriv tio siffror, till exempel 212000-0266.",
  baseHelp:
    "Alla datamängders adresser börjar med en basadress. Den ska ni råda över och behålla. Föreslås en är den bara ett förslag, som kanske är någon annans: fråga it-avdelningen.",
  base: (proposal: string) => `Basadress (j = ${proposal}, Enter = senare): `,
  badAddress: "  Adressen ska börja med https:// och inte innehålla ? eller #.",
  contactName: "Vilken grupp eller funktion svarar på frågor om data? (Enter = senare): ",
  email: "E-postadress dit (Enter = senare): ",
  badEmail: "  Det är ingen e-postadress.",
  english: "Ska texterna finnas på engelska också? Det rekommenderas. [J/n] ",
  template: (preset: string) => `Vilken datamängd vill ni börja med? [${preset}] `,
  noTemplate: (suggestions: readonly string[]) =>
    `  Ingen mall heter så.${suggestions.length === 0 ? "" : ` Menade du ${suggestions.join(" eller ")}?`}`,
  yes: /^j/i,
  /** The whole answer is a yes: an address may begin with any letter. */
  agreed: /^ja?$/i,
  no: /^n/i,
  written: "Skapade filer",
  changed: "Ändrad fil",
  remaining: "Kvar att fylla i",
  nothingRemains: "Inget obligatoriskt är kvar att fylla i.",
  next: "Nästa steg:",
  check: (folder: string) => `Kontrollera med \`skordeklar validate ${folder}\`.`,
  fillAndCheck: (folder: string) =>
    `Öppna filerna, skriv er uppgift där det står FYLL I och kontrollera med \`skordeklar validate ${folder}\`.`,
  templates: {
    heading: { priority: "Nr", id: "Mall", title: "Datamängd" },
    none: (words: string) => `Ingen mall passar ”${words}”. \`skordeklar templates\` visar alla.`,
    next: "Skapa en datamängd med `skordeklar new dataset --template <mall>`.",
  },
};

export type AuthoringTexts = typeof sv;

const en: AuthoringTexts = {
  welcome:
    "A few questions, and a catalogue with a first dataset is written. Just press Enter for what stands in brackets. What you do not know yet can be filled in later.",
  organization: "Which municipality, region or other organisation? (such as håbo): ",
  isIt: (name, number) => `  ${name}${number && `, organisation number ${number}`}. Is that right? [Y/n] `,
  suggestions: (names) => `  Not among municipalities and regions. Did you mean ${names.join(" or ")}?`,
  other: (name) => `  Is ${name} another organisation? [y/N] `,
  number: "Organisation number (Enter = later): ",
  badNumber: "  The check digit does not fit. Write ten digits, such as 212000-0266.",
  baseHelp:
    "The addresses of all datasets begin with a base address, which you must control and keep. One that is proposed is only a proposal, and may be someone else's: ask your IT department.",
  base: (proposal) => `Base address (y = ${proposal}, Enter = later): `,
  badAddress: "  The address has to begin with https:// and have no ? or #.",
  contactName: "Which group or function answers questions about data? (Enter = later): ",
  email: "E-mail address there (Enter = later): ",
  badEmail: "  That is no e-mail address.",
  english: "Are the texts to be in English too? It is recommended. [Y/n] ",
  template: (preset) => `Which dataset do you want to start with? [${preset}] `,
  noTemplate: (suggestions) =>
    `  No template is called that.${suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(" or ")}?`}`,
  yes: /^[yj]/i,
  agreed: /^(y|yes|ja?)$/i,
  no: /^n/i,
  written: "Files made",
  changed: "File changed",
  remaining: "Left to fill in",
  nothingRemains: "Nothing mandatory is left to fill in.",
  next: "Next:",
  check: (folder) => `Check it with \`skordeklar validate ${folder}\`.`,
  fillAndCheck: (folder) =>
    `Open the files, write what is true of you where it says FILL IN, and check with \`skordeklar validate ${folder}\`.`,
  templates: {
    heading: { priority: "No.", id: "Template", title: "Dataset" },
    none: (words) => `No template fits “${words}”. \`skordeklar templates\` shows them all.`,
    next: "Make a dataset with `skordeklar new dataset --template <template>`.",
  },
};

export const authoringTexts: Readonly<Record<Language, AuthoringTexts>> = { sv, en };
