import { documentDescription, documentTitle } from "./common.js";
import { type ClassHelp, help } from "./help.js";

export const rightsStatement: ClassHelp<"RightsStatement"> = {
  about: help(
    "Hur källan ska anges och vem som har upphovsrätten. Skriv bara det som licensen inte redan säger.",
    "How the source is to be credited and who holds the copyright. Write only what the licence does not say already.",
  ),
  rows: {
    attributionText: help(
      "Texten som den som använder data ska ange som källa.",
      "The text that users of the data give as the source.",
      '{ sv: "Källa: Tierps kommun", en: "Source: Tierp municipality" }',
    ),
    attributionURL: help(
      "Adressen som källhänvisningen ska länka till.",
      "The address that the credit links to.",
      "https://www.tierp.example/oppna-data",
    ),
    copyrightNotice: help(
      "En kort rad om upphovsrätten. En längre text läggs på en sida som anges i `copyrightStatement`.",
      "A short line about copyright. A longer text goes on a page that is given in `copyrightStatement`.",
      "© Tierps kommun",
    ),
    copyrightStatement: help(
      "Sida som förklarar vad som gäller om upphovsrätten.",
      "A page that explains what holds about copyright.",
      "https://www.tierp.example/upphovsratt",
    ),
    copyrightYear: help("Året från vilket upphovsrätten gäller.", "The year from which copyright holds.", "2024"),
    copyrightHolder: help(
      "Den som har upphovsrätten: en post under `agents`, eller en adress.",
      "Who holds the copyright: an entry under `agents`, or an address.",
      "tierp",
    ),
    jurisdiction: help(
      "Landet vars lag gäller, som en adress.",
      "The country whose law applies, as an address.",
      "http://publications.europa.eu/resource/authority/country/SWE",
    ),
    reuserGuidelines: help(
      "Sida med råd till den som använder data.",
      "A page with advice for those who use the data.",
      "https://www.tierp.example/oppna-data/anvand",
    ),
  },
  authoring: {},
};

export const offer: ClassHelp<"Offer"> = {
  about: help(
    "En avgift för data. Det räcker att skriva beskrivningen.",
    "A fee for the data. The description alone is enough.",
  ),
  rows: {
    description: help(
      "Vad det kostar, hur avgiften räknas och varför den tas ut.",
      "What it costs, how the fee is worked out and why it is charged.",
      "{ sv: 500 kronor per uttag., en: SEK 500 for each extract. }",
    ),
    webpage: help(
      "Sida med prislista eller taxa.",
      "A page with the price list or tariff.",
      "https://www.tierp.example/taxor",
    ),
  },
  authoring: {},
};

export const licenseDocument: ClassHelp<"LicenseDocument"> = {
  about: help(
    "Egna villkor, när ingen av de vanliga licenserna går att använda. Adressen skrivs som `uri`.",
    "Terms of your own, where none of the common licences can be used. The address is written as `uri`.",
  ),
  rows: { title: documentTitle, description: documentDescription },
  authoring: {},
};
