import { vocabulary } from "../vocabulary.js";

/**
 * Media types of geographic data and map services, the values of dcterms:format, written as plain literals. Source:
 * DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0).
 */
// biome-ignore format: one concept a line
export const geographicMediaType = vocabulary(
  "media-type-geographic",
  "Geografiska format",
  "Geographic formats",
  "",
  [
    ["application/geo+json", "GeoJSON", "GeoJSON", { aliases: ["geo-json"] }],
    ["application/x-shapefile", "x-shapefile", "x-shapefile", { aliases: ["shp", "shape", "shapefile", "shapefil", "esri shapefile"] }],
    ["application/x-filegdb", "xfilegdb", "x-filegdb", { aliases: ["gdb", "filegdb", "file geodatabase", "filgeodatabas"] }],
    ["application/gml+xml", "gml+xml", "gml+xml", { aliases: ["gml"] }],
    ["application/x-gmz", "x-gmz", "x-gmz", { aliases: ["gmz"] }],
    ["application/vnd.google-earth.kml+xml", "vnd.google-earth.kml+xml", "vnd.google-earth.kml+xml", { aliases: ["kml"] }],
    ["application/vnd.google-earth.kmz", "vnd.google-earth.kmz", "vnd.google-earth.kmz", { aliases: ["kmz"] }],
    ["application/x-ecw", "x-ecw", "x-ecw", { aliases: ["ecw"] }],
    ["application/x-ascii-grid", "x-ascii-grid", "x-ascii-grid", { aliases: ["asc", "ascii grid"] }],
    ["application/x-oracledump", "x-oracledump", "x-oracledump", { aliases: ["dmp", "oracle dump"] }],
    ["application/x-las", "x-las", "x-las", { aliases: ["las"] }],
    ["application/x-laz", "x-laz", "x-laz", { aliases: ["laz"] }],
    ["application/x-tab", "x-tab", "x-tab", { aliases: ["tab", "mapinfo tab"] }],
    ["application/x-tab-raster", "x-tab-raster", "x-tab-raster", { aliases: ["tab raster"] }],
    ["application/x-worldfile", "x-worldfile", "x-worldfile", { aliases: ["worldfile", "world file", "tfw", "jgw"] }],
    ["application/vnd.sqlite3", "vnd.sqlite3", "vnd.sqlite3", { aliases: ["sqlite", "sqlite3", "spatialite"] }],
    ["application/geopackage+sqlite3", "geopackage+sqlite3", "geopackage+sqlite3", { aliases: ["gpkg", "geopackage"] }],
    ["image/tiff", "tiff", "tiff", { aliases: ["tif", "geotiff"] }],
    ["image/jp2", "jp2", "jp2", { aliases: ["jpeg2000", "jpeg 2000"] }],
    ["application/vnd.ogc.wms_xml", "WMS-tjänst", "WMS service", { aliases: ["wms"] }],
    ["application/vnd.ogc.wmts_xml", "WMTS-tjänst", "WMTS service", { aliases: ["wmts"] }],
    ["application/vnd.ogc.wfs_xml", "WFS-tjänst", "WFS service", { aliases: ["wfs"] }],
    ["application/vnd.ogc.wcs_xml", "WCS-tjänst", "WCS service", { aliases: ["wcs"] }],
  ],
  { literal: true },
);
