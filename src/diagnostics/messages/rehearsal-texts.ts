import type { Language } from "./message.js";

/** What `harvest` says of its way, and of what would come of it. */
const sv = {
  fetching: (address: string) => `Hämtar ${address} …`,
  way: "Så här hämtar dataportalen katalogen",
  status: (status: number, type: string, size: string) => `${status}, ${type}, ${size}`,
  noType: "ingen innehållstyp",
  noAnswer: "gick inte att hämta",
  redirected: (status: number, to: string) => `${status}, vidare till ${to}`,
  against: (place: string) => `Jämfört med ${place}`,
};

export type RehearsalTexts = typeof sv;

const en: RehearsalTexts = {
  fetching: (address) => `Fetching ${address} …`,
  way: "This is how the data portal fetches the catalogue",
  status: (status, type, size) => `${status}, ${type}, ${size}`,
  noType: "no content type",
  noAnswer: "could not be fetched",
  redirected: (status, to) => `${status}, on to ${to}`,
  against: (place) => `Compared with ${place}`,
};

export const rehearsalTexts: Readonly<Record<Language, RehearsalTexts>> = { sv, en };
