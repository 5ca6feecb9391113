import type { Language } from "./message.js";

/** Headings and names of the pages of the reference, in Swedish. */
const sv = {
  folder: "docs/sv/referens",
  generated: "Skapad ur profilens tabell med `npm run generate`: ändra inte för hand.",
  title: "Referens",
  intro: "Allt som går att skriva i en katalog, alla listor och alla meddelanden.",
  key: "Nyckel",
  name: "Namn",
  asked: "Efterfrågas",
  parts: { file: "delar", title: "Beskrivningar på plats", text: "Sådant som beskrivs inuti något annat." },
  lists: {
    file: "listor",
    title: "Listor",
    text: "Värden anges med kod, svenskt eller engelskt namn, eller adress (IRI).",
  },
  messages: {
    file: "meddelanden",
    title: "Meddelanden",
    text: "Vad kontrollen kan säga, varför och vad du gör åt det.",
  },
  code: "Kod",
  iri: "Adress (IRI)",
  show: (count: number) => `Visa ${count} värden`,
};

const en: typeof sv = {
  folder: "docs/en/reference",
  generated: "Made from the profile table by `npm run generate`: do not edit.",
  title: "Reference",
  intro: "All that can be written in a catalogue, all lists and all messages.",
  key: "Key",
  name: "Name",
  asked: "Asked for",
  parts: { file: "parts", title: "Descriptions in their place", text: "What is described inside something else." },
  lists: {
    file: "lists",
    title: "Lists",
    text: "Values are given by code, Swedish or English name, or address (IRI).",
  },
  messages: { file: "messages", title: "Messages", text: "What checking can say, why, and what you do about it." },
  code: "Code",
  iri: "Address (IRI)",
  show: (count) => `Show ${count} values`,
};

/** Words of the pages of the reference in one language. */
export type PageTexts = typeof sv;

export const pageTexts: Readonly<Record<Language, PageTexts>> = { sv, en };
