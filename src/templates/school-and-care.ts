import type { Template } from "./template.js";

/** Schools, care and health. */
export const schoolAndCare: readonly Template[] = [
  {
    id: "skolans-kvalitet",
    priority: 2,
    area: "school",
    title: { sv: "Skolans kvalitet", en: "School quality" },
    description: {
      sv: "Resultat och kvalitet för varje skola: betyg, behörighet, lärartäthet, trygghet och elevernas nöjdhet.",
      en: "Results and quality of each school: grades, eligibility, teachers per pupil, safety and satisfaction.",
    },
    contents: { sv: "En rad för varje skola och mått.", en: "One row for each school and measure." },
    keyword: {
      sv: ["skola", "skolkvalitet", "betyg", "behörighet"],
      en: ["school quality", "grade", "education statistics"],
    },
    theme: ["EDUC"],
    formats: ["text/csv", "application/json"],
    frequency: "ANNUAL",
    source: {
      sv: "Utbildningsförvaltningen. Nationell statistik finns hos Skolverket och i Kolada: länka dit hellre än att kopiera.",
      en: "The education department. Skolverket and Kolada have national statistics: link rather than copy.",
    },
    consider: [
      {
        sv: "Små grupper kan röja enskilda elever: visa inte värden som bygger på få elever (Skolverket drar gränsen vid 10).",
        en: "Small groups can reveal pupils: leave out values that rest on few of them (Skolverket draws the line at 10).",
      },
    ],
  },
  {
    id: "skolinformation",
    priority: 22,
    area: "school",
    title: { sv: "Skolor och förskolor", en: "Schools and preschools" },
    description: {
      sv: "Skolor och förskolor med läge, årskurser, huvudman, kontaktuppgifter och Skolverkets skolenhetskod.",
      en: "Schools and preschools: position, years, organiser, how to reach them and the national school unit code.",
    },
    contents: { sv: "En rad för varje skola eller förskola.", en: "One row for each school or preschool." },
    keyword: { sv: ["skola", "förskola", "skolenhet"], en: ["school", "preschool"] },
    theme: ["EDUC"],
    formats: ["text/csv", "application/json"],
    frequency: "ANNUAL",
    source: {
      sv: "Utbildningsförvaltningen; Skolverkets skolenhetsregister har grunduppgifterna.",
      en: "The education department; the national register of school units has the basic facts.",
    },
    consider: [
      {
        sv: "Ange skolans gemensamma e-post och telefon, inte rektorns egna.",
        en: "Give the school's shared e-mail and telephone, not the head teacher's own.",
      },
    ],
  },
  {
    id: "vard-omsorgsverksamheter",
    priority: 16,
    area: "care",
    title: { sv: "Vård- och omsorgsverksamheter", en: "Health and social care units" },
    description: {
      sv: "Äldreboenden, hemtjänst, vårdcentraler och andra verksamheter med läge, inriktning, utförare och kontaktväg.",
      en: "Homes for the elderly, home care, health centres and others: position, kind, provider and how to reach them.",
    },
    contents: { sv: "En rad för varje verksamhet.", en: "One row for each unit." },
    keyword: {
      sv: ["vård", "omsorg", "äldreboende", "hemtjänst"],
      en: ["health care", "elderly care", "social services"],
    },
    theme: ["HEAL", "SOCI"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "MONTHLY",
    source: {
      sv: "Omsorgsförvaltningen eller regionens hälso- och sjukvård (HSA-katalogen).",
      en: "The social care department, or the region's health service (the HSA directory).",
    },
    consider: [
      {
        sv: "Ta inte med skyddade boenden, eller verksamheter så små att adressen röjer vem som bor där.",
        en: "Leave out shelters, and units so small that the address reveals who lives there.",
      },
    ],
  },
  {
    id: "lediga-tider-varden",
    priority: 27,
    area: "care",
    title: { sv: "Lediga tider i vården", en: "Available appointments in health care" },
    description: {
      sv: "Tider som går att boka hos vårdmottagningar, med mottagning, typ av besök, dag och klockslag.",
      en: "Appointments that can be booked at clinics: clinic, kind of visit, day and time.",
    },
    contents: { sv: "En post för varje bokningsbar tid.", en: "One record for each appointment." },
    keyword: { sv: ["ledig tid", "vård", "bokning"], en: ["available appointment", "health care"] },
    theme: ["HEAL"],
    formats: ["application/json"],
    frequency: "CONT",
    source: {
      sv: "Regionens tidboks- eller journalsystem. Kommuner har sällan dessa data.",
      en: "The region's booking or record system. Municipalities seldom have these data.",
    },
    consider: [
      {
        sv: "Bara lediga tider: en bokad tid är en patientuppgift.",
        en: "Free appointments only: one that is booked is about a patient.",
      },
      {
        sv: "Data som ändras hela tiden passar som API: beskriv det med `skordeklar new service`.",
        en: "Data that change all the time are best given by an API: describe it with `skordeklar new service`.",
      },
    ],
  },
];
