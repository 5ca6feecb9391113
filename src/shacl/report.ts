import type { BlankNode, Literal, NamedNode, Quad } from "@rdfjs/types";
import { blankNode, literal, namedNode, quad } from "../rdf/data-factory.js";
import type { ObjectTerm } from "../rdf/term.js";
import type { Path, Repetition } from "./paths.js";
import type { ValidationResult } from "./result.js";
import { rdf, sh, xsd } from "./vocabulary.js";

/** Whether data with these results conforms: there is none, whatever its severity (SHACL §3.6.1.1). */
export function conforms(results: Iterable<ValidationResult>): boolean {
  for (const _ of results) return false;
  return true;
}

/**
 * Results as a validation report in RDF (SHACL §3.6). Its blank nodes are numbered in the order of the results.
 * @returns the statements of one sh:ValidationReport
 */
export function toReport(results: Iterable<ValidationResult>): Quad[] {
  const all = [...results];
  const writer = new ReportWriter();
  const report = writer.blank();
  writer.add(report, rdf.type, namedNode(sh("ValidationReport")));
  writer.add(report, sh("conforms"), literal(String(conforms(all)), namedNode(xsd.boolean)));
  for (const result of all) writer.add(report, sh("result"), writer.result(result));
  return writer.quads;
}

const UNARY: Readonly<Record<"inverse" | Repetition, string>> = {
  inverse: sh("inversePath"),
  zeroOrMore: sh("zeroOrMorePath"),
  oneOrMore: sh("oneOrMorePath"),
  zeroOrOne: sh("zeroOrOnePath"),
};

class ReportWriter {
  readonly quads: Quad[] = [];
  private count = 0;

  blank(): BlankNode {
    return blankNode(`report-${this.count++}`);
  }

  add(subject: BlankNode, predicate: string, object: ObjectTerm): void {
    this.quads.push(quad(subject, namedNode(predicate), object));
  }

  result(result: ValidationResult): BlankNode {
    const node = this.blank();
    this.add(node, rdf.type, namedNode(sh("ValidationResult")));
    this.add(node, sh("focusNode"), result.focusNode);
    if (result.propertyPath !== undefined) this.add(node, sh("resultPath"), this.path(result.propertyPath));
    if (result.value !== undefined) this.add(node, sh("value"), result.value);
    this.add(node, sh("sourceShape"), result.sourceShape);
    this.add(node, sh("sourceConstraintComponent"), namedNode(result.component));
    this.add(node, sh("resultSeverity"), namedNode(result.severity));
    for (const message of messagesOf(result)) this.add(node, sh("resultMessage"), message);
    for (const detail of result.details) this.add(node, sh("detail"), this.result(detail));
    return node;
  }

  private path(path: Path): NamedNode | BlankNode {
    switch (path.kind) {
      case "predicate":
        return path.predicate;
      case "sequence":
        return this.list(path.members);
      case "alternative":
        return this.wrap(sh("alternativePath"), this.list(path.members));
      default:
        return this.wrap(UNARY[path.kind], this.path(path.of));
    }
  }

  private wrap(predicate: string, object: ObjectTerm): BlankNode {
    const node = this.blank();
    this.add(node, predicate, object);
    return node;
  }

  private list(members: readonly Path[]): NamedNode | BlankNode {
    const [first, ...rest] = members;
    if (first === undefined) return namedNode(rdf.nil);
    const cell = this.wrap(rdf.first, this.path(first));
    this.add(cell, rdf.rest, this.list(rest));
    return cell;
  }
}

function messagesOf({ messages, defaultMessage }: ValidationResult): readonly Literal[] {
  return messages.length === 0 && defaultMessage !== undefined ? [defaultMessage] : messages;
}
