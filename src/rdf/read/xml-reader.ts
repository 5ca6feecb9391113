import type { NamedNode, Quad } from "@rdfjs/types";
import type { SaxesTagNS } from "@rubensworks/saxes";
import { type IActiveTag, ParseType, RdfXmlParser } from "rdfxml-streaming-parser";
import { type Subject, termKey } from "../term.js";
import { isAbsolute, NO_BASE } from "./base.js";
import { entitiesOf } from "./entities.js";
import type { Position } from "./position.js";
import type { Statements } from "./statements.js";
import { type Problem, SyntaxFault } from "./syntax-fault.js";
import { grammarProblem, isRdfRoot, namesSubject } from "./xml-grammar.js";

// The parser keeps to itself where it is and what is open; its own subclasses have no other way to know.
const SAX = "saxParser";
const STACK = "activeTagStack";

/** Text in an XML literal stays markup. */
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** An element that is not closed yet. */
export interface OpenElement {
  readonly name: string;
  readonly line: number;
}

/**
 * The RDF/XML parser with what it lacks: an element's line for each statement, an end that is checked, text in several
 * pieces, the rules of the grammar that it lets pass, and judged IRIs and language tags.
 */
export class XmlReader extends RdfXmlParser {
  readonly open: OpenElement[] = [];
  /** The element that was closed last, or is being closed. */
  lastClosed: OpenElement | undefined;
  private startLine = 1;
  private line = 1;
  /** The property that the element being opened is a value of, if it is. */
  private outer: { readonly predicate: NamedNode | undefined; readonly line: number } | undefined;

  constructor(
    private readonly statements: Statements,
    private readonly base = NO_BASE,
  ) {
    // What is wrong with an IRI is a finding of its own, not the end of the reading.
    super({
      dataFactory: statements.terms as never,
      baseIRI: base,
      trackPosition: true,
      validateUri: false,
    });
    this.on("error", (error) => {
      throw error;
    });
  }

  /** Reads a whole document. It throws whatever the parsers throw. */
  readDocument(text: string): void {
    const sax = this[SAX];
    // Only what XML itself defines: the parser's table would answer to the names of JavaScript's own properties, too.
    sax.ENTITIES = Object.assign(Object.create(null), { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" });
    sax.on("opentagstart", () => {
      this.startLine = sax.line;
    });
    sax.write(text);
    if (this.open.length > 0) throw new Error("unclosed tag");
    sax.close();
  }

  /** Where the parser has come to. */
  get position(): Position {
    const { line, columnIndex } = this[SAX];
    return { line, column: Math.max(columnIndex, 1) };
  }

  override push(quad: Quad | null): boolean {
    if (quad) {
      // The statement that an element is the value of is written where the property around it is.
      const line = quad.predicate === this.outer?.predicate ? this.outer.line : this.line;
      this.statements.add(quad.subject, quad.predicate, quad.object, undefined, line);
    }
    return true;
  }

  override valueToUri(value: string, activeTag: IActiveTag) {
    const { terms } = this.statements;
    if (isAbsolute(value)) return terms.namedNode(value);
    if (activeTag.baseIRI?.startsWith(NO_BASE)) return terms.namedNode(value);
    return terms.resolvedNode(value, super.valueToUri(value, activeTag).value);
  }

  protected override onTag(tag: SaxesTagNS): void {
    this.line = this.startLine;
    const stack = this[STACK];
    const problem = grammarProblem(tag, stack.at(-1));
    if (problem) this.fail(problem);
    // The parser takes the outermost element for rdf:RDF; where it is a description, it needs something around it.
    if (stack.length === 0 && !isRdfRoot(tag))
      stack.push({ childrenParseType: ParseType.RESOURCE, baseIRI: this.base });
    this.outer = { predicate: stack.at(-1)?.predicate, line: this.open.at(-1)?.line ?? this.line };
    this.open.push({ name: tag.name, line: this.line });
    this.declarePrefixes(tag);
    super.onTag(tag);
    this.afterTag(tag, stack.at(-1)!);
  }

  protected override onCloseTag(): void {
    this.lastClosed = this.open.pop();
    this.line = this.lastClosed?.line ?? this.line;
    this.outer = undefined;
    super.onCloseTag();
  }

  protected override onText(text: string): void {
    const active = this[STACK].at(-1);
    if (active === undefined) return;
    if (active.childrenStringTags) super.onText(text.replace(/[&<>]/g, (character) => MARKUP[character]!));
    else if (active.predicate && !active.hadChildren) active.text = (active.text ?? "") + text;
    else if (text.trim() !== "")
      this.fail({ problem: "stray-text", detail: "text between elements", name: text.trim().slice(0, 40) });
  }

  protected override onDoctype(doctype: string): void {
    const entities = entitiesOf(doctype);
    if ("problem" in entities) this.fail(entities);
    Object.assign(this[SAX].ENTITIES, entities.values);
  }

  private declarePrefixes({ ns }: SaxesTagNS): void {
    for (const prefix in ns) this.statements.prefixes[prefix] ??= ns[prefix]!;
  }

  private afterTag(tag: SaxesTagNS, active: IActiveTag): void {
    if (active.subject === undefined) return;
    const subject = active.subject as Subject;
    if (active.childrenParseType === ParseType.PROPERTY && namesSubject(tag))
      this.statements.lines.subject(termKey(subject), this.line);
    const language = tag.attributes["xml:lang"]?.value;
    const fault = language ? this.statements.terms.tagFault(language) : undefined;
    if (fault) this.statements.note(fault, subject, active.predicate?.value, this.line);
  }

  fail(problem: Problem): never {
    throw new SyntaxFault(problem, this.position);
  }
}
