import type { Graph } from "../rdf/graph.js";
import { writeJsonLd } from "./jsonld.js";
import { writeNTriples } from "./ntriples.js";
import type { FormatName, WriteOptions } from "./options.js";
import { writeRdfXml } from "./rdfxml.js";
import { writeTurtle } from "./turtle.js";

/** A syntax in which a graph can be written. */
export interface Format {
  readonly name: FormatName;
  /** What people call it. */
  readonly label: string;
  /** The usual end of a file's name, without the dot. */
  readonly extension: "rdf" | "ttl" | "jsonld" | "nt";
  readonly mediaType: string;
  /**
   * The document as chunks of some 64 KiB, made as they are asked for; the graph must not change meanwhile.
   *
   * @throws SerializeError while iterating, where the syntax cannot express something in the graph
   */
  write(graph: Graph, options: WriteOptions): Iterable<string>;
}

/** Every syntax there is, the one that the portal reads first. */
export const formats: Readonly<Record<FormatName, Format>> = {
  rdfxml: {
    name: "rdfxml",
    label: "RDF/XML",
    extension: "rdf",
    mediaType: "application/rdf+xml",
    write: writeRdfXml,
  },
  turtle: { name: "turtle", label: "Turtle", extension: "ttl", mediaType: "text/turtle", write: writeTurtle },
  jsonld: {
    name: "jsonld",
    label: "JSON-LD",
    extension: "jsonld",
    mediaType: "application/ld+json",
    write: writeJsonLd,
  },
  ntriples: {
    name: "ntriples",
    label: "N-Triples",
    extension: "nt",
    mediaType: "application/n-triples",
    write: writeNTriples,
  },
};
