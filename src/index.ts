export type { Diagnostic } from "./diagnostics/diagnostic.js";
export type { Severity } from "./diagnostics/finding.js";
export {
  type Catalogue,
  loadCatalogue,
  serialize,
  toRdf,
  type ValidateOptions,
  type ValidationReport,
  validate,
} from "./library.js";
export type {
  Agent,
  Catalog,
  ContactPoint,
  DataService,
  Dataset,
  DatasetSeries,
  Distribution,
  Entity,
  LanguageMap,
} from "./model/entities.js";
export type { ClassName } from "./model/kinds.js";
export { profile } from "./model/profile.js";
export type { FormatName } from "./serialize/index.js";
