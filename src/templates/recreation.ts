import type { Template } from "./template.js";

/** Playgrounds, bathing, sports and fishing. */
export const recreation: readonly Template[] = [
  {
    id: "badplatser",
    priority: 11,
    area: "recreation",
    title: { sv: "Badplatser", en: "Bathing sites" },
    description: {
      sv: "Badplatser utomhus med läge, brygga, toalett, livräddningsutrustning och tillgänglighet.",
      en: "Outdoor bathing sites: position, jetty, toilet, life-saving equipment and accessibility.",
    },
    contents: { sv: "En rad för varje badplats.", en: "One row for each bathing site." },
    keyword: { sv: ["badplats", "bad", "strand", "badvatten"], en: ["bathing site", "beach", "swimming"] },
    theme: ["ENVI", "EDUC", "REGI"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "ANNUAL",
    specification: "https://dataportal.se/specifications/badplatser/1.0",
    highValue: {
      category: "c_43f88346",
      when: {
        sv: "Bara om officiell vattenkvalitet enligt badvattendirektivet ingår; en lista över platser räcker inte.",
        en: "Only where official water quality under the Bathing Water Directive is included; a list of places is not.",
      },
    },
    source: {
      sv: "Fritid eller park; miljökontoret har provsvaren, som också finns hos Havs- och vattenmyndigheten.",
      en: "Leisure or parks; the environment office has the samples, which the water agency (HaV) has too.",
    },
    consider: [
      {
        sv: "Kolumnerna finns beskrivna på https://lankadedata.se/spec/badplatser. Följer filen dem inte: ta bort conformsTo.",
        en: "The columns are described at https://lankadedata.se/spec/badplatser. If yours differ: remove conformsTo.",
      },
    ],
  },
  {
    id: "idrott-fritidsanlaggningar",
    priority: 20,
    area: "recreation",
    title: { sv: "Idrotts- och fritidsanläggningar", en: "Sports and leisure facilities" },
    description: {
      sv: "Idrottshallar, planer, simhallar och andra anläggningar med läge, sporter, öppettider och bokning.",
      en: "Sports halls, pitches, swimming baths and other facilities: position, sports, opening hours and booking.",
    },
    contents: { sv: "En rad för varje anläggning.", en: "One row for each facility." },
    keyword: {
      sv: ["idrottsanläggning", "fritidsanläggning", "sporthall", "idrott"],
      en: ["sports facility", "leisure facility"],
    },
    theme: ["EDUC", "HEAL"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "ANNUAL",
    source: { sv: "Fritidsförvaltningen; bokningssystemet.", en: "The leisure department's booking system." },
    consider: [
      {
        sv: "Säg om föreningarnas egna anläggningar ingår.",
        en: "Say whether facilities that clubs own are included.",
      },
    ],
  },
  {
    id: "lekplatser",
    priority: 28,
    area: "recreation",
    title: { sv: "Lekplatser", en: "Playgrounds" },
    description: {
      sv: "Lekplatser med läge, redskap, underlag, belysning och vilka åldrar de är byggda för.",
      en: "Playgrounds: position, equipment, surface, lighting and the ages they are built for.",
    },
    contents: { sv: "En rad för varje lekplats.", en: "One row for each playground." },
    keyword: { sv: ["lekplats", "lek", "park", "barn"], en: ["playground", "play", "park"] },
    theme: ["EDUC", "REGI"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "ANNUAL",
    source: {
      sv: "Park eller gata; ofta i kartsystemet (GIS) eller i protokollen från säkerhetsbesiktningen.",
      en: "Parks or streets; often in the map system (GIS) or the records of the safety inspection.",
    },
    consider: [
      {
        sv: "Skolgårdar: säg om de ingår, och när andra får leka där.",
        en: "School yards: say whether they are included, and when others may play there.",
      },
      {
        sv: "Det finns en nationell specifikation: sök på ”lekplatser” på dataportal.se och skriv dess adress nedan.",
        en: "There is a national specification: search for “lekplatser” on dataportal.se and write its address below.",
      },
    ],
  },
  {
    id: "fiskesjoar",
    priority: 33,
    area: "recreation",
    title: { sv: "Fiskesjöar", en: "Fishing lakes" },
    description: {
      sv: "Sjöar och vattendrag där allmänheten får fiska, med arter, regler och var fiskekort säljs.",
      en: "Lakes and streams where the public may fish: species, rules and where permits are sold.",
    },
    contents: { sv: "En rad för varje fiskevatten.", en: "One row for each water." },
    keyword: { sv: ["fiskesjö", "fiske", "fiskekort", "sjö"], en: ["fishing lake", "fishing"] },
    theme: ["ENVI", "EDUC"],
    formats: ["text/csv", "application/geo+json"],
    frequency: "ANNUAL",
    source: {
      sv: "Fritid eller turism, tillsammans med fiskevårdsområdena.",
      en: "Leisure or tourism, together with the fishery associations.",
    },
    consider: [
      {
        sv: "Fiskerätten är ofta privat: kom överens med ägarna, och skriv inte ut deras namn.",
        en: "Fishing rights are often private: agree with the owners, and leave out their names.",
      },
    ],
  },
];
