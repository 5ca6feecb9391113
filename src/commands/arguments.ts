import type { usage } from "../diagnostics/messages/usage.js";

export type ArgumentName = keyof (typeof usage)["sv"]["arguments"];

/** How many of an argument there are, as commander writes it around the argument's name. */
export const argumentForms = {
  catalogue: ["<", "...>"],
  feed: ["<", "...>"],
  document: ["<", ">"],
  target: ["<", ">"],
  folder: ["[", "]"],
  kind: ["<", ">"],
  id: ["[", "]"],
  before: ["<", ">"],
  after: ["[", "]"],
  source: ["<", ">"],
  served: ["<", ">"],
  address: ["<", ">"],
  spreadsheet: ["<", ">"],
  oneCatalogue: ["<", ">"],
  search: ["[", "...]"],
  topic: ["<", "...>"],
  list: ["[", "]"],
} as const satisfies Record<ArgumentName, readonly [string, string]>;
