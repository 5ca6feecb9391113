import type { Template } from "./template.js";

/** What is served, thrown away and inspected. */
export const food: readonly Template[] = [
  {
    id: "matsvinn",
    priority: 10,
    area: "food",
    title: { sv: "Matsvinn", en: "Food waste" },
    description: {
      sv: "Mat som slängs i skolors, förskolors och äldreboendens kök: vikt, antal ätande och orsak.",
      en: "Food thrown away in the kitchens of schools, preschools and homes for the elderly: weight, diners and cause.",
    },
    contents: { sv: "En rad för varje kök och mätperiod.", en: "One row for each kitchen and period." },
    keyword: { sv: ["matsvinn", "livsmedel", "storkök", "skolmat"], en: ["food waste", "public kitchen"] },
    theme: ["AGRI", "ENVI"],
    formats: ["text/csv", "application/json"],
    frequency: "MONTHLY",
    source: { sv: "Måltidsenheten; kökens svinnmätning.", en: "The meals unit; what the kitchens weigh." },
    consider: [
      {
        sv: "Skriv hur det mäts (kök, servering, tallrik): det är det som gör kommuner jämförbara.",
        en: "Write how it is measured (kitchen, serving, plate): that is what makes municipalities comparable.",
      },
    ],
  },
  {
    id: "matsedel",
    priority: 18,
    area: "food",
    title: { sv: "Matsedlar", en: "Menus" },
    description: {
      sv: "Dagens rätter i skolor, förskolor och äldreboenden, med alternativ, allergener och näringsvärde.",
      en: "What is served each day in schools, preschools and homes for the elderly: dishes, allergens and nutrition.",
    },
    contents: { sv: "En post för varje måltid.", en: "One record for each meal." },
    keyword: { sv: ["matsedel", "skolmat", "måltid", "meny"], en: ["menu", "school meal", "food"] },
    theme: ["AGRI", "EDUC", "HEAL"],
    formats: ["application/json", "application/xml"],
    frequency: "WEEKLY",
    source: { sv: "Måltidsenheten; kostdatasystemet.", en: "The meals unit's menu system." },
    consider: [
      {
        sv: "Det finns en nationell specifikation, Måltidsinformation (Open Meal): https://sambruk.github.io/Open-Meal.",
        en: "There is a national specification, Open Meal: https://sambruk.github.io/Open-Meal.",
      },
      {
        sv: "Uppgifter om allergener måste stämma varje dag. Publicera dem bara om systemet hålls uppdaterat.",
        en: "Allergens must be right every day. Publish them only if the system is kept up to date.",
      },
    ],
  },
  {
    id: "livsmedelskontroller",
    priority: 31,
    area: "food",
    title: { sv: "Livsmedelskontroller", en: "Food inspections" },
    description: {
      sv: "Kontroller av restauranger, butiker och kök, med verksamhet, datum, vad som kontrollerades och resultat.",
      en: "Inspections of restaurants, shops and kitchens: business, date, what was inspected and the outcome.",
    },
    contents: { sv: "En rad för varje kontroll.", en: "One row for each inspection." },
    keyword: { sv: ["livsmedelskontroll", "restaurang", "hygien"], en: ["food inspection", "restaurant"] },
    theme: ["HEAL", "AGRI"],
    formats: ["text/csv", "application/json"],
    frequency: "MONTHLY",
    source: { sv: "Miljökontoret; tillsynssystemet.", en: "The environment office's inspection system." },
    consider: [
      {
        sv: "En enskild firma är en person: tänk igenom vilka uppgifter om företaget som ska vara med, och hur länge.",
        en: "A sole trader is a person: consider which facts about the business to include, and for how long.",
      },
      {
        sv: "Visa även när en brist är åtgärdad, annars dömer data längre än kontrollen gör.",
        en: "Show when a fault has been mended too, or the data judge longer than the inspection does.",
      },
    ],
  },
];
