import { agent } from "./classes/agent.js";
import { catalog } from "./classes/catalog.js";
import { checksum } from "./classes/checksum.js";
import { address, contactPoint, telephone } from "./classes/contact-point.js";
import { dataService } from "./classes/data-service.js";
import { dataset } from "./classes/dataset.js";
import { datasetSeries } from "./classes/dataset-series.js";
import { distribution } from "./classes/distribution.js";
import { location, periodOfTime } from "./classes/extent.js";
import { attribution, document, provenanceStatement, relationship, standard } from "./classes/relations.js";
import { licenseDocument, offer, rightsStatement } from "./classes/terms-of-use.js";
import type { ClassName } from "./kinds.js";
import type { ClassDef, Row } from "./rows.js";

/**
 * DCAT-AP-SE 3.0.1 as a table: class → property → what it is, whether it is asked for, how many, and what it is called.
 * Everything that knows the profile (types, decoder, encoder, shapes, schemas, documentation) is made by walking it.
 */
export const profile = {
  Catalog: catalog,
  Dataset: dataset,
  DatasetSeries: datasetSeries,
  Distribution: distribution,
  DataService: dataService,
  Agent: agent,
  ContactPoint: contactPoint,
  Location: location,
  PeriodOfTime: periodOfTime,
  RightsStatement: rightsStatement,
  Offer: offer,
  Attribution: attribution,
  Relationship: relationship,
  ProvenanceStatement: provenanceStatement,
  Checksum: checksum,
  Telephone: telephone,
  Address: address,
  Document: document,
  Standard: standard,
  LicenseDocument: licenseDocument,
} as const satisfies Record<ClassName, ClassDef>;

/** The classes with their names, in the table's order. */
export const classes = Object.entries(profile) as readonly (readonly [ClassName, ClassDef])[];

/** A class without its literal types, for readers that treat all classes alike. */
export const classDef = (name: ClassName): ClassDef => profile[name];

/** The rows of a class with their keys, in the profile's order. */
export const rowsOf = (name: ClassName): readonly (readonly [string, Row])[] => rowEntries[name];

const rowEntries = Object.fromEntries(classes.map(([name, def]) => [name, Object.entries(def.rows)])) as Record<
  ClassName,
  [string, Row][]
>;

/** Every RDF type that is read as a class: the one that is written, then the others. */
export const typesOf = (name: ClassName): readonly string[] => [profile[name].iri, ...(classDef(name).alsoTyped ?? [])];
