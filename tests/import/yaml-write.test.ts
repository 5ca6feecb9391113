import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readPlainYaml } from "../../src/catalogue/yaml/plain.js";
import { readYaml, type YamlMap, type YamlValue } from "../../src/catalogue/yaml/read.js";
import { writeYaml } from "../../src/catalogue/yaml/write.js";
import { text } from "../support/arbitrary-values.js";

const key = fc.constantFrom("title", "sv", "en-GB", "badplatser-2", "1", "å");
const { value: values } = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const maps = fc.dictionary(key, values, { minKeys: 1, noNullPrototype: true }) as fc.Arbitrary<YamlMap>;

it("gives any value back", () => {
  fc.assert(
    fc.property(maps, (map) => {
      expect(readYaml(Buffer.from(writeYaml(map)), "x")).toEqual({ value: map });
    }),
    { numRuns: 500 },
  );
});

it("is read by the fast reader, whatever ordinary text it holds", () => {
  const ordinary = fc.lorem({ maxCount: 60 }).map((words) => words.replace("lorem", 'Åä: "x" # - [y], 50 %'));
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.oneof(ordinary, fc.array(ordinary, { minLength: 1 })), {
        minKeys: 1,
        noNullPrototype: true,
      }),
      (map) => {
        expect(readPlainYaml(writeYaml(map))).toEqual(map);
      },
    ),
    { numRuns: 100 },
  );
});

it("folds what is long, quotes what must be, and leaves the rest alone", () => {
  const long =
    "Badplatser med läge, vattenkvalitet och öppettider i hela kommunen, uppdaterade varje vecka under säsongen.";
  const written = writeYaml({
    title: "Badplatser: sommar",
    version: "1.10",
    keyword: ["bad", "vatten"],
    theme: ["Utbildning, kultur och sport", "Miljö"],
    description: { sv: `${long}\n\n${long}`, en: "First line\n  second line\nthird line" },
    creator: null,
    distributions: [{ format: "csv", language: { sv: "x" } }],
  });
  expect(written).toBe(`title: 'Badplatser: sommar'
version: 1.10
keyword: [bad, vatten]
theme:
  - Utbildning, kultur och sport
  - Miljö
description:
  sv: >-
    Badplatser med läge, vattenkvalitet och öppettider i hela kommunen, uppdaterade varje vecka
    under säsongen.


    Badplatser med läge, vattenkvalitet och öppettider i hela kommunen, uppdaterade varje vecka
    under säsongen.
  en: |-
    First line
      second line
    third line
creator: null
distributions:
  - format: csv
    language:
      sv: x
`);
});
