/** Media types by file extension: those of the profile first, then what else municipalities publish. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["csv", "text/csv"],
  ["csv.zip", "text/csv+zip"],
  ["xml", "application/xml"],
  ["xml.zip", "application/xml+zip"],
  ["json", "application/json"],
  ["json.zip", "application/json+zip"],
  ["zip", "application/zip"],
  ["html", "text/html"],
  ["htm", "text/html"],
  ["xls", "application/vnd.ms-excel"],
  ["pdf", "application/pdf"],
  ["txt", "text/plain"],
  ["nt", "application/n-triples"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
  ["rdf", "application/rdf+xml"],
  ["rq", "application/sparql-query"],
  ["ttl", "text/turtle"],

  ["geojson", "application/geo+json"],
  ["shp", "application/x-shapefile"],
  ["gdb", "application/x-filegdb"],
  ["gml", "application/gml+xml"],
  ["gmz", "application/x-gmz"],
  ["kml", "application/vnd.google-earth.kml+xml"],
  ["kmz", "application/vnd.google-earth.kmz"],
  ["ecw", "application/x-ecw"],
  ["asc", "application/x-ascii-grid"],
  ["dmp", "application/x-oracledump"],
  ["las", "application/x-las"],
  ["laz", "application/x-laz"],
  ["tab", "application/x-tab"],
  ["tfw", "application/x-worldfile"],
  ["jgw", "application/x-worldfile"],
  ["sqlite", "application/vnd.sqlite3"],
  ["gpkg", "application/geopackage+sqlite3"],
  ["tif", "image/tiff"],
  ["tiff", "image/tiff"],
  ["jp2", "image/jp2"],

  ["atom", "application/atom+xml"],
  ["bmp", "image/bmp"],
  ["dbf", "application/vnd.dbf"],
  ["doc", "application/msword"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["dwg", "image/vnd.dwg"],
  ["dxf", "image/vnd.dxf"],
  ["gif", "image/gif"],
  ["gpx", "application/gpx+xml"],
  ["gz", "application/gzip"],
  ["ics", "text/calendar"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["jsonld", "application/ld+json"],
  ["md", "text/markdown"],
  ["n3", "text/n3"],
  ["nc", "application/netcdf"],
  ["nq", "application/n-quads"],
  ["odp", "application/vnd.oasis.opendocument.presentation"],
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["parquet", "application/vnd.apache.parquet"],
  ["png", "image/png"],
  ["ppt", "application/vnd.ms-powerpoint"],
  ["pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
  ["rss", "application/rss+xml"],
  ["rtf", "application/rtf"],
  ["sql", "application/sql"],
  ["svg", "image/svg+xml"],
  ["tar", "application/x-tar"],
  ["trig", "application/trig"],
  ["tsv", "text/tab-separated-values"],
  ["webp", "image/webp"],
  ["xhtml", "application/xhtml+xml"],
  ["xsd", "application/xml"],
  ["yaml", "application/yaml"],
  ["yml", "application/yaml"],
]);

/**
 * The media type of files with this extension, with or without its dot and in any letter case (`csv`, `.CSV`,
 * `csv.zip`); undefined for an unknown one.
 */
export function mediaTypeOfExtension(extension: string): string | undefined {
  return mediaTypes.get(extension.toLowerCase().replace(/^\./, ""));
}

const extensions = new Map<string, string>();
for (const [extension, mediaType] of mediaTypes) if (!extensions.has(mediaType)) extensions.set(mediaType, extension);

/** The usual extension of files of a media type, without dot; undefined where none is known. */
export function extensionOfMediaType(mediaType: string): string | undefined {
  return extensions.get(mediaType);
}
