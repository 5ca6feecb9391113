import { finding } from "../../diagnostics/finding.js";
import { alternatives, type ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Minted } from "../../model/rows.js";
import { extensionOfMediaType } from "../../model/vocabularies/extensions.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import { findConcept, type Vocabulary } from "../../model/vocabulary.js";
import { readAuthoringKeys } from "../authoring/index.js";
import { within } from "../origins.js";
import { isId, toId } from "../registry.js";
import { isMap, type YamlValue } from "../yaml/index.js";
import { type At, about, type Context, named } from "./context.js";

/**
 * The ids of nested entities whose IRIs are minted (distributions): what the author gave as `id:`, else the short name
 * of the property that serves as id (csv for a CSV file), else the position. The last two are warned of where they
 * would change when something is added before, as the IRI then names another thing.
 * @returns undefined where the items need no ids
 */
export function idsOfItems(context: Context, items: readonly YamlValue[], at: At): string[] | undefined {
  const name = alternatives(at.row.values.kind).find((kind) => kind.kind === "node")?.class;
  const identity = name && classDef(name).identity;
  if (name === undefined || typeof identity !== "object") return undefined;

  const taken = new Set<string>();
  return items.map((item, index) => {
    const here = { ...at, place: items.length > 1 ? within(at.place, index) : at.place };
    const given = isMap(item) && typeof item.id === "string" ? item.id : undefined;
    if (given !== undefined && !isId(given)) {
      const args = { id: given, suggestions: [toId(given)].filter((id) => id !== "") };
      context.report(finding("catalogue/id", args, about({ ...here, place: within(here.place, "id") }, given)));
    } else if (given !== undefined && taken.has(given)) {
      const args = { id: given, other: here.place.file };
      context.report(
        finding("catalogue/duplicate-id", args, about({ ...here, place: within(here.place, "id") }, given)),
      );
    }
    const named_ = given ?? nameFrom(context, name, identity, item, here);
    const id = free(named_ ?? String(index + 1), taken);
    const isNamed = given !== undefined || (isMap(item) && typeof item.uri === "string");
    // Where the value that would name it is missing, that is what is reported; written, it makes the id stable.
    const unstable = !isNamed && items.length > 1 && named_ !== undefined && named_ !== id;
    if (unstable) context.report(finding("catalogue/unstable-id", { ...named(at), id }, about(here)));
    taken.add(id);
    return id;
  });
}

function free(id: string, taken: ReadonlySet<string>): string {
  let candidate = id;
  for (let n = 2; taken.has(candidate); n++) candidate = `${id}-${n}`;
  return candidate;
}

/** The short name of the value of the property that serves as id. */
function nameFrom(context: Context, name: ClassName, identity: Minted, item: YamlValue, at: At): string | undefined {
  const key = identity.idFrom;
  if (key === undefined || !isMap(item)) return undefined;
  const derived = () =>
    readAuthoringKeys({ ...context, report: () => {} }, name, item, at.place, at.entity).values[key];
  const raw = item[key] ?? derived() ?? context.defaults.get(name)?.values[key];
  if (typeof raw !== "string") return undefined;
  for (const kind of alternatives(classDef(name).rows[key]!.values.kind)) {
    if (kind.kind !== "concept") continue;
    const concept = findConcept(vocabularies[kind.vocabulary] as Vocabulary, raw);
    if (concept !== undefined) {
      return extensionOfMediaType(concept.code) ?? toId(concept.aliases?.[0] ?? concept.code.replace(/^.*\//, ""));
    }
  }
  const id = toId(raw.replace(/^.*\//, ""));
  return id === "" ? undefined : id;
}
