import { help } from "./help.js";

/** Properties that mean the same on datasets, series and data services, so that they are explained once. */
export const theme = help(
  "Ämnet, ur EU:s lista med 13 kategorier. Ta den som bäst säger vad innehållet handlar om, inte vilken förvaltning det kommer från; ge flera bara om flera verkligen passar.",
  "The subject, from the EU's list of 13 categories. Take the one that best tells what the content is about, not which department it comes from; give several only where several truly fit.",
  "Miljö",
);
export const keyword = help(
  "Ord som någon kan tänkas söka på och som inte redan står i titeln. Skriv ett begrepp i varje, med små bokstäver och i ental.",
  "Words that someone may search for and that are not in the title already. One concept each, in lower case and in the singular.",
  "{ sv: [badplats, vattenkvalitet], en: [bathing site, water quality] }",
);
export const contactPoint = help(
  "Vem som svarar på frågor om innehållet. Hänvisa till en post under `contacts` i catalog.yaml, helst en funktionsbrevlåda som överlever personalbyten.",
  "Who answers questions about the content. Refer to an entry under `contacts` in catalog.yaml, preferably a shared mailbox that outlives changes of staff.",
  "oppnadata",
);
export const applicableLegislation = help(
  "Skriv `HVD` om innehållet omfattas av EU:s förordning om värdefulla datamängder (2023/138). Låt annars bli: märkningen medför krav.",
  "Write `HVD` where the content falls under the EU regulation on high-value datasets (2023/138). Otherwise leave it out: the mark carries obligations.",
  "HVD",
);
export const hvdCategory = help(
  "Vilken av förordningens kategorier som innehållet hör till. Krävs när `applicableLegislation` är `HVD` och ska annars inte finnas.",
  "Which of the regulation's categories the content belongs to. Required where `applicableLegislation` is `HVD`; otherwise it should not be there.",
  "Rörlighet",
);
export const subject = help(
  "Nationell grunddatadomän, till exempel person eller företag. Bara för myndigheter som ansvarar för sådana grunddata.",
  "National basic-data domain, such as person or company. Only for authorities that are responsible for such data.",
  "person",
);
export const issued = help(
  "När innehållet först gavs ut, inte när beskrivningen skrevs. Räcker det med år, skriv bara året.",
  "When the content was first published, not when the description was written. Where the year is enough, write just the year.",
  "2024-05-17",
);
export const modified = help(
  "När innehållet senast ändrades. Hoppa över den för sådant som ändras varje dag: ett datum som sköts för hand blir snart fel.",
  "When the content last changed. Skip it for what changes daily: a date that is kept by hand is soon wrong.",
  "2024-11-04",
);
export const landingPage = help(
  "Sida på er egen webbplats där man kan läsa mer om innehållet och nå det. Inte en sida på en portal.",
  "A page on your own site where people read more about the content and reach it. Not a page on a portal.",
  "https://www.tierp.example/badplatser",
);
export const conformsTo = help(
  "Den specifikation som innehållet följer: en nationell om det finns en, annars en egen sida som förklarar kolumner och värden.",
  "The specification that the content follows: a national one where there is one, otherwise a page of your own that explains columns and values.",
  "https://data.tierp.example/modeller/badplatser",
);
export const documentation = help(
  "Sida eller dokument som förklarar innehållet närmare, till exempel hur det samlas in och vilka brister det har.",
  "A page or document that explains the content further, such as how it is gathered and what its shortcomings are.",
  "https://www.tierp.example/om-badplatsdata",
);
export const relation = help(
  "Annat på webben som hör ihop med innehållet, när inget mer precist fält passar.",
  "Something else on the web that goes with the content, where no more precise field fits.",
  "https://www.tierp.example/badvatten",
);
export const qualifiedRelation = help(
  "Något som hör ihop med innehållet, tillsammans med på vilket sätt. Används när `relation` säger för lite.",
  "Something that goes with the content, together with in what way. Used where `relation` tells too little.",
  "{ role: https://www.dataportal.se/terminology/resource-role/exempel, relation: https://www.tierp.example/badvatten }",
);
export const temporal = help(
  "Tiden som innehållet handlar om. Pågår den än, skriv bara `start`.",
  "The time that the content is about. Where it is still going on, write `start` only.",
  "{ start: 2023-01-01, end: 2023-12-31 }",
);
export const spatial = help(
  "Platsen som innehållet handlar om: kommun, län eller land vid namn, annan ort med sin adress i GeoNames, eller koordinater.",
  "The place that the content is about: municipality, county or country by name, another place by its GeoNames address, or coordinates.",
  "Tierps kommun",
);
export const accessRights = help(
  "Om vem som helst får använda innehållet: öppen, delad på villkor eller stängd. Även stängda data får beskrivas, så att det är känt att de finns.",
  "Whether anyone may use the content: open, shared under conditions or closed. Closed data may be described too, so that people know they exist.",
  "PUBLIC",
);
export const temporalResolution = help(
  "Det kortaste tidsavståndet mellan två värden i data, som en tidslängd: `PT1H` för timvärden, `P1D` för dygn, `P1Y` för år.",
  "The shortest time between two values in the data, as a duration: `PT1H` for hourly values, `P1D` for daily, `P1Y` for yearly.",
  "P1D",
);
export const spatialResolution = help(
  "Hur små avstånd som går att urskilja i data, i meter. Mest för bilder och rutnät.",
  "How small distances the data tell apart, in metres. Mostly for images and grids.",
  "10",
);
export const language = help(
  "Språket i själva innehållet, inte i beskrivningen. Hoppa över det för data utan text.",
  "The language of the content itself, not of the description. Skip it for data without text.",
  "svenska",
);
export const mediaType = help(
  "Formatet som man får: det räcker med filändelsen, som `csv` eller `geojson`. Andra format skrivs som mediatyp.",
  "The format that people get: the file extension is enough, such as `csv` or `geojson`. Other formats are written as a media type.",
  "csv",
);
export const licence = help(
  "Villkoren för att använda innehållet. Välj `CC0` för öppna data som ingen ska behöva fråga om, `CC BY 4.0` om källan måste anges.",
  "The terms for using the content. Choose `CC0` for open data that nobody should have to ask about, `CC BY 4.0` where the source has to be credited.",
  "CC0",
);
export const rights = help(
  "Hur källan ska anges och vad som gäller om upphovsrätt, när licensen inte säger det. En enkel text räcker.",
  "How to credit the source and what holds about copyright, where the licence does not say. A plain text is enough.",
  '"Källa: Tierps kommun"',
);
export const documentTitle = help(
  "Dokumentets namn, som läsaren ser i stället för adressen.",
  "The name of the document, which readers see instead of the address.",
  "{ sv: Kolumner i filen, en: Columns of the file }",
);
export const documentDescription = help(
  "Vad man får veta i dokumentet, i en mening.",
  "What the document tells, in one sentence.",
  "{ sv: Vad kolumnerna betyder., en: What the columns mean. }",
);
