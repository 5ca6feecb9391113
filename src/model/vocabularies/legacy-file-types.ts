import { findConcept } from "../vocabulary.js";
import { mediaType } from "./media-type.js";
import { geographicMediaType } from "./media-type-geographic.js";

/** EU file types whose codes are no names of media types in the profile's lists, with their media types (EU Publications Office). */
const others: Readonly<Record<string, string>> = {
  ATOM: "application/atom+xml",
  DOC: "application/msword",
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  GEOTIFF: "image/tiff",
  GIF: "image/gif",
  GPX: "application/gpx+xml",
  GRID_ASCII: "application/x-ascii-grid",
  GZIP: "application/gzip",
  ICS: "text/calendar",
  JPEG: "image/jpeg",
  JPEG2000: "image/jp2",
  JSON_LD: "application/ld+json",
  NETCDF: "application/netcdf",
  ODT: "application/vnd.oasis.opendocument.text",
  PARQUET: "application/vnd.apache.parquet",
  PNG: "image/png",
  PPT: "application/vnd.ms-powerpoint",
  PPTX: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  RDF_N_QUADS: "application/n-quads",
  RDF_N_TRIPLES: "application/n-triples",
  RDF_TRIG: "application/trig",
  RDF_TURTLE: "text/turtle",
  RDF_XML: "application/rdf+xml",
  RSS: "application/rss+xml",
  RTF: "application/rtf",
  SPARQLQ: "application/sparql-query",
  SVG: "image/svg+xml",
  TIFF: "image/tiff",
  TSV: "text/tab-separated-values",
  WCS_SRVC: "application/vnd.ogc.wcs_xml",
  WFS_SRVC: "application/vnd.ogc.wfs_xml",
  WMS_SRVC: "application/vnd.ogc.wms_xml",
  WMTS_SRVC: "application/vnd.ogc.wmts_xml",
  XHTML: "application/xhtml+xml",
  YAML: "application/yaml",
};

/** The media type of a code of the EU's list of file types; undefined where there is none, or several would do. */
export const mediaTypeOfFileType = (code: string): string | undefined =>
  others[code.toUpperCase()] ?? (findConcept(mediaType, code) ?? findConcept(geographicMediaType, code))?.iri;
