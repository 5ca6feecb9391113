import { vocabulary } from "../vocabulary.js";

/**
 * How often the data is updated, the values of dcterms:accrualPeriodicity. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0);
 * EU Publications Office.
 */
// biome-ignore format: one concept a line
export const frequency = vocabulary(
  "frequency",
  "Uppdateringsfrekvenser",
  "Update frequencies",
  "http://publications.europa.eu/resource/authority/frequency/",
  [
    ["CONT", "kontinuerlig", "continuous", { aliases: ["kontinuerligt", "i realtid", "realtid", "real time"] }],
    ["UPDATE_CONT", "uppdateras kontinuerligt", "continuously updated", { aliases: ["löpande", "löpande uppdatering"] }],
    ["DAILY_2", "två gånger per dag", "twice a day", { aliases: ["två gånger om dagen"] }],
    ["DAILY", "dagligen", "daily", { aliases: ["daglig", "varje dag", "en gång per dag", "every day"] }],
    ["WEEKLY_3", "tre gånger per vecka", "three times a week", { aliases: ["tre gånger i veckan"] }],
    ["WEEKLY_2", "två gånger per vecka", "semiweekly", { aliases: ["två gånger i veckan", "twice a week"] }],
    ["WEEKLY", "veckovis", "weekly", { aliases: ["varje vecka", "en gång per vecka", "en gång i veckan", "every week"] }],
    ["MONTHLY_3", "tre gånger per månad", "three times a month", { aliases: ["tre gånger i månaden"] }],
    ["BIWEEKLY", "varannan vecka", "every two weeks", { aliases: ["var fjortonde dag", "fortnightly"] }],
    ["MONTHLY_2", "två gånger per månad", "semimonthly", { aliases: ["två gånger i månaden", "twice a month"] }],
    ["MONTHLY", "månatligen", "monthly", { aliases: ["månatlig", "månadsvis", "varje månad", "en gång per månad", "en gång i månaden", "every month"] }],
    ["BIMONTHLY", "varannan månad", "every two months"],
    ["QUARTERLY", "kvartalsvis", "quarterly", { aliases: ["varje kvartal", "en gång per kvartal", "fyra gånger per år", "every quarter"] }],
    ["ANNUAL_3", "tre gånger per år", "three times a year", { aliases: ["tre gånger om året"] }],
    ["ANNUAL_2", "halvårsvis", "semiannual", { aliases: ["halvårlig", "halvårligen", "varje halvår", "två gånger per år", "två gånger om året", "twice a year"] }],
    ["ANNUAL", "årligen", "annual", { aliases: ["årlig", "årsvis", "varje år", "en gång per år", "en gång om året", "yearly", "annually", "every year"] }],
    ["BIENNIAL", "vartannat år", "biennial", { aliases: ["varannat år", "every two years"] }],
    ["TRIENNIAL", "vart tredje år", "triennial", { aliases: ["var tredje år", "every three years"] }],
    ["IRREG", "oregelbundet", "irregular", { aliases: ["oregelbunden", "vid behov", "as needed"] }],
    ["OTHER", "annan", "other", { aliases: ["annat"] }],
    ["UNKNOWN", "okänd", "unknown", { aliases: ["okänt"] }],
    ["NEVER", "aldrig", "never"],
  ],
);
