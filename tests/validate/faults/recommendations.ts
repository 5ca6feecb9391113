import type { Change } from "./mutate.js";

/** DIGG's recommendations, by their numbers. */
export const recommendations: readonly Change[] = [
  [
    ":dataset-bath",
    "dcterms:title",
    '"Alla de kommunala badplatser som finns i vår stora kommun"@sv , "Sites"@en',
    "warning recommendation/title-length",
  ],
  [":dataset-bath", "dcterms:title", '"Badplatser 2024"@sv , "Bathing sites"@en', "info recommendation/title-content"],
  [
    ":dataset-bath",
    "dcterms:title",
    '"Badplatser i Tierps kommun"@sv , "Bathing sites"@en',
    "info recommendation/title-content",
  ],
  [":dataset-bath", "dcterms:title", '"Badplatser CSV"@sv , "Bathing sites"@en', "info recommendation/title-content"],
  [":dataset-bath", "dcterms:title", '"Badplatser"@sv', "info recommendation/title-translation"],
  [":dataset-bath", "dcterms:description", '"Badplatser."@sv', "info recommendation/description-translation"],
  [
    ":dist-csv",
    "dcat:downloadURL",
    "<https://a.example/1> , <https://a.example/2>",
    "info recommendation/several-downloads",
  ],
  [":dist-api", "dcat:accessService", null, "warning recommendation/access-service"],
  [":dist-csv", "dcterms:format", '"application/vnd.ogc.wms_xml"', "warning recommendation/access-service"],
  [":dataset-bath", "dcterms:accrualPeriodicity", "eu:frequency\\/DAILY", "info recommendation/modified-daily"],
  [
    ":dataset-bath",
    "dcterms:temporal",
    '[ a dcterms:PeriodOfTime ; dcat:startDate "2023"^^xsd:gYear ; dcat:endDate "9999-12-31"^^xsd:date ]',
    "info recommendation/endless-period",
  ],
  [":dataset-bath", "dcat:keyword", '"bad, sjö, vatten"@sv', "warning recommendation/keyword-comma"],
  [":dataset-bath", "dcat:keyword", '"bad; sjö"@sv', "warning recommendation/keyword-comma"],
  [":dataset-bath", "dcat:keyword", '"Badplats"@sv', "info recommendation/keyword-case"],
  [
    ":dataset-bath",
    "dcterms:license",
    "<http://creativecommons.org/licenses/by/4.0/>",
    "warning recommendation/dataset-licence",
  ],
  [
    ":dataset-bath",
    "dcterms:conformsTo",
    "<https://api.tierp.example/bad/openapi.json>",
    "warning recommendation/api-description",
  ],
];

/** Protected data (recommendation 22). */
export const protectedData: readonly Change[] = [
  [":dataset-secret", "dcat:distribution", null, "warning recommendation/protected-distribution"],
  [":dist-secret", "dcterms:format", null, "warning recommendation/protected-format"],
  [":dist-secret", "dcat:byteSize", null, "warning recommendation/protected-size"],
  [":dist-secret", "dcterms:license", null, "warning recommendation/protected-terms"],
];

const LIKE = "warning recommendation/series-members";

/** Series (recommendations 15–21). */
export const series: readonly Change[] = [
  [":series", "dcat:inSeries", ":series", "warning recommendation/series-in-series"],
  [":dataset-2024", "dcterms:publisher", "smhi:", LIKE],
  [":dataset-2024", "dcat:keyword", '"ekonomi"@sv', LIKE],
  [":dataset-2024", "dcat:theme", "<http://publications.europa.eu/resource/authority/data-theme/GOVE>", LIKE],
  [":dataset-2024", "dcterms:conformsTo", "<https://www.example.org/annan>", LIKE],
  [":dataset-2024", "dcat:landingPage", "<https://www.tierp.example/budget>", LIKE],
  [":dataset-2024", "foaf:page", "<https://www.tierp.example/budget>", LIKE],
  [":dataset-2024", "dcterms:relation", "<https://www.tierp.example/budget>", LIKE],
  [":service", "dcat:servesDataset", ":dataset-2023 , :dataset-2024", "info recommendation/series-service"],
  [
    "",
    "+",
    Array.from({ length: 49 }, (_, index) => `:d${index} dcat:inSeries :series .`).join("\n"),
    "warning recommendation/series-size",
    LIKE,
    LIKE,
    LIKE,
    LIKE,
  ],
];
