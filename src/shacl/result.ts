import type { Literal, NamedNode } from "@rdfjs/types";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import { defaultMessage, renderMessage } from "./messages.js";
import { type Path, pathText } from "./paths.js";
import type { Constraint } from "./shape.js";
import type { Particulars } from "./sink.js";
import { sh } from "./vocabulary.js";

/** One thing that does not hold of a focus node (SHACL §3.6.2). */
export interface ValidationResult {
  readonly focusNode: ObjectTerm;
  /** The predicate, where the path is a single one. */
  readonly path: NamedNode | undefined;
  /** The whole path, in SPARQL's syntax with full IRIs; empty for a result about the focus node itself. */
  readonly pathText: string;
  /** The whole path, as a tree. */
  readonly propertyPath: Path | undefined;
  readonly value: ObjectTerm | undefined;
  readonly sourceShape: Subject;
  /** IRI of the constraint component. */
  readonly component: string;
  /** IRI of the severity. */
  readonly severity: string;
  /** The shape's sh:message, placeholders filled in; empty where the shape has none. */
  readonly messages: readonly Literal[];
  /** What the component says in English, for shapes without a message; undefined for components beyond SHACL Core. */
  readonly defaultMessage: Literal | undefined;
  /** For sh:node: why the value does not conform. */
  readonly details: readonly ValidationResult[];
  /** The values of the component's parameters by their IRI; a list stands as its members. */
  readonly parameters: Readonly<Record<string, readonly ObjectTerm[]>>;
}

const NO_DETAILS: readonly ValidationResult[] = [];

/** A result that refers to its constraint and works out the rest when it is read. */
export class Result implements ValidationResult {
  constructor(
    private readonly constraint: Constraint,
    readonly focusNode: ObjectTerm,
    readonly value: ObjectTerm | undefined,
    private readonly particulars: Particulars | undefined,
  ) {}

  get propertyPath(): Path | undefined {
    const predicate = this.particulars?.predicate;
    return predicate ? { kind: "predicate", predicate } : this.constraint.shape.path;
  }

  get path(): NamedNode | undefined {
    const path = this.propertyPath;
    return path?.kind === "predicate" ? path.predicate : undefined;
  }

  get pathText(): string {
    const path = this.propertyPath;
    return path ? pathText(path) : "";
  }

  get sourceShape(): Subject {
    return this.constraint.shape.term;
  }

  get component(): string {
    return sh(`${this.constraint.component.name}ConstraintComponent`);
  }

  get severity(): string {
    return this.constraint.shape.severity;
  }

  get messages(): readonly Literal[] {
    return this.constraint.shape.messages.map((message) => renderMessage(message, this));
  }

  get defaultMessage(): Literal {
    return renderMessage(defaultMessage(this.constraint.component), this);
  }

  get details(): readonly ValidationResult[] {
    return this.particulars?.details ?? NO_DETAILS;
  }

  get parameters(): Readonly<Record<string, readonly ObjectTerm[]>> {
    return this.constraint.parameters;
  }
}
