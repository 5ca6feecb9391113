import type { Language } from "../diagnostics/messages/message.js";

/** The comments in new files, and the reminders that no hint has. */
const sv = {
  blank: "Skriv er uppgift där det står FYLL I. Rader som börjar med # läses inte.",
  recommended: "Rekommenderas också. Ta bort # först på raden och skriv er uppgift.",
  inLanguage: (language: Language) => `FYLL I texten på ${language === "en" ? "engelska" : "svenska"}`,
  template: (id: string, priority: number, total: number) =>
    `Mallen ${id}, nummer ${priority} av de ${total} mest efterfrågade datamängderna. Ändra texterna så att de stämmer för er, och skriv er uppgift där det står FYLL I. Rader som börjar med # läses inte.`,
  source: (text: string) => `Vem har uppgifterna? ${text}`,
  consider: (text: string) => `Tänk på: ${text}`,
  highValue: (category: string, when: string) =>
    `Är det här en särskilt värdefull datamängd (HVD, EU 2023/138), i kategorin ${category}? ${when} Då krävs även ett API och nedladdning av allt. Gäller det er: ta bort # på de två raderna.`,
  moreFormats: (formats: string) => `Andra vanliga format: ${formats}. Så här läggs en fil till:`,
  downloadURL: "Leder adressen direkt till filen? Skriv den då även som downloadURL.",
  baseHelp:
    "Alla datamängders adresser börjar så här. Välj en adress som ni behåller: ändras den blir allt nytt för portalen, och länkar går förlorade.",
  base: (proposal: string) => `FYLL I basadress (till exempel ${proposal})`,
  organizationNumber: "FYLL I organisationsnummer",
  agents: "Organisationer. Det korta namnet används i resten av filerna.",
  contacts: "Dem man frågar om data. Använd hellre en gemensam adress än en persons.",
  defaults: "Det som gäller allt av samma sort, om inget annat står i dess egen fil.",
  license: "CC0 betyder att data får användas till vad som helst.",
};

export type ScaffoldTexts = typeof sv;

const en: ScaffoldTexts = {
  blank: "Write what is true of you where it says FILL IN. Lines that begin with # are not read.",
  recommended: "Recommended as well. Remove the # that begins the line, and write what is true of you.",
  inLanguage: (language) => `FILL IN the text in ${language === "en" ? "English" : "Swedish"}`,
  template: (id, priority, total) =>
    `The template ${id}, number ${priority} of the ${total} datasets most asked for. Change the texts so that they are true of you, and write what is where it says FILL IN. Lines that begin with # are not read.`,
  source: (text) => `Who has the data? ${text}`,
  consider: (text) => `Think of: ${text}`,
  highValue: (category, when) =>
    `Is this a high-value dataset (HVD, EU 2023/138), in the category ${category}? ${when} Then an API and a download of everything are required too. If it is true of you: remove the # of the two lines.`,
  moreFormats: (formats) => `Other usual formats: ${formats}. To add a file:`,
  downloadURL: "Does the address lead straight to the file? Then write it as downloadURL too.",
  baseHelp:
    "The addresses of all datasets begin like this. Choose an address that you keep: if it changes, everything is new to the portal, and links are lost.",
  base: (proposal) => `FILL IN the base address (such as ${proposal})`,
  organizationNumber: "FILL IN the organisation number",
  agents: "Organisations. The short name is used in the other files.",
  contacts: "Whom to ask about data. Rather use a shared address than a person's.",
  defaults: "What holds for everything of a kind, unless its own file says otherwise.",
  license: "CC0 means that the data may be used for anything.",
};

export const scaffoldTexts: Readonly<Record<Language, ScaffoldTexts>> = { sv, en };
