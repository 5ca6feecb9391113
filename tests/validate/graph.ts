import { prefixes } from "../../src/model/namespaces.js";
import type { Graph } from "../../src/rdf/graph.js";
import { noProvenance } from "../../src/rdf/provenance.js";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { validateGraph } from "../../src/validate/index.js";

const declared = Object.entries({ ...prefixes, "": "https://data.tierp.example/" });
const header = declared.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`).join("\n");

/** The graph of a Turtle text that uses the profile's prefixes, and `:` for a municipality's own things. */
export const turtle = (text: string): Graph => readTurtle(`${header}\n${text}`);

export const validate = (text: string) => validateGraph(turtle(text), { provenance: noProvenance });

export const codes = (text: string) => validate(text).map(({ code }) => code);

/** A catalogue with no more than the profile demands. */
export const minimal = `
  :catalog a dcat:Catalog ;
    dcterms:title "Tierps öppna data"@sv ;
    dcterms:description "Data från kommunen"@sv ;
    dcterms:publisher <http://dataportal.se/organisation/SE2120000266> ;
    dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/> ;
    dcat:dataset :badplatser .
  <http://dataportal.se/organisation/SE2120000266> a foaf:Agent ;
    foaf:name "Tierps kommun"@sv ;
    dcterms:type <http://purl.org/adms/publishertype/LocalAuthority> .
  :badplatser a dcat:Dataset ;
    dcterms:title "Badplatser"@sv ;
    dcterms:description "Kommunens badplatser"@sv ;
    dcterms:publisher <http://dataportal.se/organisation/SE2120000266> .
`;
