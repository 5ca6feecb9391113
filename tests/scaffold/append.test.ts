import { expect, test } from "vitest";
import { appendItem } from "../../src/catalogue/yaml/index.js";

const ITEM = "- format: json\n  license: CC0\n";
const add = (text: string) => appendItem(text, "list", ITEM);

test.each([
  [
    "after the last item",
    "list:\n  - a: 1\nmore: x\n",
    "list:\n  - a: 1\n  - format: json\n    license: CC0\nmore: x\n",
  ],
  ["at the same margin as the key", "list:\n- a: 1\n", "list:\n- a: 1\n- format: json\n  license: CC0\n"],
  [
    "after the comments of the last item, before those of what follows",
    "list:\n  - a: 1 # one\n    # of a\n\n# of more\nmore: x\n",
    "list:\n  - a: 1 # one\n    # of a\n  - format: json\n    license: CC0\n\n# of more\nmore: x\n",
  ],
  [
    "after a folded text",
    "list:\n  - a: >-\n      one\n      two\n\nmore: x\n",
    "list:\n  - a: >-\n      one\n      two\n  - format: json\n    license: CC0\n\nmore: x\n",
  ],
  ["where there is no list yet", "a: 1", "a: 1\nlist:\n  - format: json\n    license: CC0\n"],
  [
    "under a key without value",
    "list: # none yet\na: 1\n",
    "list: # none yet\n  - format: json\n    license: CC0\na: 1\n",
  ],
  [
    "with the file's own line breaks",
    "list:\r\n  - a: 1\r\n",
    "list:\r\n  - a: 1\r\n  - format: json\r\n    license: CC0\r\n",
  ],
  ["at an end without line break", "list:\n  - a: 1", "list:\n  - a: 1\n  - format: json\n    license: CC0\n"],
])("an item is added %s", (_, before, after) => {
  expect(add(before)).toBe(after);
});

test.each([
  ["a list in brackets", "list: [a]\n"],
  ["one item that is no list", "list:\n  a: 1\n"],
  ["an explicit null", "list: null\n"],
  ["a file that is no map", "- a\n"],
  ["a map in braces", "{ list: [] }\n"],
  ["an empty file", ""],
  ["a slip", "list:\n  - a: 'x\n"],
])("nothing is added to %s", (_, text) => {
  expect(add(text)).toBeUndefined();
});
