import { vocabulary } from "../vocabulary.js";

/** What kind of body an agent is, the values of its dcterms:type. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0); ADMS. */
// biome-ignore format: one concept a line
export const publisherType = vocabulary(
  "publisher-type",
  "Aktörstyper",
  "Publisher types",
  "http://purl.org/adms/publishertype/",
  [
    ["Academia-ScientificOrganisation", "Akademia/Vetenskaplig organisation", "Academia/Scientific organisation", { aliases: ["Universitet", "Högskola", "University"] }],
    ["Company", "Företag", "Company", { aliases: ["Bolag"] }],
    ["IndustryConsortium", "Industrikonsortium", "Industry consortium"],
    ["LocalAuthority", "Lokal myndighet/kommun", "Local Authority", { aliases: ["Kommun", "Municipality"] }],
    ["NationalAuthority", "Nationell myndighet", "National authority", { aliases: ["Statlig myndighet"] }],
    ["NonGovernmentalOrganisation", "Icke-statlig organisation", "Non-Governmental Organisation", { aliases: ["NGO"] }],
    ["NonProfitOrganisation", "Ej vinstdrivande organisation", "Non-Profit Organisation", { aliases: ["Ideell organisation", "Ideell förening"] }],
    ["PrivateIndividual(s)", "Privatperson(er)", "Private Individual(s)", { aliases: ["Privatperson", "Private individual"] }],
    ["RegionalAuthority", "Regional myndighet/landsting", "Regional authority", { aliases: ["Region", "Landsting"] }],
    ["StandardisationBody", "Standardiseringsorganisation", "Standardisation body"],
    ["SupraNationalAuthority", "Över-/mellanstatlig myndighet", "Supra-national authority"],
  ],
);
