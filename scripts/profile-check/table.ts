import { iriForms, literalForms } from "../../src/model/forms.js";
import { alternatives, type ClassName, type Kind } from "../../src/model/kinds.js";
import { xsd } from "../../src/model/namespaces.js";
import { classDef, classes, rowsOf, typesOf } from "../../src/model/profile.js";
import type { Row } from "../../src/model/rows.js";
import { vocabularies } from "../../src/model/vocabularies/index.js";
import { findConcept, type Vocabulary } from "../../src/model/vocabulary.js";
import { type Alternative, type ClassFacts, MANY, type PropertyFacts, unanchored } from "./facts.js";

/** What the profile table says of each class, in the words in which a bundle is read. */
export function tableFacts(names: readonly ClassName[] = classes.map(([name]) => name)): ClassFacts[] {
  return names.map((name) => ({
    types: typesOf(name),
    label: classDef(name).label,
    properties: rowsOf(name).map(([, row]) => propertyFacts(row)),
    deprecated: [],
  }));
}

function propertyFacts(row: Row): PropertyFacts {
  const { predicate, label, requirement, values, silent } = row;
  const single = values.kind.kind === "text" ? "1 in each language" : "1";
  const fixed = assumedValue(row);
  return {
    predicate,
    labels: [label],
    requirement: silent ? `${requirement}, its absence no warning` : requirement,
    max: values.many ? MANY : single,
    alternatives: alternatives(values.kind).map(alternative),
    ...(fixed !== undefined && { fixed }),
  };
}

/** The IRI that is written where the author writes nothing. */
function assumedValue({ assumed, values }: Row): string | undefined {
  if (assumed === undefined || values.kind.kind !== "concept") return assumed;
  return findConcept(vocabularies[values.kind.vocabulary], assumed)?.iri;
}

function alternative(kind: Kind): Alternative {
  const nothing = { datatypes: [], types: [] };
  switch (kind.kind) {
    case "text":
      return { ...nothing, nodes: ["text"] };
    case "literal": {
      const { datatypes, pattern } = { pattern: undefined, ...literalForms[kind.form] };
      const typed = datatypes.filter((datatype) => datatype !== xsd("string"));
      const node = typed.length > 0 ? "typed literal" : "plain literal";
      return { ...nothing, nodes: [node], datatypes: typed, ...withPattern(pattern) };
    }
    case "iri":
      return { ...nothing, nodes: ["IRI"], ...withPattern({ pattern: undefined, ...iriForms[kind.form] }.pattern) };
    case "concept":
      return concept(vocabularies[kind.vocabulary]);
    case "ref":
      return { ...nothing, nodes: ["IRI"], types: kind.classes.flatMap(typesOf) };
    case "node": {
      const isBlank = classDef(kind.class).identity === "blank";
      return { ...nothing, nodes: [isBlank ? "blank node" : "IRI"], types: typesOf(kind.class) };
    }
    case "either":
      throw new TypeError("an `either` inside an `either` says nothing that one alone would not");
  }
}

function concept({ concepts, literal, open, prefix }: Vocabulary): Alternative {
  return {
    nodes: [literal ? "plain literal" : "IRI"],
    datatypes: [],
    types: [],
    isConcept: true,
    ...(prefix !== undefined && { pattern: `${prefix}.*` }),
    ...(!open && { values: new Map(concepts.map(({ iri, sv, en }) => [iri, { sv, en }])) }),
  };
}

const withPattern = (pattern: string | undefined): Pick<Alternative, "pattern"> =>
  pattern === undefined ? {} : { pattern: unanchored(pattern) };
