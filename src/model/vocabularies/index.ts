import type { Vocabulary } from "../vocabulary.js";
import { accessRight } from "./access-right.js";
import { applicableLegislation } from "./applicable-legislation.js";
import { checksumAlgorithm } from "./checksum-algorithm.js";
import { dataTheme } from "./data-theme.js";
import { distributionStatus } from "./distribution-status.js";
import { frequency } from "./frequency.js";
import { grunddata } from "./grunddata.js";
import { hvdCategory } from "./hvd-category.js";
import { language } from "./language.js";
import { licence } from "./licence.js";
import { mediaType } from "./media-type.js";
import { geographicMediaType } from "./media-type-geographic.js";
import { organisationClassification } from "./organisation-classification.js";
import { place } from "./places.js";
import { plannedAvailability } from "./planned-availability.js";
import { publisherType } from "./publisher-type.js";
import { resourceRole } from "./resource-role.js";
import { role } from "./role.js";
import { serviceType } from "./service-type.js";
import { themeTaxonomy } from "./theme-taxonomy.js";
import { vcardKind } from "./vcard-kind.js";

/** Every vocabulary of the profile, by its id. */
export const vocabularies = {
  "access-right": accessRight,
  "applicable-legislation": applicableLegislation,
  "checksum-algorithm": checksumAlgorithm,
  "data-theme": dataTheme,
  "distribution-status": distributionStatus,
  frequency,
  grunddata,
  "hvd-category": hvdCategory,
  language,
  licence,
  "media-type": mediaType,
  "media-type-geographic": geographicMediaType,
  "organisation-classification": organisationClassification,
  place,
  "planned-availability": plannedAvailability,
  "publisher-type": publisherType,
  "resource-role": resourceRole,
  role,
  "service-type": serviceType,
  "theme-taxonomy": themeTaxonomy,
  "vcard-kind": vcardKind,
} as const satisfies Record<string, Vocabulary>;

export type VocabularyId = keyof typeof vocabularies;
