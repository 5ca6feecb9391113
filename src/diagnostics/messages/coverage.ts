import type { Language } from "./message.js";

/** What `coverage` says, in Swedish. */
const sv = {
  title: "Prioriterade datamängder",
  member: "Medlem",
  dataset: "Datamängd",
  total: "Totalt",
  state: { published: "publicerad", incomplete: "ofullständig", missing: "saknas" },
  heading: { published: "Publicerade", incomplete: "Ofullständiga", missing: "Saknas" },
  kept: "visas i sin senaste felfria version",
  absent: "är inte med",
  legend: "■ publicerad   □ beskriven men ofullständig   · saknas",
  lacked: "Saknas hos flest",
  of: (count: number, all: number) => `${count} av ${all}`,
  none: "Alla har allt.",
};

export type CoverageTexts = typeof sv;

const en: CoverageTexts = {
  title: "Prioritised datasets",
  member: "Member",
  dataset: "Dataset",
  total: "Total",
  state: { published: "published", incomplete: "incomplete", missing: "missing" },
  heading: { published: "Published", incomplete: "Incomplete", missing: "Missing" },
  kept: "is shown in its last good version",
  absent: "is left out",
  legend: "■ published   □ described but incomplete   · missing",
  lacked: "Most often missing",
  of: (count, all) => `${count} of ${all}`,
  none: "Everyone has everything.",
};

export const coverageTexts: Readonly<Record<Language, CoverageTexts>> = { sv, en };
