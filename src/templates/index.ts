import { nearest } from "../model/nearest.js";
import { environment } from "./environment.js";
import { food } from "./food.js";
import { mobility } from "./mobility.js";
import { openness } from "./openness.js";
import { places } from "./places.js";
import { recreation } from "./recreation.js";
import { schoolAndCare } from "./school-and-care.js";
import { areas, type Template } from "./template.js";
import { trails } from "./trails.js";

export { areas, type Template } from "./template.js";

/**
 * A template for each dataset that Swedish municipalities and regions find most useful to have as open data, the most
 * wanted first. The list is that of Nationell dataverkstad; what the templates say is this project's advice.
 */
export const templates: readonly Template[] = [
  ...mobility,
  ...openness,
  ...schoolAndCare,
  ...food,
  ...environment,
  ...places,
  ...recreation,
  ...trails,
].sort((a, b) => a.priority - b.priority);

/** The template that a text names: by id, place on the list, or title in either language, in any letter case. */
export function findTemplate(text: string): Template | undefined {
  const wanted = text.trim().toLowerCase();
  return templates.find(({ id, priority, title }) =>
    [id, String(priority), title.sv.toLowerCase(), title.en.toLowerCase()].includes(wanted),
  );
}

/** The ids of the templates that a text may have meant, best first. */
export const nearestTemplates = (text: string, limit = 3): string[] => {
  const idOf = new Map(templates.flatMap(({ id, title }) => [id, title.sv, title.en].map((name) => [name, id])));
  return [...new Set(nearest(text, idOf.keys(), idOf.size).map((name) => idOf.get(name)!))].slice(0, limit);
};

/** The templates that have every word somewhere in their names, keywords or area, in either language; all for no word. */
export function searchTemplates(words: readonly string[]): readonly Template[] {
  const wanted = words.map(fold);
  return templates.filter((template) => wanted.every((word) => searchable(template).includes(word)));
}

function searchable({ id, title, keyword, area }: Template): string {
  const { sv, en } = areas[area];
  return fold([id, title.sv, title.en, sv, en, ...keyword.sv, ...keyword.en].join(" "));
}

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
