import type { Template } from "./template.js";

const formats = ["application/geo+json", "application/geopackage+sqlite3", "application/vnd.ogc.wfs_xml"] as const;
const contents = { sv: "En linje för varje led eller spår.", en: "One line for each trail." };

/** Trails for walking, cycling and running. */
export const trails: readonly Template[] = [
  {
    id: "cykelleder",
    priority: 14,
    area: "recreation",
    title: { sv: "Cykelleder", en: "Cycling routes" },
    description: {
      sv: "Skyltade cykelleder för utflykt och turism, med sträckning, längd, underlag och svårighet.",
      en: "Signposted cycling routes for outings and tourism: course, length, surface and difficulty.",
    },
    contents,
    keyword: { sv: ["cykelled", "cykling", "friluftsliv", "led"], en: ["cycling route", "outdoor recreation"] },
    theme: ["TRAN", "EDUC"],
    formats,
    frequency: "ANNUAL",
    source: {
      sv: "Fritid eller turism; kartsystemet (GIS). Regionen har ofta leder som går genom flera kommuner.",
      en: "Leisure or tourism; the map system (GIS). The region often has routes through several municipalities.",
    },
    consider: [
      {
        sv: "Cykelvägar att pendla på är en annan datamängd (mallen cykelvagar).",
        en: "Cycle paths for getting to work are another dataset (the template cykelvagar).",
      },
    ],
  },
  {
    id: "vandringsleder",
    priority: 17,
    area: "recreation",
    title: { sv: "Vandringsleder", en: "Hiking trails" },
    description: {
      sv: "Markerade vandringsleder med sträckning, längd, svårighet, rastplatser och var de börjar.",
      en: "Marked hiking trails: course, length, difficulty, resting places and where they start.",
    },
    contents,
    keyword: { sv: ["vandringsled", "vandring", "friluftsliv"], en: ["hiking trail", "outdoor recreation"] },
    theme: ["EDUC", "ENVI"],
    formats,
    frequency: "ANNUAL",
    source: {
      sv: "Fritid eller naturvård; kartsystemet (GIS), länsstyrelsen för leder i naturreservat.",
      en: "Leisure or nature conservation; the map system (GIS), the county board for trails in reserves.",
    },
    consider: [
      {
        sv: "Leder går över privat mark: ta med dem som är avtalade, och inga markägare.",
        en: "Trails cross private land: include those that are agreed on, and no landowners.",
      },
    ],
  },
  {
    id: "elljusspar",
    priority: 30,
    area: "recreation",
    title: { sv: "Elljusspår", en: "Illuminated trails" },
    description: {
      sv: "Belysta spår för löpning och skidåkning, med sträckning, längd, underlag och när de är tända.",
      en: "Lit trails for running and skiing: course, length, surface and when they are lit.",
    },
    contents,
    keyword: { sv: ["elljusspår", "löpning", "skidspår"], en: ["illuminated trail", "running", "ski trail"] },
    theme: ["EDUC", "HEAL"],
    formats,
    frequency: "ANNUAL",
    source: { sv: "Fritidsförvaltningen; kartsystemet (GIS).", en: "The leisure department; the map system (GIS)." },
    consider: [
      {
        sv: "Finns även spår utan belysning: beskriv dem i samma datamängd, med en kolumn för belysning.",
        en: "Where there are unlit trails too: describe them in the same dataset, with a column for lighting.",
      },
    ],
  },
  {
    id: "motionsspar",
    priority: 32,
    area: "recreation",
    title: { sv: "Motionsspår", en: "Exercise trails" },
    description: {
      sv: "Markerade spår för löpning och promenad, med sträckning, längd, underlag och stigning.",
      en: "Marked trails for running and walking: course, length, surface and climb.",
    },
    contents,
    keyword: { sv: ["motionsspår", "löpning", "friluftsliv"], en: ["exercise trail", "running"] },
    theme: ["EDUC", "HEAL"],
    formats,
    frequency: "ANNUAL",
    source: { sv: "Fritidsförvaltningen; kartsystemet (GIS).", en: "The leisure department; the map system (GIS)." },
    consider: [
      {
        sv: "Spår som föreningar sköter: säg vem som svarar för skicket.",
        en: "Trails that clubs look after: say who answers for their condition.",
      },
    ],
  },
];
