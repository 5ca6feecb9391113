import type { Template } from "./template.js";

/** Insight into what the organisation decides, buys and pays. */
export const openness: readonly Template[] = [
  {
    id: "leverantorsfakturor",
    priority: 12,
    area: "openness",
    title: { sv: "Leverantörsfakturor", en: "Supplier invoices" },
    description: {
      sv: "Fakturor som har betalats till leverantörer, med belopp, datum, leverantör, konto och förvaltning.",
      en: "Invoices paid to suppliers: amount, date, supplier, account and department.",
    },
    contents: { sv: "En rad för varje fakturarad.", en: "One row for each line of an invoice." },
    keyword: {
      sv: ["leverantörsreskontra", "leverantörsfaktura", "inköp"],
      en: ["supplier invoice", "public spending", "accounts payable"],
    },
    theme: ["ECON", "GOVE"],
    formats: ["text/csv", "application/json"],
    frequency: "MONTHLY",
    source: { sv: "Ekonomiavdelningen; ekonomisystemets reskontra.", en: "The finance department's ledger." },
    consider: [
      {
        sv: "Ta bort fakturor från enskilda firmor och privatpersoner: numret är ett personnummer.",
        en: "Remove invoices of sole traders and private persons: their number is a personal identity number.",
      },
      {
        sv: "Fakturor inom socialtjänst och vård kan röja enskilda. Ta bort dem eller texten på dem.",
        en: "Invoices of social services and care can reveal individuals. Remove them, or their texts.",
      },
      {
        sv: "Kolumnerna finns beskrivna på https://lankadedata.se/spec/leverantorsreskontra/.",
        en: "The columns are described at https://lankadedata.se/spec/leverantorsreskontra/.",
      },
    ],
  },
  {
    id: "kommunal-budget",
    priority: 21,
    area: "openness",
    title: { sv: "Budget", en: "Budget" },
    description: {
      sv: "Beslutad budget med intäkter och kostnader för varje nämnd och verksamhet, samt investeringar.",
      en: "The budget as decided: income and costs of each committee and service, and investments.",
    },
    contents: { sv: "En rad för varje budgetpost.", en: "One row for each budget item." },
    keyword: { sv: ["budget", "ekonomi", "verksamhetsplan"], en: ["municipal budget", "public finance"] },
    theme: ["ECON", "GOVE"],
    formats: ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    frequency: "ANNUAL",
    source: { sv: "Ekonomiavdelningen; budget- eller beslutsstödet.", en: "The finance department's budget system." },
    consider: [
      {
        sv: "Samma konton och verksamheter år efter år gör budgetar jämförbara. Säg vad som har ändrats.",
        en: "The same accounts and services year after year make budgets comparable. Say what has changed.",
      },
    ],
  },
  {
    id: "upphandling",
    priority: 25,
    area: "openness",
    title: { sv: "Upphandlingar och avtal", en: "Procurements and contracts" },
    description: {
      sv: "Pågående och avslutade upphandlingar med föremål, värde, vinnande leverantör och avtalstid.",
      en: "Current and finished procurements: what is bought, value, winning supplier and contract period.",
    },
    contents: { sv: "En rad för varje upphandling eller avtal.", en: "One row for each procurement or contract." },
    keyword: { sv: ["upphandling", "avtal", "inköp", "kontrakt"], en: ["public procurement", "contract"] },
    theme: ["GOVE", "ECON"],
    formats: ["text/csv", "application/json"],
    frequency: "MONTHLY",
    source: {
      sv: "Upphandlings- eller inköpsenheten; upphandlingssystemet och avtalsdatabasen.",
      en: "The procurement unit; its procurement system and register of contracts.",
    },
    consider: [
      {
        sv: "Under pågående upphandling råder sekretess: publicera anbud först när beslutet är fattat.",
        en: "Tenders are secret while a procurement is going on: publish them only after the decision.",
      },
      {
        sv: "Ta bort namn och nummer på enskilda firmor och kontaktpersoner.",
        en: "Remove names and numbers of sole traders and contact persons.",
      },
    ],
  },
  {
    id: "diarieforda-handlingar",
    priority: 26,
    area: "openness",
    title: { sv: "Diarieförda handlingar", en: "Registered documents" },
    description: {
      sv: "Ärenden och handlingar i diariet med diarienummer, datum, rubrik och ansvarig nämnd.",
      en: "Matters and documents of the public register: number, date, heading and committee.",
    },
    contents: { sv: "En rad för varje handling.", en: "One row for each document." },
    keyword: { sv: ["diarium", "allmän handling", "ärende"], en: ["public record", "register", "document"] },
    theme: ["GOVE", "JUST"],
    formats: ["text/csv", "application/json"],
    frequency: "DAILY",
    source: { sv: "Registrator och kansli; ärendehanteringssystemet.", en: "The registrar's case management system." },
    consider: [
      {
        sv: "Diarier innehåller namn och ibland sekretess. Publicera bara nämnder och fält som ni har prövat.",
        en: "Registers hold names, and at times secrets. Publish only committees and fields that you have examined.",
      },
      {
        sv: "Låt dataskyddsombudet bedöma det innan ni börjar, och rensa rubriker på namn automatiskt.",
        en: "Have the data protection officer assess it before you start, and remove names from headings.",
      },
    ],
  },
];
