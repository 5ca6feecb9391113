import { iriForms, literalForms } from "../model/forms.js";
import { keyHelp } from "../model/help/index.js";
import { alternatives, type ClassName, type Kind } from "../model/kinds.js";
import { classDef, rowsOf } from "../model/profile.js";
import { vocabularies } from "../model/vocabularies/index.js";
import type { Vocabulary } from "../model/vocabulary.js";

/** An example of a key with its value, as YAML: the one of the help text, else the one that follows from the kind. */
export function yamlExample(name: ClassName, key: string): string {
  const value = keyHelp(name, key)?.example ?? exampleOfKind(alternatives(classDef(name).rows[key]!.values.kind)[0]!);
  return `${key}:${value.startsWith("\n") ? "" : " "}${value}`;
}

/** A value of a kind, as YAML on one line. */
function exampleOfKind(kind: Kind): string {
  switch (kind.kind) {
    case "text":
      return "{ sv: text på svenska, en: text in English }";
    case "literal":
      return literalForms[kind.form].example;
    case "iri":
      return iriForms[kind.form].example;
    case "concept": {
      const [first, { prefix }]: readonly [{ sv: string } | undefined, Vocabulary] = [
        vocabularies[kind.vocabulary].concepts[0],
        vocabularies[kind.vocabulary],
      ];
      return first?.sv ?? `${prefix}exempel`;
    }
    case "ref":
      return "id";
    case "node": {
      const asked = rowsOf(kind.class).filter(([, { requirement }]) => requirement === "mandatory");
      const inner = (asked.length > 0 ? asked : rowsOf(kind.class)).map(([key]) => yamlExample(kind.class, key));
      return `{ ${inner.join(", ")} }`;
    }
    case "either":
      return exampleOfKind(kind.of[0]!);
  }
}
