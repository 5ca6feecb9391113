import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { Graph } from "../../src/rdf/graph.js";
import { compileShapes, conforms, ShapesError, toReport } from "../../src/shacl/index.js";
import { sh } from "../../src/shacl/vocabulary.js";

const PREFIXES = `@prefix ex: <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix sh: <http://www.w3.org/ns/shacl#> . `;
const EX = "http://example.org/";

const parse = (turtle: string) => new Parser().parse(PREFIXES + turtle);

function problemsOf(turtle: string) {
  try {
    compileShapes(parse(turtle));
  } catch (error) {
    if (error instanceof ShapesError) return error.problems.map(({ code, message }) => `${code}: ${message}`);
    throw error;
  }
  return [];
}

describe("problems of shapes", () => {
  test("every problem is told, with the shape's name", () => {
    const problems = problemsOf(`ex:A sh:nodeKind sh:Iri ; sh:property [ sh:path ex:p ; sh:minCount "1" ] .`);
    expect(problems).toEqual([
      `ill-formed: The shape <${EX}A> is ill-formed: sh:nodeKind must be one of sh:BlankNode, sh:IRI, sh:Literal, sh:BlankNodeOrIRI, sh:BlankNodeOrLiteral, sh:IRIOrLiteral`,
      `ill-formed: A property shape for <${EX}p> is ill-formed: sh:minCount must be a whole number (xsd:integer)`,
    ]);
  });

  test("recursion is told once for a cycle", () => {
    expect(problemsOf("ex:A sh:node ex:B . ex:B sh:not ex:C . ex:C sh:or ( ex:B ) .")).toEqual([
      `recursive: The shape <${EX}B> refers to itself, which SHACL leaves undefined`,
    ]);
  });

  test("shapes that share a shape are not recursive", () => {
    expect(problemsOf("ex:A sh:node ex:C ; sh:not ex:B . ex:B sh:node ex:C . ex:C sh:nodeKind sh:IRI .")).toEqual([]);
  });
});

describe("what SHACL Core does not know", () => {
  const unsupported = (turtle: string) =>
    compileShapes(parse(turtle)).unsupported.map(({ shape, predicate }) => [shape.value.replace(EX, ""), predicate]);

  test.each(["sparql", "js", "target", "rule", "expression"])("sh:%s", (name) => {
    expect(unsupported(`ex:A a sh:NodeShape ; sh:${name} [ ex:any 1 ] .`)).toEqual([["A", sh(name)]]);
  });

  test("a parameter of a constraint component that the shapes declare", () => {
    expect(
      unsupported("ex:Custom a sh:ConstraintComponent ; sh:parameter [ sh:path ex:limit ] . ex:A ex:limit 3 ."),
    ).toEqual([["A", `${EX}limit`]]);
  });

  test("a misspelt name, also in a shape that is only referred to", () => {
    expect(unsupported("ex:A sh:node ex:B . ex:B sh:minCuont 1 .")).toEqual([["B", sh("minCuont")]]);
  });

  test("an entailment regime", () => {
    expect(unsupported("ex:graph sh:entailment ex:RDFS .")).toEqual([["graph", sh("entailment")]]);
  });

  test("descriptions are no demands", () => {
    const described = `ex:P sh:path ex:p ; sh:name "n" ; sh:description "d" ; sh:order 1 ; sh:group ex:g ; sh:defaultValue 1 .`;
    expect(unsupported(described)).toEqual([]);
  });

  test("imports are named, not fetched", () => {
    expect(compileShapes(parse("ex:graph owl:imports ex:one, ex:two .")).imports).toEqual([`${EX}one`, `${EX}two`]);
  });
});

describe("results", () => {
  const shapes = compileShapes(
    parse(`ex:B a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 2 ; sh:pattern "x" ; sh:flags "i" ] .
      ex:A a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path [ sh:inversePath ex:q ] ; sh:minCount 1 ] .`),
  );
  const data = parse(`ex:z a ex:C ; ex:p "y" . ex:a a ex:C ; ex:p "X", "xx" .`);

  test("come in the order of data, then of shapes", () => {
    const order = [...shapes.validate(data)].map((result) => [result.focusNode.value, result.pathText]);
    expect(order).toEqual([
      [`${EX}z`, `<${EX}p>`],
      [`${EX}z`, `<${EX}p>`],
      [`${EX}z`, `^<${EX}q>`],
      [`${EX}a`, `^<${EX}q>`],
    ]);
  });

  test("tell path, component, severity and parameters", () => {
    const [count, pattern, inverse] = [...shapes.validate(data)];
    expect(count).toMatchObject({ component: sh("MinCountConstraintComponent"), severity: sh("Violation") });
    expect(count?.path?.value).toBe(`${EX}p`);
    expect(inverse?.path).toBeUndefined();
    const parameters = Object.entries(pattern?.parameters ?? {}).map(([iri, terms]) => [
      iri,
      terms.map((t) => t.value),
    ]);
    expect(parameters).toEqual([
      [sh("pattern"), ["x"]],
      [sh("flags"), ["i"]],
    ]);
  });

  test("have a message of the component where the shape has none", () => {
    const [count] = shapes.validate(data);
    expect(count?.messages).toEqual([]);
    expect(count?.defaultMessage?.value).toBe("There must be at least 2 value(s)");
  });

  test("come one by one, without the whole data being validated", () => {
    const graph = Graph.from(data);
    const asked = new Set<string>();
    const node = graph.node.bind(graph);
    graph.node = (subject) => {
      asked.add(subject.value);
      return node(subject);
    };
    const [first] = shapes.validate(graph);
    expect(first?.focusNode.value).toBe(`${EX}z`);
    expect(asked).toContain(`${EX}z`);
    expect(asked).not.toContain(`${EX}a`);
  });

  test("are the same each time they are read", () => {
    const results = shapes.validate(data);
    expect([...results].length).toBe(4);
    expect([...results].length).toBe(4);
    expect(conforms(results)).toBe(false);
    expect(conforms(shapes.validate([]))).toBe(true);
  });

  test("make the same report each time", () => {
    expect(toReport(shapes.validate(data))).toEqual(toReport(shapes.validate(data)));
  });
});
