export { isCkanAddress } from "./ckan/pages.js";
export { readCkanSite } from "./ckan/site.js";
export type { CatalogueText } from "./files.js";
export { type Imported, importGraph } from "./import-graph.js";
export { readSource, type Source, type SourceContent, type SourceInput } from "./sources/index.js";
export { isSpreadsheet } from "./spreadsheet/read-file.js";
export { processorFiles, readProcessorInput } from "./xdcat/index.js";
