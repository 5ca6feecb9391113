/** A media type with the code of the EU file type that it stands for; empty where there is none. */
type MediaTypeRow = readonly [mediaType: string, fileType: string];

/** Registered at IANA (registry of July 2024). */
// biome-ignore format: one media type a line
const registered: readonly MediaTypeRow[] = [
  ["text/csv", "CSV"],
  ["application/xml", "XML"],
  ["application/json", "JSON"],
  ["application/zip", "ZIP"],
  ["text/html", "HTML"],
  ["application/vnd.ms-excel", "XLS"],
  ["application/pdf", "PDF"],
  ["text/plain", "TXT"],
  ["application/n-triples", "RDF_N_TRIPLES"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"],
  ["application/vnd.oasis.opendocument.spreadsheet", "ODS"],
  ["application/rdf+xml", "RDF_XML"],
  ["application/sparql-query", "SPARQLQ"],
  ["text/turtle", "RDF_TURTLE"],
  ["application/geo+json", "GEOJSON"],
  ["application/gml+xml", "GML"],
  ["application/vnd.google-earth.kml+xml", "KML"],
  ["application/vnd.google-earth.kmz", "KMZ"],
  ["application/vnd.sqlite3", ""],
  ["application/geopackage+sqlite3", "GPKG"],
  ["image/tiff", "TIFF"],
  ["image/jp2", "JPEG2000"],
  ["application/ld+json", "JSON_LD"],
  ["application/n-quads", "RDF_N_QUADS"],
  ["application/trig", "RDF_TRIG"],
  ["text/calendar", "ICS"],
  ["application/gzip", "GZIP"],
  ["text/tab-separated-values", "TSV"],
  ["image/png", "PNG"],
  ["image/bmp", "BMP"],
  ["application/rtf", "RTF"],
  ["text/rtf", "RTF"],
  ["text/xml", "XML"],
  ["image/jpeg", "JPEG"],
  ["application/atom+xml", "ATOM"],
  ["application/vnd.apache.parquet", "PARQUET"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"],
  ["application/msword", "DOC"],
  ["application/vnd.shp", "SHP"],
  ["application/xhtml+xml", "XHTML"],
  ["application/yaml", "YAML"],
  ["text/n3", "N3"],
  ["application/vnd.dbf", "DBF"],
  ["image/vnd.dwg", "DWG"],
  ["image/vnd.dxf", "DXF"],
  ["image/gif", "GIF"],
  ["text/markdown", "MARKDOWN"],
  ["application/vnd.oasis.opendocument.presentation", "ODP"],
  ["application/vnd.oasis.opendocument.text", "ODT"],
  ["application/vnd.ms-powerpoint", "PPT"],
  ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"],
  ["application/sql", "SQL"],
  ["image/svg+xml", "SVG"],
  ["image/webp", "WEBP"],
];

/** Not registered, but listed by the EU file type table (2017 to 2025) for one of its file types. */
// biome-ignore format: one media type a line
const listed: readonly MediaTypeRow[] = [
  ["application/x-shapefile", "SHP"],
  ["application/x-filegdb", "GDB"],
  ["application/x-gmz", "GMZ"],
  ["application/x-ecw", "ECW"],
  ["application/x-ascii-grid", "GRID_ASCII"],
  ["application/x-oracledump", "DMP"],
  ["application/x-las", "LAS"],
  ["application/x-laz", "LAZ"],
  ["application/x-tab", "TAB"],
  ["application/x-tab-raster", "TAB_RSTR"],
  ["application/x-worldfile", "WORLD"],
  ["application/vnd.ogc.wms_xml", "WMS_SRVC"],
  ["application/rss+xml", "RSS"],
  ["application/x-tar", "TAR"],
  ["application/x-netcdf", "NETCDF"],
];

/** In neither list: what is in use for a file type all the same. */
// biome-ignore format: one media type a line
const inUse: readonly MediaTypeRow[] = [
  ["text/csv+zip", "ZIP"],
  ["application/xml+zip", "ZIP"],
  ["application/json+zip", "ZIP"],
  ["application/vnd.ogc.wmts_xml", "WMTS_SRVC"],
  ["application/vnd.ogc.wfs_xml", "WFS_SRVC"],
  ["application/vnd.ogc.wcs_xml", "WCS_SRVC"],
  ["application/netcdf", "NETCDF"],
  ["application/gpx+xml", "GPX"],
  ["application/geopackage+vnd.sqlite3", "GPKG"],
  ["application/x-dbf", "DBF"],
  ["application/dbf", "DBF"],
];

/** What is known of a media type. */
export interface MediaType {
  readonly fileType: string | undefined;
  readonly isRegistered: boolean;
  /** By the EU file type table, or at IANA. */
  readonly isListed: boolean;
}

const facts = (rows: readonly MediaTypeRow[], isRegistered: boolean, isListed: boolean) =>
  rows.map(([mediaType, code]): [string, MediaType] => [
    mediaType,
    { fileType: code === "" ? undefined : code, isRegistered, isListed },
  ]);

const known: ReadonlyMap<string, MediaType> = new Map([
  ...facts(registered, true, true),
  ...facts(listed, false, true),
  ...facts(inUse, false, false),
]);

const UNKNOWN: MediaType = { fileType: undefined, isRegistered: false, isListed: false };

/**
 * What is known of a media type, its parameters and letter case left aside. The table holds the types of the profile
 * and those that its file extensions stand for. Of any other nothing is assumed: a score that is too low shows what to
 * look at, one that is too high hides it.
 */
export function mediaTypeFacts(mediaType: string): MediaType {
  return (
    known.get(
      mediaType
        .replace(/\s*;.*$/s, "")
        .trim()
        .toLowerCase(),
    ) ?? UNKNOWN
  );
}
