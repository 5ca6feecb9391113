import type { Language } from "./message.js";

/** What `serve` says of itself, between the reports of what it builds. */
const sv = {
  serving: (address: string) => `Katalogen finns nu på ${address}`,
  syntaxes: (extensions: string) =>
    `Utan önskemål skickas RDF/XML. Annat väljs med \`Accept\` eller ett tillägg på adressen: ${extensions}.`,
  waiting: (address: string) => `Inget att visa än på ${address}: rätta felen, så visas katalogen.`,
  stop: "Avsluta med Ctrl-C.",
  watching: "Ändringar i filerna syns direkt.",
  updated: "Den nya versionen visas nu.",
  kept: "Den senaste felfria versionen visas fortfarande.",
  restless: "Filerna skrivs om hela tiden, så de lästes inte.",
};

export type ServingTexts = typeof sv;

const en: ServingTexts = {
  serving: (address) => `The catalogue is now at ${address}`,
  syntaxes: (extensions) =>
    `RDF/XML is sent where nothing else is wished for. Others are chosen with \`Accept\` or the end of the address: ${extensions}.`,
  waiting: (address) => `Nothing to show yet at ${address}: mend the errors, and the catalogue is shown.`,
  stop: "Stop with Ctrl-C.",
  watching: "Changes in the files show at once.",
  updated: "The new version is shown now.",
  kept: "The last version without errors is still shown.",
  restless: "The files are being replaced all the time, so they were not read.",
};

export const servingTexts: Readonly<Record<Language, ServingTexts>> = { sv, en };
