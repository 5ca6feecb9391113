import type { Template } from "./template.js";

/** Getting about: cars, bicycles, snow. */
export const mobility: readonly Template[] = [
  {
    id: "laddningspunkter",
    priority: 1,
    area: "mobility",
    title: { sv: "Laddningspunkter", en: "Charging points" },
    description: {
      sv: "Platser där elbilar kan laddas, med läge, antal uttag, kontakttyp, effekt och vem som driver dem.",
      en: "Places where electric cars can be charged: position, number of outlets, connector, power and operator.",
    },
    contents: { sv: "En rad för varje laddningspunkt.", en: "One row for each charging point." },
    keyword: {
      sv: ["laddningspunkt", "laddstation", "elbil", "laddinfrastruktur"],
      en: ["charging point", "charging station", "electric vehicle"],
    },
    theme: ["TRAN", "ENER"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "DAILY",
    source: {
      sv: "Den som äger laddarna: ofta fastighets- eller parkeringsbolaget, eller operatörens system.",
      en: "Whoever owns the chargers: often the property or parking company, or the operator's system.",
    },
    consider: [
      {
        sv: "Uppgifterna samlas nationellt i NOBIL. Rapportera dit i första hand, så att de finns på ett ställe.",
        en: "The facts are collected nationally in NOBIL. Report them there first, so that they are in one place.",
      },
      {
        sv: "Ta bara med laddare som alla får använda, eller skriv tydligt vilka som är för hyresgäster och personal.",
        en: "Include only chargers that anyone may use, or say clearly which are for tenants and staff.",
      },
    ],
  },
  {
    id: "trafikfloden",
    priority: 7,
    area: "mobility",
    title: { sv: "Trafikflöden", en: "Traffic flows" },
    description: {
      sv: "Mätningar av hur många fordon, cyklar och gående som passerar olika platser, med tid, riktning och metod.",
      en: "Counts of the vehicles, bicycles and pedestrians that pass different places, with time, direction and method.",
    },
    contents: { sv: "En rad för varje mätplats och mätperiod.", en: "One row for each site and period." },
    keyword: { sv: ["trafikflöde", "trafikmätning", "trafikräkning"], en: ["traffic flow", "traffic count"] },
    theme: ["TRAN"],
    formats: ["text/csv", "application/json"],
    frequency: "ANNUAL",
    highValue: {
      category: "c_4b74ea13",
      when: {
        sv: "Bara om data hör till vägnätet enligt Inspire; enbart mätvärden gör det normalt inte.",
        en: "Only where the data belong to the road network under Inspire; counts alone normally do not.",
      },
    },
    source: {
      sv: "Trafikplanerare på gatu- eller samhällsbyggnadskontoret, eller konsulten som mäter.",
      en: "Traffic planners in the streets or planning office, or the consultant who counts.",
    },
    consider: [
      {
        sv: "Publicera antal, aldrig registreringsnummer eller bilder.",
        en: "Publish numbers, never number plates or pictures.",
      },
      {
        sv: "Mäts det i realtid: använd DATEX II, och ändra frekvensen.",
        en: "If it is measured in real time: use DATEX II, and change the frequency.",
      },
    ],
  },
  {
    id: "bilparkering",
    priority: 23,
    area: "mobility",
    title: { sv: "Bilparkering", en: "Car parking" },
    description: {
      sv: "Parkeringsplatser för bil med läge, antal platser, avgift, tillåten tid och platser för rörelsehindrade.",
      en: "Car parks and street parking: position, number of spaces, fee, time allowed and spaces for disabled people.",
    },
    contents: { sv: "En post för varje parkering.", en: "One record for each car park." },
    keyword: { sv: ["parkering", "parkeringsplats", "bilparkering"], en: ["parking", "car park"] },
    theme: ["TRAN"],
    formats: ["application/geo+json", "text/csv"],
    frequency: "MONTHLY",
    highValue: {
      category: "c_4b74ea13",
      when: {
        sv: "Bara om parkeringarna ingår i en datamängd om vägnätet enligt Inspire.",
        en: "Only where the car parks are part of a dataset on the road network under Inspire.",
      },
    },
    source: {
      sv: "Parkeringsbolaget eller gatukontoret; lokala trafikföreskrifter finns även hos Transportstyrelsen (STFS).",
      en: "The parking company or the streets office; local traffic rules are also at the Transport Agency (STFS).",
    },
    consider: [
      {
        sv: "Säg om privata parkeringar ingår: den som letar plats vill veta vad som saknas.",
        en: "Say whether private car parks are included: whoever looks for a space wants to know what is missing.",
      },
    ],
  },
  {
    id: "cykelvagar",
    priority: 24,
    area: "mobility",
    title: { sv: "Cykelvägar", en: "Cycle paths" },
    description: {
      sv: "Kommunens cykelvägar med sträckning, bredd, beläggning, belysning och om de delas med gående.",
      en: "The cycle paths of the municipality: course, width, surface, lighting and whether shared with pedestrians.",
    },
    contents: { sv: "En linje för varje sträcka.", en: "One line for each stretch." },
    keyword: { sv: ["cykelväg", "gång- och cykelväg", "cykling"], en: ["cycle path", "bicycle infrastructure"] },
    theme: ["TRAN"],
    formats: ["application/geo+json", "application/geopackage+sqlite3", "application/vnd.ogc.wfs_xml"],
    frequency: "QUARTERLY",
    highValue: {
      category: "c_4b74ea13",
      when: {
        sv: "Sannolikt om data är er officiella version av vägnätet; då gäller det oftast redan NVDB.",
        en: "Likely where the data are your official version of the road network; then NVDB mostly covers it already.",
      },
    },
    source: {
      sv: "GIS eller gatukontoret. Samma uppgifter rapporteras till NVDB, den nationella vägdatabasen.",
      en: "GIS or the streets office. The same facts are reported to NVDB, the national road database.",
    },
    consider: [
      {
        sv: "Skriv hur data skiljer sig från NVDB, annars är det svårt att välja mellan dem.",
        en: "Write how the data differ from NVDB, or it is hard to choose between them.",
      },
    ],
  },
  {
    id: "snorojning",
    priority: 29,
    area: "mobility",
    title: { sv: "Snöröjning", en: "Snow clearance" },
    description: {
      sv: "Var och när det plogas och halkbekämpas på gator, gång- och cykelvägar.",
      en: "Where and when streets, footpaths and cycle paths are ploughed and gritted.",
    },
    contents: { sv: "En post för varje röjd sträcka.", en: "One record for each stretch that has been cleared." },
    keyword: {
      sv: ["snöröjning", "vinterväghållning", "halkbekämpning"],
      en: ["snow clearance", "winter maintenance"],
    },
    theme: ["TRAN"],
    formats: ["application/geo+json", "application/json"],
    frequency: "CONT",
    source: {
      sv: "Driftenheten eller entreprenörens fordonsuppföljning.",
      en: "The maintenance unit, or the contractor's vehicle tracking.",
    },
    consider: [
      {
        sv: "Fordonens rörelser kan visa vad enskilda förare gör: publicera sträckor och tider, inte fordon.",
        en: "The movements of vehicles can show what drivers do: publish stretches and times, not vehicles.",
      },
      {
        sv: "Avtala med entreprenören om rätten till data, helst redan i upphandlingen.",
        en: "Agree with the contractor on the right to the data, preferably when procuring.",
      },
    ],
  },
];
