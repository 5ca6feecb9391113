import type { Statements } from "./statements.js";
import { SyntaxFault } from "./syntax-fault.js";
import { xmlFault } from "./xml-fault.js";
import { XmlReader } from "./xml-reader.js";

/**
 * Reads RDF/XML.
 * @throws SyntaxFault where the text is ill-formed
 */
export function readRdfXml(text: string, statements: Statements, base?: string): void {
  const reader = new XmlReader(statements, base);
  try {
    reader.readDocument(text);
  } catch (error) {
    throw error instanceof SyntaxFault ? error : xmlFault(error as Error, reader, text);
  }
}
