import type { DimensionId, IndicatorId } from "../diagnostics/messages/quality-indicators.js";
import { dcat, dcterms } from "../model/namespaces.js";
import type { ObjectTerm } from "../rdf/term.js";
import { MACHINE_READABLE, NON_PROPRIETARY } from "./file-types.js";
import { formatOf, isRegisteredMediaType } from "./formats.js";
import { isKnownLicence } from "./licences.js";
import { answers, type LinkResults } from "./links.js";

/** The values of the properties of one dataset or distribution. */
export type Values = (predicate: string) => readonly ObjectTerm[];

/** Whether a dataset or distribution gets the points; undefined where that is not measured. */
export type Test = (values: Values, links: LinkResults | undefined) => boolean | undefined;

/** One indicator of the assessment. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly dimension: DimensionId;
  readonly points: number;
  /** The property whose value decides. */
  readonly predicate: string;
  readonly test: Test;
}

const FORMAT = dcterms("format");
const MEDIA_TYPE = dcat("mediaType");

const ACCESS_RIGHTS =
  /^https?:\/\/publications\.europa\.eu\/resource\/authority\/access-right\/(?:PUBLIC|RESTRICTED|NON_PUBLIC|CONFIDENTIAL|NORMAL|SENSITIVE|OP_DATPRO)$/;

const present =
  (predicate: string): Test =>
  (values) =>
    values(predicate).length > 0;

/** Any of several values is enough, so that a further one never takes points away. */
const some =
  (predicate: string, test: (value: ObjectTerm) => boolean): Test =>
  (values) =>
    values(predicate).some(test);

const reachable =
  (predicate: string): Test =>
  (values, links) =>
    links && values(predicate).some(({ value }) => answers(links, value));

const ofFileType = (codes: ReadonlySet<string>) => (value: ObjectTerm) => codes.has(formatOf(value).fileType ?? "");

/**
 * Tools disagree on whether both properties, either or half of each count here. In the Swedish profile the media type
 * is the value of dcterms:format and dcat:mediaType does not occur, so either has to be enough.
 */
const formatFromVocabulary: Test = (values) =>
  values(FORMAT).some((value) => formatOf(value).isFromVocabulary) || values(MEDIA_TYPE).some(isRegisteredMediaType);

/** DIGG has no SHACL service, so the Swedish portal gives nobody points for conformance: it is not measured. */
const notMeasured: Test = () => undefined;

const row =
  (dimension: DimensionId) =>
  (id: IndicatorId, points: number, predicate: string, test: (predicate: string) => Test): Indicator => ({
    id,
    dimension,
    points,
    predicate,
    test: test(predicate),
  });

const findability = row("findability");
const accessibility = row("accessibility");
const interoperability = row("interoperability");
const reusability = row("reusability");
const contextuality = row("contextuality");

/**
 * The indicators of the European metadata quality assessment (https://data.europa.eu/mqa/methodology), 405 points
 * together, by what they look at. Dates count on the dataset: some tools ask distributions for them as well.
 */
export const indicators = {
  dataset: [
    findability("keyword", 30, dcat("keyword"), present),
    findability("theme", 30, dcat("theme"), present),
    findability("spatial", 20, dcterms("spatial"), present),
    findability("temporal", 20, dcterms("temporal"), present),
    interoperability("dcatApCompliance", 30, "", () => notMeasured),
    reusability("accessRights", 10, dcterms("accessRights"), present),
    reusability("accessRightsVocabulary", 5, dcterms("accessRights"), (predicate) =>
      some(predicate, ({ value }) => ACCESS_RIGHTS.test(value)),
    ),
    reusability("contactPoint", 20, dcat("contactPoint"), present),
    reusability("publisher", 10, dcterms("publisher"), present),
    contextuality("issued", 5, dcterms("issued"), present),
    contextuality("modified", 5, dcterms("modified"), present),
  ],
  distribution: [
    accessibility("accessUrlStatus", 50, dcat("accessURL"), reachable),
    accessibility("downloadUrl", 20, dcat("downloadURL"), present),
    accessibility("downloadUrlStatus", 30, dcat("downloadURL"), reachable),
    interoperability("format", 20, FORMAT, present),
    interoperability("mediaType", 10, MEDIA_TYPE, present),
    interoperability("formatMediaTypeVocabulary", 10, FORMAT, () => formatFromVocabulary),
    interoperability("nonProprietary", 20, FORMAT, (predicate) => some(predicate, ofFileType(NON_PROPRIETARY))),
    interoperability("machineReadable", 20, FORMAT, (predicate) => some(predicate, ofFileType(MACHINE_READABLE))),
    reusability("licence", 20, dcterms("license"), present),
    reusability("licenceVocabulary", 10, dcterms("license"), (predicate) => some(predicate, isKnownLicence)),
    contextuality("rights", 5, dcterms("rights"), present),
    contextuality("byteSize", 5, dcat("byteSize"), present),
  ],
} as const satisfies Readonly<Record<"dataset" | "distribution", readonly Indicator[]>>;

/** What an indicator looks at. */
export type Target = keyof typeof indicators;

/** The points of the assessment, and those that can be had in Sweden, where conformance gives none. */
export const MAX_POINTS = 405;
export const MAX_POINTS_IN_SWEDEN = 375;
