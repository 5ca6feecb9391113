import { iriForms, literalForms } from "../model/forms.js";
import type { ClassName, Kind } from "../model/kinds.js";
import { prefixedName, rdf } from "../model/namespaces.js";
import { classDef, classes, rowsOf, typesOf } from "../model/profile.js";
import type { Label, Requirement, Row } from "../model/rows.js";
import { type VocabularyId, vocabularies } from "../model/vocabularies/index.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { quote, type Statement, shapesPrefixes, writeStatement } from "./shapes-turtle.js";

/** Absence is as grave as the profile's demand; where nothing is demanded there is no shape. */
const ABSENCE: Partial<Record<Requirement, string>> = { mandatory: "sh:Violation", recommended: "sh:Warning" };

const HEADER = `# The shapes of DCAT-AP-SE 3.0.1, written from the profile table in src/model/.
# Do not edit: change the table and run \`npm run generate\`.
#
# Each property has two shapes: "presence" asks for it, as gravely as the profile does, and "value" tells what its
# values have to be, which is always a violation. Further rules are in the files beside this one.
`;

/**
 * The profile as SHACL shapes, in Turtle: deterministic, the classes and properties in the table's order. Shapes are
 * named `urn:skordeklar:profile:{class}-{key}-{presence|value|language}`.
 */
export function profileShapes(): string {
  const used = new Set<VocabularyId>();
  const sections = classes.map(([name]) => classSection(name, used));
  const lists = [...used].sort().map((id) => vocabularyList(vocabularies[id]));
  return `${[HEADER + shapesPrefixes(), ...sections, ...lists].join("\n")}`;
}

function classSection(name: ClassName, used: Set<VocabularyId>): string {
  const { label } = classDef(name);
  const shapes = rowsOf(name).flatMap(([key, row]) => rowShapes(`profile:${name}-${key}`, row, used));
  const targets = typesOf(name).map(prefixedName).join(", ");
  const head = writeStatement(`profile:${name}`, [
    "a sh:NodeShape",
    `sh:name ${names(label)}`,
    `sh:targetClass ${targets}`,
    `sh:property\n    ${shapes.map(([subject]) => subject).join(" ,\n    ")}`,
  ]);
  return [`# ${label.en}`, head, ...shapes.map((shape) => writeStatement(...shape))].join("\n");
}

function rowShapes(subject: string, row: Row, used: Set<VocabularyId>): Statement[] {
  // The type is what a shape finds its nodes by, and a node may well have further types.
  if (row.predicate === rdf("type")) return [];
  const shape = (part: string, severity: string, constraints: readonly string[]): Statement => [
    `${subject}-${part}`,
    [
      "a sh:PropertyShape",
      `sh:path ${prefixedName(row.predicate)}`,
      `sh:name ${names(row.label)}`,
      `sh:severity ${severity}`,
      ...constraints,
    ],
  ];
  const shapes: Statement[] = [];
  const absence = row.silent ? undefined : ABSENCE[row.requirement];
  if (absence !== undefined) shapes.push(shape("presence", absence, ["sh:minCount 1"]));
  const values = row.languageTag === undefined ? constraintsOf(row.values.kind, used) : [ANY_TEXT];
  const count = countConstraint(row);
  shapes.push(shape("value", "sh:Violation", [...count, ...values]));
  if (row.languageTag === "recommended") shapes.push(shape("language", "sh:Warning", [LANGUAGE_TAGGED]));
  return shapes;
}

const LANGUAGE_TAGGED = "sh:datatype rdf:langString";
const ANY_TEXT = alternativesOf([[LANGUAGE_TAGGED], ["sh:datatype xsd:string"]]);

/** At most one value; of a text at most one in each language. */
function countConstraint({ values: { kind, many } }: Row): string[] {
  if (many) return [];
  return [kind.kind === "text" ? "sh:uniqueLang true" : "sh:maxCount 1"];
}

/** What SHACL says of one value of a kind. */
function constraintsOf(kind: Kind, used: Set<VocabularyId>): string[] {
  switch (kind.kind) {
    case "text":
      return [LANGUAGE_TAGGED];
    case "literal": {
      const { datatypes, pattern } = { pattern: undefined, ...literalForms[kind.form] };
      const typed = datatypes.map((datatype) => [`sh:datatype ${prefixedName(datatype)}`]);
      return [...(typed.length === 1 ? typed[0]! : [alternativesOf(typed)]), ...patternConstraint(pattern)];
    }
    case "iri":
      return [IRI, ...patternConstraint({ pattern: undefined, ...iriForms[kind.form] }.pattern)];
    case "concept":
      return conceptConstraints(kind.vocabulary, used);
    case "ref":
      return [IRI, classConstraint(kind.classes)];
    case "node":
      return [...(classDef(kind.class).identity === "blank" ? [] : [IRI]), classConstraint([kind.class])];
    case "either":
      return [alternativesOf(kind.of.map((alternative) => constraintsOf(alternative, used)))];
  }
}

const IRI = "sh:nodeKind sh:IRI";

const patternConstraint = (pattern: string | undefined): string[] =>
  pattern === undefined ? [] : [`sh:pattern ${quote(pattern)}`];

function conceptConstraints(id: VocabularyId, used: Set<VocabularyId>): string[] {
  const { open, prefix }: Vocabulary = vocabularies[id];
  if (open) return [IRI, ...patternConstraint(prefix && `^${prefix.replaceAll(".", "\\.")}`)];
  used.add(id);
  return [`sh:in vocabulary:${id}`];
}

function classConstraint(names: readonly ClassName[]): string {
  const members = names.flatMap(typesOf).map((type) => [`sh:class ${prefixedName(type)}`]);
  return members.length === 1 ? members[0]!.join() : alternativesOf(members);
}

function alternativesOf(alternatives: readonly (readonly string[])[]): string {
  const members = alternatives.map((constraints) => `[ ${constraints.join(" ; ")} ]`);
  return members.length < 3 && members.join().length < 60
    ? `sh:or ( ${members.join(" ")} )`
    : `sh:or (\n    ${members.join("\n    ")}\n  )`;
}

/** The values of a closed vocabulary as a list with a name, so that every property that takes them can point at it. */
function vocabularyList({ id, sv, en, concepts, literal }: Vocabulary): string {
  const [first, ...rest] = concepts.map(({ iri }) => (literal ? quote(iri) : `<${iri}>`));
  const tail = rest.length === 0 ? "rdf:rest ()" : `rdf:rest (\n    ${rest.join("\n    ")}\n  )`;
  return `# ${sv} / ${en}\n${writeStatement(`vocabulary:${id}`, [`rdf:first ${first}`, tail])}`;
}

const names = ({ sv, en }: Label): string => `${quote(sv)}@sv , ${quote(en)}@en`;
