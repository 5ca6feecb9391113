import * as common from "./common.js";
import { type ClassHelp, help } from "./help.js";

export const dataset: ClassHelp<"Dataset"> = {
  about: help(
    "Information som hör ihop och som någon kan vilja använda, oavsett i vilka filer eller gränssnitt den finns. Samma uppgifter i två format är en datamängd.",
    "Information that belongs together and that someone may want to use, whatever the files and interfaces it comes in. The same facts in two formats are one dataset.",
  ),
  rows: {
    title: help(
      "Vad data handlar om, med ord som en utomstående förstår. Färre än tio ord, utan utgivare, årtal, format och systemnamn.",
      "What the data are about, in words that an outsider understands. Fewer than ten words, without publisher, year, format or name of a system.",
      "{ sv: Badplatser, en: Bathing sites }",
    ),
    description: help(
      "Vad data innehåller, var gränsen går, hur det samlas in och vad man inte ska dra för slutsatser av det. Skriv för någon som inte känner er verksamhet.",
      "What the data contain, where they stop, how they are gathered and what not to conclude from them. Write for someone who does not know your work.",
      "{ sv: Kommunala badplatser med läge och vattenprover., en: Municipal bathing sites with position and water samples. }",
    ),
    publisher: help(
      "Organisationen som ger ut data och ansvarar för att de är tillgängliga. Skrivs enklast en gång, under `defaults`.",
      "The organisation that publishes the data and answers for their availability. Easiest written once, under `defaults`.",
      "tierp",
    ),
    creator: help(
      "Den som tar fram data, när det är någon annan än utgivaren, till exempel ett kommunalt bolag.",
      "Who makes the data, where it is someone else than the publisher, such as a municipal company.",
      "renhallningen",
    ),
    attribution: help(
      "Någon som är inblandad på annat sätt än som utgivare, producent eller kontakt, och i vilken roll.",
      "Someone who is involved in another way than as publisher, creator or contact, and in which role.",
      "{ role: Ägare, agent: tierp }",
    ),
    contactPoint: common.contactPoint,
    keyword: common.keyword,
    theme: common.theme,
    applicableLegislation: common.applicableLegislation,
    hvdCategory: common.hvdCategory,
    subject: common.subject,
    identifier: help(
      "Ett eget nummer på datamängden, om ni har ett. Ett UUID gör att portalen känner igen den även i andras kataloger.",
      "A number of your own for the dataset, if you have one. With a UUID the portal recognises it in the catalogues of others, too.",
      "6a7fb1b6-9d2c-4c4c-8f7e-0d5a52b0a0c1",
    ),
    otherIdentifier: help(
      "Ytterligare beteckning, till exempel diarienummer eller DOI.",
      "A further designation, such as a registration number or a DOI.",
      "KS 2024/117",
    ),
    issued: common.issued,
    modified: common.modified,
    language: common.language,
    landingPage: common.landingPage,
    conformsTo: common.conformsTo,
    spatial: common.spatial,
    temporal: common.temporal,
    temporalResolution: common.temporalResolution,
    spatialResolutionInMeters: common.spatialResolution,
    frequency: help(
      "Hur ofta data uppdateras. Ange det ni klarar att hålla.",
      "How often the data are updated. State what you are able to keep.",
      "årligen",
    ),
    version: help(
      "Versionens nummer, när ni ger ut data i numrerade versioner.",
      "The number of the version, where you publish data in numbered versions.",
      '"1.10"',
    ),
    versionNotes: help(
      "Vad som skiljer den här versionen från den förra.",
      "What sets this version apart from the one before.",
      "{ sv: Ny kolumn för tillgänglighet., en: New column for accessibility. }",
    ),
    source: help(
      "En annan datamängd som den här är gjord av: dess id, eller adress om den finns hos någon annan.",
      "Another dataset that this one is made from: its id, or address where it belongs to someone else.",
      "https://annan.example/dataset/vattenprover",
    ),
    accessRights: common.accessRights,
    fee: help(
      "Vad data kostar och hur avgiften räknas. Öppna data har ingen avgift: hoppa då över den.",
      "What the data cost and how the fee is worked out. Open data have no fee: skip it then.",
      "{ description: { sv: 500 kronor per uttag., en: SEK 500 for each extract. } }",
    ),
    hasVersion: help(
      "En annan version eller bearbetning av samma datamängd.",
      "Another version or adaptation of the same dataset.",
      "https://annan.example/dataset/badplatser-2023",
    ),
    isReferencedBy: help(
      "En rapport, artikel eller app som bygger på data.",
      "A report, article or app that builds on the data.",
      "https://www.tierp.example/rapporter/badvatten-2024",
    ),
    relation: common.relation,
    qualifiedRelation: common.qualifiedRelation,
    documentation: common.documentation,
    provenance: help(
      "Varifrån data kommer och vad som har gjorts med dem på vägen.",
      "Where the data come from and what has been done to them on the way.",
      "{ sv: Hämtas varje natt ur bygglovssystemet., en: Taken from the permit system every night. }",
    ),
    distributions: help(
      "Sätten att få tag på data: en post för varje fil eller API. Alla ska ge samma uppgifter.",
      "The ways to get at the data: one entry for each file or API. All of them give the same facts.",
      "\n  - accessURL: https://data.tierp.example/files/badplatser.csv\n    format: csv\n    license: CC0",
    ),
    inSeries: help(
      "Serien som datamängden är en del av, med dess id.",
      "The series that the dataset is part of, by its id.",
      "badvatten",
    ),
  },
  authoring: {
    covers: help(
      "Vilken av de nationellt prioriterade datamängderna det här är, med mallens id. Behövs bara när `skordeklar coverage` inte ser det av titel, nyckelord eller specifikation.",
      "Which of the nationally prioritised datasets this is, by the template's id. Needed only where `skordeklar coverage` cannot tell from title, keywords or specification.",
      "badplatser",
    ),
  },
};
