import fc, { type Arbitrary } from "fast-check";

const PREFIXES = `@prefix ex: <http://example.org/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

const of = (...choices: string[]): Arbitrary<string> => fc.constantFrom(...choices);
const predicate = of("ex:p", "ex:q", "ex:r");
const classOf = of("ex:C", "ex:D");
const resource = of("ex:a", "ex:b", "ex:c", "_:x");
const literal = of('"a"', '"bb"', '"abc"@sv', '"b"@en', '"bb"@en', "0", "1", "2", "10", "1.5");
const size = fc.integer({ min: 0, max: 3 }).map(String);

const statement = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(resource, predicate, fc.oneof(resource, literal)) },
  { weight: 2, arbitrary: fc.tuple(resource, fc.constant("a"), classOf) },
  { weight: 1, arbitrary: fc.tuple(resource, fc.constant("ex:limit"), of("0", "1", "2", "1.5")) },
);
const SUBCLASS = "ex:D rdfs:subClassOf ex:C .\n";

/** A data graph in Turtle: few nodes, so that they meet often. */
export const dataGraph: Arbitrary<string> = fc
  .tuple(fc.array(statement, { minLength: 1, maxLength: 14 }), fc.boolean())
  .map(
    ([rows, hierarchy]) => PREFIXES + (hierarchy ? SUBCLASS : "") + rows.map((row) => `${row.join(" ")} .\n`).join(""),
  );

type Constraint = readonly [parameter: string, value: string];
const one = (parameter: string, value: Arbitrary<string>): Arbitrary<Constraint> =>
  value.map((text) => [parameter, text] as const);
const list = (member: Arbitrary<string>, min: number) =>
  fc.array(member, { minLength: min, maxLength: 3 }).map((members) => `( ${members.join(" ")} )`);

/** At most one constraint for each parameter, as Turtle. */
const constraints = (choices: readonly Arbitrary<Constraint>[], max: number): Arbitrary<string> =>
  fc
    .uniqueArray(fc.oneof(...choices), { minLength: 1, maxLength: max, selector: ([parameter]) => parameter })
    .map((chosen) => chosen.map(([parameter, value]) => `${parameter} ${value}`).join(" ; "));

const simple: readonly Arbitrary<Constraint>[] = [
  one("sh:class", classOf),
  one("sh:datatype", of("xsd:integer", "xsd:string", "rdf:langString")),
  one("sh:nodeKind", of("sh:IRI", "sh:BlankNode", "sh:Literal", "sh:IRIOrLiteral", "sh:BlankNodeOrIRI")),
  one("sh:minLength", size),
  one("sh:maxLength", size),
  one("sh:pattern", of('"a"', '"^b"', '"^.$"')),
  one("sh:minInclusive", of("0", "1", "1.5")),
  one("sh:maxExclusive", of("1", "2", "10")),
  one("sh:hasValue", fc.oneof(of("ex:a", "ex:b"), literal)),
  one("sh:in", list(fc.oneof(of("ex:a", "ex:b", "ex:c"), literal), 1)),
];

const ofProperties: readonly Arbitrary<Constraint>[] = [
  one("sh:minCount", size),
  one("sh:maxCount", size),
  one("sh:uniqueLang", of("true")),
  one("sh:disjoint", predicate),
  one("sh:equals", predicate),
  // Of numbers only: both oracles put text with and without a language in order, where SPARQL has none.
  one("sh:lessThan", of("ex:limit")),
];

const anonymous = (inner: Arbitrary<string>): Arbitrary<string> => inner.map((text) => `[ ${text} ]`);
const leaf = anonymous(constraints(simple, 2));
const operand = fc.oneof(leaf, of("ex:Leaf", "ex:Counted"));
const shapeBased: readonly Arbitrary<Constraint>[] = [
  one("sh:not", operand),
  one("sh:node", operand),
  one("sh:or", list(operand, 1)),
  one("sh:xone", list(operand, 1)),
];

/** Only for node shapes: in property shapes rdf-validate-shacl blames all values for one. */
const conjunction = one("sh:and", list(operand, 1));

const inverse = predicate.map((iri) => `[ sh:inversePath ${iri} ]`);
const step = fc.oneof(predicate, inverse);
const path = fc.oneof(
  { weight: 3, arbitrary: step },
  fc.tuple(step, step).map(([a, b]) => `( ${a} ${b} )`),
  fc.tuple(step, step).map(([a, b]) => `[ sh:alternativePath ( ${a} ${b} ) ]`),
  fc.tuple(of("zeroOrMore", "oneOrMore", "zeroOrOne"), step).map(([kind, inner]) => `[ sh:${kind}Path ${inner} ]`),
);

const target = fc.oneof(
  one("sh:targetNode", of("ex:a", "ex:b", "1", '"a"')),
  one("sh:targetClass", classOf),
  one("sh:targetSubjectsOf", predicate),
  one("sh:targetObjectsOf", predicate),
);

const property = (paths: Arbitrary<string>, choices: readonly Arbitrary<Constraint>[]) =>
  fc.tuple(paths, constraints(choices, 3)).map(([where, what]) => `sh:property [ sh:path ${where} ; ${what} ]`);

function shapesGraph(
  targets: Arbitrary<string>,
  paths: Arbitrary<string>,
  common: readonly Arbitrary<Constraint>[],
  ofNodes: readonly Arbitrary<Constraint>[],
): Arbitrary<string> {
  const own = constraints([...common, ...ofNodes], 2);
  const properties = fc.array(property(paths, [...common, ...ofProperties]), { maxLength: 3 });
  const shape = fc.tuple(targets, own, properties).map((parts) => parts.flat().join(" ;\n  "));
  const shared = fc
    .tuple(constraints(simple, 2), size)
    .map(([text, count]) => `ex:Leaf ${text} .\nex:Counted sh:property [ sh:path ex:p ; sh:minCount ${count} ] .\n`);
  return fc
    .tuple(fc.array(shape, { minLength: 1, maxLength: 2 }), shared)
    .map(
      ([shapes, rest]) => PREFIXES + shapes.map((text, i) => `ex:S${i} a sh:NodeShape ; ${text} .\n`).join("") + rest,
    );
}

const written = target.map((pair) => pair.join(" "));

/** Shapes of every sort, in Turtle. */
export const shapes: Arbitrary<string> = shapesGraph(written, path, [...simple, ...shapeBased], [conjunction]);

/** Shapes that refer to no other shape and take single steps only. */
export const plainShapes: Arbitrary<string> = shapesGraph(written, step, simple, []);
