import { EventEmitter } from "node:events";
import type { NamedNode, Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { isAbsolute, NO_BASE } from "./base.js";
import type { Statements } from "./statements.js";
import { SyntaxFault } from "./syntax-fault.js";
import { type N3Error, turtleFault } from "./turtle-fault.js";

/** A token of n3's lexer, by the part of its shape that is used. */
export interface Token {
  readonly type: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly endLine?: number;
}

/** What n3 2.13 can do that its type declarations do not know. */
interface N3Parser {
  parse(
    input: EventEmitter,
    callbacks: {
      readonly onQuad: (error: N3Error | null, quad: Quad | null) => void;
      readonly onPrefix: (prefix: string, namespace: NamedNode) => void;
      readonly onToken: (token: Token) => void;
    },
  ): void;
}

/** Tokens that only RDF 1.2 has: the portal reads RDF 1.1. */
const RDF_12 = new Set(["<<", "<<(", "{|", "~", "dircode"]);

/**
 * Reads Turtle, TriG, N-Triples or N-Quads with n3. Its tokens come by just before it acts on them, which tells the
 * line of every term and which IRIs were written relative.
 * @throws SyntaxFault where the text is ill-formed
 */
export function readTurtleFamily(text: string, format: string, statements: Statements, base?: string): void {
  const reader = new Reader(statements, base);
  const { namedNode, ...terms } = statements.terms;
  const factory = { ...terms, namedNode: (iri: string) => reader.node(namedNode, iri) };
  const options = { format, factory, baseIRI: base ?? NO_BASE, blankNodePrefix: "" };
  const parser = new Parser(options as never) as unknown as N3Parser;
  // From a source of events n3 parses while `emit` runs; from a string it would keep all quads, or parse later.
  const source = new EventEmitter();
  parser.parse(source, {
    onQuad: (error, quad) => {
      if (error) throw turtleFault(error, text);
      if (quad) reader.quad(quad);
    },
    onPrefix: (prefix, namespace) => {
      statements.prefixes[prefix] = namespace.value;
    },
    onToken: (token) => reader.token(token),
  });
  source.emit("data", text);
  source.emit("end");
}

class Reader {
  /** Where the last term began that is not punctuation: by the time a statement is complete, that is its object. */
  private termLine = 1;
  private subjectLine = 1;
  private atSubject = true;
  private declaring: "base" | "prefix" | undefined;
  /** The lines of the brackets that are open. */
  private readonly open: number[] = [];
  /** The last token closed a bracket; what it completes still stands in it. */
  private closing = false;
  /** The relative IRI that the parser is just resolving. */
  private relative: string | undefined;

  constructor(
    private readonly statements: Statements,
    private base: string | undefined,
  ) {}

  node(make: (iri: string) => NamedNode, iri: string): NamedNode {
    const written = this.relative;
    if (written === undefined) return make(iri);
    return this.base === undefined ? make(written) : this.statements.terms.resolvedNode(written, iri);
  }

  quad({ subject, predicate, object, graph }: Quad): void {
    const subjectLine = this.open.length === 0 ? this.subjectLine : this.termLine;
    this.statements.add(subject, predicate, object, graph, this.termLine, subjectLine);
  }

  token(token: Token): void {
    this.relative = undefined;
    if (this.closing) this.termLine = this.open.pop() ?? token.line;
    this.closing = false;
    switch (token.type) {
      case "IRI":
      case "typeIRI":
        this.iri(token);
        break;
      case "prefixed":
      case "blank":
      case "literal":
      case "abbreviation":
        this.term(token.line);
        break;
      case "[":
      case "(":
        this.term(token.line);
        this.open.push(token.line);
        break;
      case "]":
      case ")":
        this.closing = true;
        break;
      case ".":
      case "{":
      case "}":
        this.atSubject = true;
        break;
      case "@base":
      case "BASE":
        this.declaring = "base";
        break;
      case "@prefix":
      case "PREFIX":
        this.declaring = "prefix";
        break;
      default:
        if (RDF_12.has(token.type)) throw rdf12(token);
    }
  }

  private iri({ value, line, type }: Token): void {
    const { declaring } = this;
    this.declaring = undefined;
    if (declaring === "base" && isAbsolute(value)) this.base = value;
    if (declaring === undefined && type === "IRI") this.term(line);
    if (declaring !== "base" && !isAbsolute(value)) this.relative = value;
  }

  private term(line: number): void {
    this.termLine = line;
    if (!this.atSubject) return;
    this.atSubject = false;
    this.subjectLine = line;
  }
}

const rdf12 = ({ type, line, start }: Token): SyntaxFault =>
  new SyntaxFault({ problem: "rdf12", detail: type }, { line, column: start + 1 });
