import { vocabulary } from "../vocabulary.js";

/**
 * Media types of tables, documents and linked data, the values of dcterms:format, written as plain literals. Just
 * "Excel" is no alias, as it may mean either of two formats. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0).
 */
// biome-ignore format: one concept a line
export const mediaType = vocabulary(
  "media-type",
  "Vanliga format",
  "Common formats",
  "",
  [
    ["text/csv", "CSV (.csv)", "CSV (.csv)", { aliases: ["csv"] }],
    ["text/csv+zip", "CSV (.csv) i en zip", "CSV (.csv) in a zip", { aliases: ["csv+zip", "csv.zip", "zippad csv", "zipped csv"] }],
    ["application/xml", "XML (.xml)", "XML (.xml)", { aliases: ["xml"] }],
    ["application/xml+zip", "XML (.xml) i en zip", "XML (.xml) in a zip", { aliases: ["xml+zip", "xml.zip", "zippad xml", "zipped xml"] }],
    ["application/json", "JSON (.json)", "JSON (.json)", { aliases: ["json"] }],
    ["application/json+zip", "JSON (.json) i en zip", "JSON (.json) in a zip", { aliases: ["json+zip", "json.zip", "zippad json", "zipped json"] }],
    ["application/zip", "ZIP (.zip)", "ZIP (.zip)", { aliases: ["zip"] }],
    ["text/html", "HTML (.html)", "HTML (.html)", { aliases: ["html", "htm"] }],
    ["application/vnd.ms-excel", "Microsoft Excel (.xls)", "Microsoft Excel (.xls)", { aliases: ["xls"] }],
    ["application/pdf", "PDF (.pdf)", "PDF (.pdf)", { aliases: ["pdf"] }],
    ["text/plain", "Text (.txt)", "Text (.txt)", { aliases: ["txt", "text"] }],
    ["application/n-triples", "RDF som N-Triples (.n3)", "RDF as N-Triples (.n3)", { aliases: ["nt", "n-triples", "ntriples"] }],
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Microsoft Excel XML (.xlsx)", "Microsoft Excel XML (.xlsx)", { aliases: ["xlsx"] }],
    ["application/vnd.oasis.opendocument.spreadsheet", "OpenDocument Spreadsheet (.ods)", "OpenDocument Spreadsheet (.ods)", { aliases: ["ods"] }],
    ["application/rdf+xml", "RDF/XML (.rdf)", "RDF/XML (.rdf)", { aliases: ["rdf", "rdf/xml"] }],
    ["application/sparql-query", "RDF sökning (SPARQL)", "RDF query (SPARQL)", { aliases: ["sparql", "rq"] }],
    ["text/turtle", "RDF som Turtle (.ttl)", "RDF as Turtle (.ttl)", { aliases: ["ttl", "turtle"] }],
  ],
  { literal: true },
);
