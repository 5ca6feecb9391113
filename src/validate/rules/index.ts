import { identifierTwice } from "./identifier-twice.js";
import { iris } from "./iris.js";
import { mainCatalogue } from "./main-catalogue.js";
import { organisationNumbers } from "./organisation-number.js";
import { organisationTwice } from "./organisation-twice.js";
import { properties } from "./properties.js";
import { records } from "./records.js";
import type { Rule } from "./rule.js";
import { seriesMembers } from "./series-members.js";
import { seriesService } from "./series-service.js";
import { titleContent } from "./title-content.js";

/** The rules that SHACL Core cannot say, in the order in which they are reported. */
export const rules: readonly Rule[] = [
  iris,
  organisationNumbers,
  organisationTwice,
  mainCatalogue,
  records,
  identifierTwice,
  titleContent,
  seriesMembers,
  seriesService,
  properties,
];
