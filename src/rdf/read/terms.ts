import type { BlankNode, DefaultGraph, Literal, NamedNode, Quad, Term } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { Finding } from "../../diagnostics/finding.js";
import { geosparql, prefixedName } from "../../model/namespaces.js";
import { encodeIri, iriProblem } from "../iri.js";
import { isLanguageTag, nearestLanguageTag } from "../language-tag.js";
import { isWkt } from "../wkt.js";
import { isWellFormed } from "../xsd.js";
import { unmarked } from "./base.js";

/** What is wrong with a term, wherever it stands. */
export type Fault = Pick<Finding, "code" | "args" | "severity">;

const WKT = geosparql("wktLiteral");

/**
 * Makes the terms of one document, for whichever parser, and judges each as it is made: parsers let pass malformed
 * IRIs, language tags and values. An IRI is made once, so judging costs by distinct IRI; blank nodes are numbered by
 * document, so the same text gives the same labels.
 */
export class Terms {
  /** The terms that something is wrong with. */
  readonly faults = new Map<Term, Fault>();
  private readonly nodes = new Map<string, NamedNode>();
  private readonly tags = new Map<string, Fault | undefined>();
  private anonymous = 0;

  readonly namedNode = (iri: string): NamedNode => {
    const known = this.nodes.get(iri);
    if (known !== undefined) return known;
    const node: NamedNode = DataFactory.namedNode(unmarked(iri));
    this.nodes.set(iri, node);
    const fault = iriFault(node.value);
    if (fault !== undefined) this.faults.set(node, fault);
    return node;
  };

  /** The node of an IRI that was written relative, in a document that says what it is relative to. */
  resolvedNode(written: string, iri: string): NamedNode {
    const key = `${iri} ${written}`;
    let node = this.nodes.get(key);
    if (node === undefined) {
      node = DataFactory.namedNode(iri) as NamedNode;
      this.nodes.set(key, node);
      const resolved: Fault = {
        code: "rdf/relative-iri",
        severity: "warning",
        args: { iri: written, resolved: iri },
      };
      this.faults.set(node, iriFault(iri) ?? resolved);
    }
    return node;
  }

  /** Labels are kept; those that look like the ones given to nodes without a label get one more underscore. */
  readonly blankNode = (label?: string): BlankNode =>
    DataFactory.blankNode(label === undefined ? `n${this.anonymous++}` : label.replace(/^n(_*\d+)$/, "n_$1"));

  readonly literal = (value: string, qualifier?: string | NamedNode | { readonly language: string }): Literal => {
    if (qualifier === undefined) return DataFactory.literal(value);
    if (typeof qualifier === "string")
      return this.judged(DataFactory.literal(value, qualifier), this.tagFault(qualifier));
    // A parser that has a direction, too, hands it over in an object; it also hands over no tag that it was not given.
    if (!("termType" in qualifier)) return DataFactory.literal(value, qualifier.language);
    const fault = this.faults.get(qualifier) ?? valueFault(value, qualifier.value);
    return this.judged(DataFactory.literal(value, qualifier as never), fault);
  };

  readonly defaultGraph = (): DefaultGraph => DataFactory.defaultGraph() as DefaultGraph;

  readonly quad = DataFactory.quad as unknown as (s: Term, p: Term, o: Term, g?: Term) => Quad;

  /** What is wrong with a language tag, or undefined. */
  tagFault(tag: string): Fault | undefined {
    if (this.tags.has(tag)) return this.tags.get(tag);
    const suggestion = nearestLanguageTag(tag);
    const args = { tag, ...(suggestion !== undefined && { suggestion }) };
    const fault = isLanguageTag(tag) ? undefined : ({ code: "rdf/language-tag", severity: "error", args } as const);
    this.tags.set(tag, fault);
    return fault;
  }

  private judged(literal: Literal, fault: Fault | undefined): Literal {
    if (fault !== undefined) this.faults.set(literal, fault);
    return literal;
  }
}

function iriFault(iri: string): Fault | undefined {
  const found = iriProblem(iri);
  if (found === undefined) return undefined;
  const { problem } = found;
  if (problem === "relative") return { code: "rdf/relative-iri", severity: "error", args: { iri } };
  const encoded = encodeIri(iri);
  const suggestion = iriProblem(encoded) === undefined ? { suggestion: encoded } : {};
  return { code: "rdf/iri", severity: "error", args: { iri, problem, ...suggestion } };
}

function valueFault(value: string, datatype: string): Fault | undefined {
  if (datatype === WKT ? isWkt(value) : isWellFormed(value, datatype)) return undefined;
  return { code: "rdf/datatype", severity: "error", args: { value, datatype: prefixedName(datatype) } };
}
