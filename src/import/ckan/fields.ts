import type { ClassName } from "../../model/kinds.js";

/** What a field is taken for: a key of the class, read in one of these ways. */
export interface Field {
  readonly key: string;
  /** `list`: several, as JSON or with commas between; `address`: only where it is one. As plain text otherwise. */
  readonly as?: "list" | "address";
}

type Fields = Readonly<Record<string, Field>>;

const one = (key: string): Field => ({ key });
const list = (key: string): Field => ({ key, as: "list" });
const address = (key: string): Field => ({ key, as: "address" });

/**
 * Fields of a dataset and of a resource, of CKAN's own and of the extension ckanext-dcat (its mappings for DCAT-AP 1–3),
 * whether they stand in the thing itself or in its `extras`.
 */
export const fields: Readonly<Partial<Record<ClassName, Fields>>> = {
  Dataset: {
    title: one("title"),
    notes: one("description"),
    uri: one("uri"),
    url: address("landingPage"),
    landing_page: address("landingPage"),
    version: one("version"),
    dcat_version: one("version"),
    version_notes: one("versionNotes"),
    identifier: one("identifier"),
    alternate_identifier: list("otherIdentifier"),
    issued: one("issued"),
    modified: one("modified"),
    language: list("language"),
    theme: list("theme"),
    frequency: one("frequency"),
    accrual_periodicity: one("frequency"),
    conforms_to: list("conformsTo"),
    access_rights: one("accessRights"),
    documentation: list("documentation"),
    provenance: one("provenance"),
    source: list("source"),
    has_version: list("hasVersion"),
    is_referenced_by: list("isReferencedBy"),
    related_resource: list("relation"),
    temporal_resolution: one("temporalResolution"),
    spatial_resolution_in_meters: one("spatialResolutionInMeters"),
    applicable_legislation: list("applicableLegislation"),
    hvd_category: list("hvdCategory"),
    spatial_uri: one("spatial"),
  },
  Distribution: {
    name: one("title"),
    description: one("description"),
    uri: one("uri"),
    access_url: address("accessURL"),
    download_url: address("downloadURL"),
    size: one("byteSize"),
    byte_size: one("byteSize"),
    issued: one("issued"),
    modified: one("modified"),
    language: list("language"),
    status: one("status"),
    availability: one("availability"),
    license: one("license"),
    documentation: list("documentation"),
    conforms_to: list("conformsTo"),
    rights: one("rights"),
    temporal_resolution: one("temporalResolution"),
    spatial_resolution_in_meters: one("spatialResolutionInMeters"),
    applicable_legislation: list("applicableLegislation"),
  },
};

/** Fields that say how CKAN keeps things, or that are read by name elsewhere: nothing that a catalogue would lack. */
export const notAboutData: ReadonlySet<string> = new Set([
  ...["id", "name", "state", "private", "type", "revision_id", "creator_user_id", "owner_org", "isopen", "package_id"],
  ...["num_resources", "num_tags", "license_title", "license_url", "license_id", "metadata_created"],
  ...["metadata_modified", "position", "resource_type", "cache_url", "cache_last_updated", "created", "last_modified"],
  ...["datastore_active", "datastore_contains_all_records_of_source_file", "url_type", "mimetype_inner", "format"],
  ...["mimetype", "hash", "hash_algorithm", "webstore_url", "webstore_last_updated", "resources", "organization"],
  ...["groups", "tags", "extras", "relationships_as_object", "relationships_as_subject", "tracking_summary", "guid"],
  ...["author", "author_email", "maintainer", "maintainer_email", "contact_name", "contact_email", "contact_uri"],
  ...["publisher_name", "publisher_email", "publisher_url", "publisher_type", "publisher_uri", "publisher_identifier"],
  ...["spatial", "temporal_start", "temporal_end", "harvest_object_id", "harvest_source_id", "harvest_source_title"],
  ...["title_translated", "notes_translated", "tags_translated", "name_translated", "description_translated"],
  ...["metadata_language", "on_same_domain", "has_views", "ckan_url", "publisher", "contact", "dcat_type", "archiver"],
  ...["spatial_coverage", "temporal_coverage", "tag_string", "bbox-east-long", "bbox-north-lat", "bbox-south-lat"],
  ...["bbox-west-long", "license"],
]);

/** CKAN's names of licences that are not among those of the vocabulary. The versions without one are the oldest. */
export const licenceIds: Readonly<Record<string, string>> = {
  "cc-zero": "CC0",
  "cc-by": "http://creativecommons.org/licenses/by/4.0/",
  "cc-by-sa": "http://creativecommons.org/licenses/by-sa/4.0/",
  "cc-nc": "http://creativecommons.org/licenses/by-nc/4.0/",
};
