import type { HighValue, Template } from "./template.js";

/** Waste comes under the regulation by what is reported under the waste acts; a list of places only arguably does. */
const wasteFacilities: HighValue = {
  category: "c_38933a65",
  when: {
    sv: "Tveksamt: förordningen gäller det som rapporteras enligt EU:s avfallsregler, inte en lista över platser.",
    en: "Doubtful: the regulation is about what is reported under EU waste law, not a list of places.",
  },
};

/** Waste, energy, air and emissions. */
export const environment: readonly Template[] = [
  {
    id: "atervinningscentraler",
    priority: 4,
    area: "waste",
    title: { sv: "Återvinningscentraler", en: "Recycling centres" },
    description: {
      sv: "Bemannade återvinningscentraler med läge, öppettider, vad som tas emot och vad det kostar.",
      en: "Staffed recycling centres: position, opening hours, what they take and what it costs.",
    },
    contents: { sv: "En rad för varje återvinningscentral.", en: "One row for each recycling centre." },
    keyword: {
      sv: ["återvinningscentral", "avfall", "återvinning", "öppettid"],
      en: ["recycling centre", "waste", "recycling"],
    },
    theme: ["ENVI"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "MONTHLY",
    highValue: wasteFacilities,
    source: {
      sv: "Avfallsenheten, det kommunala avfallsbolaget eller kommunalförbundet.",
      en: "The waste unit, the municipal waste company or the joint authority.",
    },
    consider: [
      {
        sv: "Öppettider vid helger ändras ofta: bestäm vem som rättar filen då.",
        en: "Opening hours change at holidays: decide who corrects the file then.",
      },
    ],
  },
  {
    id: "atervinningsstationer",
    priority: 8,
    area: "waste",
    title: { sv: "Återvinningsstationer", en: "Recycling stations" },
    description: {
      sv: "Obemannade återvinningsstationer med läge, vilka förpackningar som tas emot och hur ofta de töms.",
      en: "Unstaffed recycling stations: position, which packaging they take and how often they are emptied.",
    },
    contents: { sv: "En rad för varje återvinningsstation.", en: "One row for each recycling station." },
    keyword: {
      sv: ["återvinningsstation", "avfall", "förpackning", "sortering"],
      en: ["recycling station", "packaging waste"],
    },
    theme: ["ENVI"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "MONTHLY",
    highValue: wasteFacilities,
    source: {
      sv: "Avfallsenheten eller det kommunala avfallsbolaget.",
      en: "The waste unit or the municipal waste company.",
    },
    consider: [
      {
        sv: "Driver någon annan stationerna: kontrollera att ni får publicera uppgifterna.",
        en: "If someone else runs the stations: make sure that you may publish the facts.",
      },
    ],
  },
  {
    id: "energikonsumtion-fastigheter",
    priority: 5,
    area: "energy",
    title: { sv: "Energianvändning i fastigheter", en: "Energy use of buildings" },
    description: {
      sv: "El, värme och kyla som används i organisationens egna byggnader, med yta, år och energislag.",
      en: "Electricity, heating and cooling used in the organisation's own buildings: area, period and kind of energy.",
    },
    contents: { sv: "En rad för varje byggnad och månad.", en: "One row for each building and month." },
    keyword: { sv: ["energi", "energianvändning", "fastighet", "byggnad"], en: ["energy consumption", "building"] },
    theme: ["ENER", "ENVI"],
    formats: ["text/csv", "application/json"],
    frequency: "MONTHLY",
    source: {
      sv: "Fastighetsavdelningen eller fastighetsbolaget; energiuppföljningssystemet.",
      en: "The property department or company; its energy follow-up system.",
    },
    consider: [
      {
        sv: "Förbrukning i en enskild bostad är en personuppgift: publicera hela byggnader.",
        en: "The use of a single home is personal data: publish whole buildings.",
      },
      {
        sv: "Tänk på säkerheten: ta inte med skyddsobjekt, eller timvärden som visar när ett hus står tomt.",
        en: "Think of security: leave out protected sites, and hourly values that show when a building is empty.",
      },
    ],
  },
  {
    id: "luftkvalitet",
    priority: 9,
    area: "energy",
    title: { sv: "Luftkvalitet", en: "Air quality" },
    description: {
      sv: "Uppmätta halter av partiklar, kvävedioxid och andra föroreningar i luften, med mätstation och tid.",
      en: "Measured levels of particles, nitrogen dioxide and other air pollutants, with station and time.",
    },
    contents: {
      sv: "En rad för varje mätstation, ämne och tidpunkt.",
      en: "One row for each station, substance and time.",
    },
    keyword: { sv: ["luftkvalitet", "luftförorening", "mätstation"], en: ["air quality", "air pollution"] },
    theme: ["ENVI", "HEAL"],
    formats: ["text/csv", "application/json"],
    frequency: "DAILY",
    highValue: {
      category: "c_63b37dd4",
      when: {
        sv: "Sannolikt om det är mätningar enligt luftkvalitetsdirektivet.",
        en: "Likely where these are measurements under the Air Quality Directive.",
      },
    },
    source: {
      sv: "Miljökontoret eller luftvårdsförbundet. Naturvårdsverket har den nationella databasen.",
      en: "The environment office or the air quality association. Naturvårdsverket has the national database.",
    },
    consider: [
      {
        sv: "Skilj på preliminära och kontrollerade värden.",
        en: "Tell preliminary values from those that have been checked.",
      },
    ],
  },
  {
    id: "utslapp-co2",
    priority: 19,
    area: "energy",
    title: { sv: "Utsläpp av koldioxid", en: "Carbon dioxide emissions" },
    description: {
      sv: "Utsläpp av växthusgaser i området eller från den egna verksamheten, fördelade på sektor och år.",
      en: "Greenhouse gas emissions of the area or of the organisation itself, by sector and year.",
    },
    contents: { sv: "En rad för varje sektor och år.", en: "One row for each sector and year." },
    keyword: {
      sv: ["utsläpp", "koldioxid", "växthusgas", "klimat"],
      en: ["carbon dioxide", "greenhouse gas", "climate"],
    },
    theme: ["ENVI", "ENER"],
    formats: ["text/csv", "application/json"],
    frequency: "ANNUAL",
    highValue: {
      category: "c_4ba9548e",
      when: {
        sv: "Bara om det är utsläpp som rapporteras enligt EU:s regler, till exempel från en anläggning.",
        en: "Only where these are emissions reported under EU law, such as those of an installation.",
      },
    },
    source: {
      sv: "Klimatstrategen. Den nationella emissionsdatabasen har siffror för varje kommun: länka hellre än att kopiera.",
      en: "The climate strategist. The national emissions database has figures by municipality: link rather than copy.",
    },
    consider: [
      {
        sv: "Skriv vad som räknas in: allt som sker i kommunen, eller bara det som organisationen själv gör.",
        en: "Write what counts: all that happens in the municipality, or only what the organisation itself does.",
      },
    ],
  },
];
