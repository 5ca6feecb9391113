import type { Language } from "../diagnostics/messages/message.js";
import { reportTexts } from "../diagnostics/messages/report.js";

/** What the pages say besides the profile's own labels, in Swedish. */
const sv = {
  languageName: "Svenska",
  skip: "Hoppa till innehållet",
  toStart: "Till katalogens startsida",
  otherLanguage: "In English",
  untitled: "Utan titel",
  counts: reportTexts.sv.entities,
  feeds: "Hämta hela katalogen",
  listHeading: "Alla beskrivningar",
  searchHeading: "Sök och avgränsa",
  search: "Sök",
  searchHint: "Skriv ett eller flera ord. Listan ändras medan du skriver.",
  clear: "Rensa",
  more: "Visa fler",
  noHits: "Inget hittades. Pröva färre ord eller ta bort någon avgränsning.",
  hits: { one: "1 träff", several: "# träffar" },
  browse: "Bläddra",
  pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  previous: "Föregående sida",
  next: "Nästa sida",
  about: "Om katalogen",
  data: "Hämta data",
  noData: "Här finns inga data att hämta.",
  download: "Ladda ned",
  toAccess: "Till data",
  facts: "Fakta",
  referrers: "Hör ihop med",
  moreReferrers: (count: number) => `… och ${count.toLocaleString("sv-SE")} till`,
  asRdf: "Så ser dataportalen det",
  identifier: "Identifierare (IRI)",
  map: {
    caption: "Området på en karta",
    alt: (west: string, south: string, east: string, north: string) =>
      `Sveriges kontur i grova drag med området markerat: longitud ${west} till ${east}, latitud ${south} till ${north}.`,
  },
  period: { from: "från och med", until: "till och med", ongoing: "pågår" },
  yes: "Ja",
  facets: { kind: "Slag", api: "API", hvd: "Värdefull datamängd", format: "Format", access: "Åtkomst" },
  madeWith: "Sidorna är gjorda med",
  size: reportTexts.sv.size,
};

/** The texts of the pages in one language. */
export type SiteTexts = typeof sv;

const en: SiteTexts = {
  languageName: "English",
  skip: "Skip to the content",
  toStart: "To the start page of the catalogue",
  otherLanguage: "På svenska",
  untitled: "Untitled",
  counts: reportTexts.en.entities,
  feeds: "Fetch the whole catalogue",
  listHeading: "All descriptions",
  searchHeading: "Search and narrow down",
  search: "Search",
  searchHint: "Write one or more words. The list changes while you type.",
  clear: "Clear",
  more: "Show more",
  noHits: "Nothing was found. Try fewer words, or take a filter away.",
  hits: { one: "1 match", several: "# matches" },
  browse: "Browse",
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previous: "Previous page",
  next: "Next page",
  about: "About the catalogue",
  data: "Get the data",
  noData: "There are no data to get here.",
  download: "Download",
  toAccess: "To the data",
  facts: "Facts",
  referrers: "Goes together with",
  moreReferrers: (count) => `… and ${count.toLocaleString("en-GB")} more`,
  asRdf: "What the data portal sees",
  identifier: "Identifier (IRI)",
  map: {
    caption: "The area on a map",
    alt: (west, south, east, north) =>
      `The outline of Sweden, roughly, with the area marked: longitude ${west} to ${east}, latitude ${south} to ${north}.`,
  },
  period: { from: "from", until: "until", ongoing: "still going on" },
  yes: "Yes",
  facets: { kind: "Kind", api: "API", hvd: "High-value dataset", format: "Format", access: "Access" },
  madeWith: "The pages are made with",
  size: reportTexts.en.size,
};

export const siteTexts: Readonly<Record<Language, SiteTexts>> = { sv, en };

/** The languages that pages are written in; the first is at the root of the site. */
export const siteLanguages = ["sv", "en"] as const satisfies readonly Language[];
