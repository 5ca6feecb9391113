import type { Template } from "./template.js";

/** Places to go to, and land to build on. */
export const places: readonly Template[] = [
  {
    id: "lediga-tomter",
    priority: 3,
    area: "planning",
    title: { sv: "Lediga tomter", en: "Plots for sale" },
    description: {
      sv: "Tomter för bostäder och verksamheter som kommunen säljer, med läge, storlek, pris och detaljplan.",
      en: "Plots for homes and businesses that the municipality sells: position, size, price and detailed plan.",
    },
    contents: { sv: "En rad för varje tomt.", en: "One row for each plot." },
    keyword: { sv: ["ledig tomt", "tomt", "mark", "tomtkö"], en: ["vacant plot", "land", "building plot"] },
    theme: ["REGI", "GOVE"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "WEEKLY",
    source: { sv: "Mark- och exploateringsenheten; tomtkön.", en: "The land and development unit; the plot queue." },
    consider: [
      {
        sv: "Ta med tomten, aldrig köparen eller kön till den.",
        en: "Include the plot, never the buyer or the queue for it.",
      },
      {
        sv: "Det finns en nationell specifikation: sök på ”lediga tomter” på dataportal.se och skriv dess adress nedan.",
        en: "There is a national specification: search for “lediga tomter” on dataportal.se and write its address below.",
      },
    ],
  },
  {
    id: "evenemang",
    priority: 6,
    area: "recreation",
    title: { sv: "Evenemang", en: "Events" },
    description: {
      sv: "Konserter, utställningar, idrott och andra evenemang med tid, plats, arrangör, pris och tillgänglighet.",
      en: "Concerts, exhibitions, sports and other events: time, place, organiser, price and accessibility.",
    },
    contents: { sv: "En post för varje evenemang.", en: "One record for each event." },
    keyword: { sv: ["evenemang", "kalender", "kultur"], en: ["event", "calendar", "culture"] },
    theme: ["EDUC"],
    formats: ["application/json", "text/csv"],
    frequency: "DAILY",
    source: {
      sv: "Kultur- och fritidsförvaltningen eller turistbyrån; evenemangskalendern.",
      en: "The culture department or the tourist office; the calendar of events.",
    },
    consider: [
      {
        sv: "Texter och bilder från arrangörer får bara delas om de har sagt ja till det.",
        en: "Texts and pictures of organisers may be shared only if they have agreed to it.",
      },
      {
        sv: "Det finns en nationell specifikation: sök på ”evenemang” på dataportal.se och skriv dess adress nedan.",
        en: "There is a national specification: search for “evenemang” on dataportal.se and write its address below.",
      },
    ],
  },
  {
    id: "sevardheter",
    priority: 13,
    area: "recreation",
    title: { sv: "Sevärdheter", en: "Sights" },
    description: {
      sv: "Sevärdheter och besöksmål med läge, beskrivning, öppettider och tillgänglighet.",
      en: "Sights and places to visit: position, description, opening hours and accessibility.",
    },
    contents: { sv: "En rad för varje sevärdhet.", en: "One row for each sight." },
    keyword: { sv: ["sevärdhet", "turism", "besöksmål"], en: ["sight", "attraction", "tourism"] },
    theme: ["EDUC", "REGI"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "ANNUAL",
    source: {
      sv: "Turistbyrån, eller kultur- och fritidsförvaltningen.",
      en: "The tourist office, or the culture department.",
    },
    consider: [
      {
        sv: "Bilder har upphovsrätt: ta bara med dem ni får sprida fritt.",
        en: "Pictures have copyright: include only those that you may spread freely.",
      },
      {
        sv: "Det finns en nationell specifikation: sök på ”sevärdheter” på dataportal.se och skriv dess adress nedan.",
        en: "There is a national specification: search for “sevärdheter” on dataportal.se and write its address below.",
      },
    ],
  },
  {
    id: "point-of-interest",
    priority: 15,
    area: "planning",
    title: { sv: "Intressepunkter", en: "Points of interest" },
    description: {
      sv: "Platser som invånare och besökare letar efter, till exempel bibliotek, toaletter och torg, med läge och typ.",
      en: "Places that residents and visitors look for, such as libraries, toilets and squares, with position and kind.",
    },
    contents: { sv: "En rad för varje plats.", en: "One row for each place." },
    keyword: { sv: ["intressepunkt", "plats", "service"], en: ["point of interest", "place"] },
    theme: ["REGI"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "MONTHLY",
    source: { sv: "GIS eller kartenheten; kommunkartan.", en: "GIS or the map unit; the municipal map." },
    consider: [
      {
        sv: "Har en sorts platser en egen mall (badplatser, lekplatser), beskriv dem hellre för sig.",
        en: "Where a kind of place has a template of its own (bathing sites, playgrounds), rather describe it apart.",
      },
      {
        sv: "Det finns en nationell specifikation: sök på ”intressepunkter” på dataportal.se och skriv dess adress nedan.",
        en: "There is a national specification: search for “intressepunkter” on dataportal.se; write its address below.",
      },
    ],
  },
];
