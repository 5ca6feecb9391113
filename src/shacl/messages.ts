import type { Literal } from "@rdfjs/types";
import { literal } from "../rdf/data-factory.js";
import type { ObjectTerm } from "../rdf/term.js";
import type { Component } from "./components/component.js";
import type { ValidationResult } from "./result.js";
import { sh } from "./vocabulary.js";

/** What a component says where the shape has no sh:message of its own. */
export function defaultMessage(component: Component): Literal {
  return literal(component.message, "en");
}

const PLACEHOLDER = /\{[$?]([A-Za-z_]\w*)\}/g;

const show = (term: ObjectTerm | undefined): string | undefined =>
  term?.termType === "BlankNode" ? `_:${term.value}` : term?.value;

/**
 * Fills the placeholders `{$name}` and `{?name}` of a message: `this`, `value`, `path` and the component's parameters
 * by local name (after SHACL §5.3.2, which defines it for SPARQL-based components). An unknown name stays as it is.
 */
export function renderMessage(message: Literal, result: ValidationResult): Literal {
  const text = message.value.replace(PLACEHOLDER, (written: string, name: string) => fill(name, result) ?? written);
  if (text === message.value) return message;
  return literal(text, message.language || message.datatype);
}

function fill(name: string, result: ValidationResult): string | undefined {
  switch (name) {
    case "this":
      return show(result.focusNode);
    case "value":
      return show(result.value);
    case "path":
      return result.path?.value ?? result.pathText;
    default:
      return result.parameters[sh(name)]?.map(show).join(", ");
  }
}
