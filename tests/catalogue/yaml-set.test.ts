import { expect, it } from "vitest";
import { readYaml } from "../../src/catalogue/yaml/read.js";
import { changeYaml, type YamlChange } from "../../src/catalogue/yaml/set.js";

const TEXT = `# about
title: A # the name
description: >-
  long
  text
keyword: [a, b]
contact: { name: X, email: y@z.example }
empty:
list:
  # first
  - id: one
    title: One
  - two: 2 # last
nested:
  deep: x
`;

it.each<[string, YamlChange, string, string]>([
  ["a value, with its comment", { path: ["title"], value: "B" }, "title: A #", "title: B #"],
  [
    "a value of several lines, its comment below",
    { path: ["title"], value: { sv: "B", en: "C" } },
    "title: A # the name",
    "title:\n  sv: B\n  en: C\n# the name",
  ],
  ["a folded text", { path: ["description"], value: "short" }, "description: >-\n  long\n  text", "description: short"],
  ["a key without value", { path: ["empty"], value: "x" }, "empty:", "empty: x"],
  ["a list", { path: ["keyword"], value: ["a", "c"] }, "[a, b]", "[a, c]"],
  [
    "a part of what is on one line",
    { path: ["contact", "name"], value: "Z" },
    "contact: { name: X, email: y@z.example }",
    "contact:\n  name: Z\n  email: y@z.example",
  ],
  ["the first key of an item", { path: ["list", 0, "id"], value: "uno" }, "- id: one", "- id: uno"],
  [
    "a new key of an item",
    { path: ["list", 0, "url"], value: "u" },
    "    title: One\n",
    "    title: One\n    url: u\n",
  ],
  [
    "a new item",
    { path: ["list", 2], value: { id: "three", tags: ["x"] } },
    "  - two: 2 # last\n",
    "  - two: 2 # last\n  - id: three\n    tags: [x]\n",
  ],
  ["a new key", { path: ["new"], value: "n" }, "  deep: x\n", "  deep: x\nnew: n\n"],
  ["a new key in a new map", { path: ["new", "inner"], value: "n" }, "  deep: x\n", "  deep: x\nnew:\n  inner: n\n"],
  [
    "nothing in the place of a key",
    { path: ["description"], value: undefined },
    "description: >-\n  long\n  text\n",
    "",
  ],
  [
    "nothing in the place of the only key",
    { path: ["nested", "deep"], value: undefined },
    "nested:\n  deep: x",
    "nested: {}",
  ],
])("puts %s, and leaves the rest", (_, change, before, after) => {
  const text = changeYaml(TEXT, [change]);
  expect(text).toBe(TEXT.replace(before, after));
  expect(readYaml(Buffer.from(text), "x")).toHaveProperty("value");
});

it("writes a file that is not there, or has nothing in it", () => {
  expect(changeYaml("", [{ path: [], value: { title: "A" } }])).toBe("title: A\n");
  expect(changeYaml("# only a comment\n", [{ path: ["agents", "a"], value: { name: "A" } }])).toContain(
    "agents:\n  a:\n    name: A\n",
  );
});
