import * as common from "./common.js";
import { type ClassHelp, help } from "./help.js";

export const dataService: ClassHelp<"DataService"> = {
  about: help(
    "Ett API, beskrivet en gång. De distributioner som går genom det pekar på det med `accessService`.",
    "An API, described once. The distributions that go through it point at it with `accessService`.",
  ),
  rows: {
    title: help(
      "API:ets namn, så som den som ska använda det känner igen det.",
      "The name of the API, as those who will use it know it.",
      "{ sv: API för badplatser, en: Bathing site API }",
    ),
    description: help(
      "Vad API:et ger, om det kräver nyckel och vilka gränser det har.",
      "What the API gives, whether it needs a key and which limits it has.",
      "{ sv: Badplatser med prover. Ingen nyckel., en: Bathing sites with samples. No key. }",
    ),
    endpointURL: help(
      "Adressen som alla anrop börjar med.",
      "The address that all calls begin with.",
      "https://api.tierp.example/bad/v1/",
    ),
    endpointDescription: help(
      "Adressen till en beskrivning som program kan läsa: OpenAPI för REST, GetCapabilities för kartor.",
      "The address of a description that programs can read: OpenAPI for REST, GetCapabilities for maps.",
      "https://api.tierp.example/bad/v1/openapi.json",
    ),
    publisher: help("Organisationen som tillhandahåller API:et.", "The organisation that provides the API.", "tierp"),
    contactPoint: common.contactPoint,
    type: help("Hur API:et är uppbyggt. De flesta är `REST`.", "How the API is built. Most are `REST`.", "REST"),
    keyword: common.keyword,
    theme: common.theme,
    applicableLegislation: common.applicableLegislation,
    hvdCategory: common.hvdCategory,
    subject: common.subject,
    format: common.mediaType,
    conformsTo: help(
      "Standarden som API:et följer, till exempel WFS eller OGC API. Beskrivningen av just ert API hör hemma i `endpointDescription`.",
      "The standard that the API follows, such as WFS or OGC API. The description of your own API belongs in `endpointDescription`.",
      "http://www.opengis.net/spec/ogcapi-features-1/1.0",
    ),
    servesDataset: help(
      "Datamängderna eller serierna som API:et ger åtkomst till, med deras id.",
      "The datasets or series that the API gives access to, by their ids.",
      "[badplatser]",
    ),
    license: common.licence,
    accessRights: common.accessRights,
    landingPage: common.landingPage,
    documentation: help(
      "Sida om hur API:et används. Ger det värdefulla datamängder ska sidan också berätta om dess kvalitet: tillgänglighet och svarstider.",
      "A page on how the API is used. Where it serves high-value datasets the page also tells of its quality: availability and response times.",
      "https://api.tierp.example/bad/om",
    ),
  },
  authoring: {},
};
