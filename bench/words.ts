/** What datasets are about: Swedish and English name, theme, and keywords in both languages. */
export interface Topic {
  readonly sv: string;
  readonly en: string;
  readonly theme: string;
  readonly keywords: { readonly sv: readonly string[]; readonly en: readonly string[] };
}

const topic = (sv: string, en: string, theme: string, keywordsSv: string, keywordsEn: string): Topic => ({
  sv,
  en,
  theme,
  keywords: { sv: keywordsSv.split(", "), en: keywordsEn.split(", ") },
});

// biome-ignore format: one topic a line
export const topics: readonly Topic[] = [
  topic("Badplatser", "Bathing sites", "ENVI", "badplats, vattenkvalitet, friluftsliv", "bathing site, water quality, outdoor life"),
  topic("Lekplatser", "Playgrounds", "EDUC", "lekplats, barn, tillgänglighet", "playground, child, accessibility"),
  topic("Cykelvägar", "Cycle paths", "TRAN", "cykelväg, vinterväghållning, belysning", "cycle path, winter maintenance, lighting"),
  topic("Parkeringsplatser", "Car parks", "TRAN", "parkering, avgift, laddning", "parking, fee, charging"),
  topic("Träd i parker", "Trees in parks", "ENVI", "träd, park, trädart", "tree, park, species"),
  topic("Bygglov", "Building permits", "GOVE", "bygglov, ärende, beslut", "building permit, case, decision"),
  topic("Förskolor", "Preschools", "EDUC", "förskola, plats, köläge", "preschool, place, queue"),
  topic("Leverantörsfakturor", "Supplier invoices", "ECON", "faktura, leverantör, inköp", "invoice, supplier, procurement"),
  topic("Luftmätningar", "Air measurements", "ENVI", "luftkvalitet, partikel, kväveoxid", "air quality, particle, nitrogen oxide"),
  topic("Återvinningsstationer", "Recycling stations", "ENVI", "återvinning, avfall, tömning", "recycling, waste, collection"),
  topic("Energianvändning", "Energy use", "ENER", "energi, fastighet, fjärrvärme", "energy, building, district heating"),
  topic("Vattenförbrukning", "Water consumption", "ENVI", "vatten, förbrukning, läckage", "water, consumption, leakage"),
  topic("Valdistrikt", "Electoral districts", "GOVE", "val, valdistrikt, vallokal", "election, electoral district, polling station"),
  topic("Befolkningsprognos", "Population forecast", "SOCI", "befolkning, prognos, ålder", "population, forecast, age"),
  topic("Bibliotekslån", "Library loans", "EDUC", "bibliotek, lån, bok", "library, loan, book"),
  topic("Felanmälningar", "Fault reports", "GOVE", "felanmälan, gata, åtgärd", "fault report, street, repair"),
];

/** Sentences about how data are made; descriptions are put together from them. */
// biome-ignore format: one sentence a line
export const sentences: readonly { readonly sv: string; readonly en: string }[] = [
  { sv: "Uppgifterna samlas in av förvaltningen och kontrolleras innan de ges ut.", en: "The figures are collected by the department and checked before they are released." },
  { sv: "Varje rad har ett läge i WGS 84 och ett nummer som inte ändras mellan åren.", en: "Every row has a position in WGS 84 and a number that does not change between years." },
  { sv: "Äldre uppgifter är inte rättade i efterhand, så jämförelser bakåt ska göras med försiktighet.", en: "Older figures are not corrected afterwards, so comparisons backwards call for caution." },
  { sv: "Det som rör enskilda personer är borttaget; små antal är sammanslagna.", en: "What concerns individual persons has been removed; small numbers are merged." },
  { sv: "Saknas ett värde är rutan tom, och skälet står i kolumnen bredvid.", en: "Where a value is missing the cell is empty, and the reason stands in the next column." },
  { sv: "Fälten följer den gemensamma beskrivningen, och nya kolumner läggs alltid sist.", en: "The fields follow the common description, and new columns are always put last." },
  { sv: "Mätningen görs på plats två gånger om året, oftast i maj och september.", en: "The survey is made on site twice a year, mostly in May and September." },
  { sv: "Underlaget kommer från verksamhetssystemet och läses ut varje natt.", en: "The source is the operational system, which is read out every night." },
];

/** Names of neighbourhoods are put together of these. */
export const firstParts = [
  "Norr",
  "Söder",
  "Öster",
  "Väster",
  "Björk",
  "Ek",
  "Lind",
  "Gran",
  "Sjö",
  "Å",
  "Berg",
  "Kyrk",
];
export const lastParts = [
  "backa",
  "dal",
  "hult",
  "by",
  "vik",
  "strand",
  "åsen",
  "torp",
  "sta",
  "ängen",
  "lund",
  "fors",
];

export const frequencies: readonly string[] = ["årligen", "kvartalsvis", "MONTHLY", "veckovis"];

/** Formats with their file extensions, in the order in which a dataset gets them. */
export const formats: readonly (readonly [format: string, extension: string])[] = [
  ["csv", "csv"],
  ["json", "json"],
  ["xlsx", "xlsx"],
];
