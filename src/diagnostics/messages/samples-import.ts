import type { ArgsOf, Code } from "./index.js";

const labels = {
  dataset: { sv: "Datamängd", en: "Dataset" },
  distribution: { sv: "Distribution", en: "Distribution" },
};
const badplatser = "https://data.tierp.example/dataset/badplatser";

/** What is told of catalogues that come from elsewhere. */
export const importSamples = {
  "import/cell": { problem: "formula" },
  "import/ckan-part": { read: 20, count: 25 },
  "import/ckan-refused": { detail: "403" },
  "import/ckan-skipped": { title: "Badplatser", state: "draft" },
  "import/json": { detail: "Unexpected token" },
  "import/kept": { count: 3, properties: ["http://schema.org/author"] },
  "import/no-parent": { value: "badplats", class: labels.dataset, suggestions: ["badplatser"] },
  "import/not-held": { key: "spatial", label: { sv: "Geografiskt område", en: "Geographical area" } },
  "import/not-understood": { key: "license", value: "odc", count: 2 },
  "import/not-yaml": { folder: "min-kommun" },
  "import/other-files": { files: ["datasets/lekplatser.yaml"] },
  "import/other-form": { count: 1, properties: ["dcterms:issued"] },
  "import/processor-key": { key: "dcterms-titel", class: labels.dataset, suggestions: ["dcterms-title"] },
  "import/repeated-heading": { heading: "Titel" },
  "import/repeated-row": { id: "badplatser" },
  "import/second-catalogue": { file: "katalog-2.json" },
  "import/spreadsheet": { problem: "encrypted" },
  "import/two-things": { iri: badplatser, class: labels.dataset, other: labels.distribution },
  "import/typed": { type: "dcat:Distribution", count: 2 },
  "import/unknown-heading": { heading: "Tittel", sheet: labels.dataset, suggestions: ["Titel"] },
  "import/unknown-sheet": { sheet: "Datamängd", suggestions: ["Datamängder"], names: ["Datamängder"] },
} as const satisfies { readonly [C in Code]?: ArgsOf<C> };
