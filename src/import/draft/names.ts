import type { Context } from "../../catalogue/decode/context.js";
import { idsOfItems } from "../../catalogue/decode/ids.js";
import { isId, mint } from "../../catalogue/registry.js";
import type { YamlMap, YamlValue } from "../../catalogue/yaml/index.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import { mintedId } from "../../upgrade/base.js";
import type { Draft } from "./drafter.js";

/** What is written of the IRI of a thing: nothing where it is minted from the id that it has anyhow. */
export function writtenName(name: ClassName, iri: string, minted: string): YamlMap {
  return iri === minted || typeof classDef(name).identity === "string" ? {} : { uri: iri };
}

/**
 * The maps of things that stand in another, with as much of a name as they need to keep their IRIs: none, an `id` or a
 * `uri`. Which name one has without any depends on the others, so that is for the reader to say.
 */
export function nameNested(context: Context, parent: Draft, key: string, drafts: readonly Draft[]): YamlMap[] {
  const row = classDef(parent.class).rows[key]!;
  const at = { place: { file: "" }, key, row, class: parent.class, entity: parent.iri };
  const names: YamlMap[] = drafts.map(() => ({}));
  for (;;) {
    const items = drafts.map(({ map }, index): YamlMap => ({ ...names[index], ...map }));
    const ids = idsOfItems({ ...context, report: () => {} }, items, at) ?? [];
    const wrong = drafts.flatMap((draft, index) => {
      const isNamed = Object.keys(names[index]!).length > 0;
      return isNamed || mint(draft.class, ids[index], context.base, parent.iri) === draft.iri ? [] : [index];
    });
    if (wrong.length === 0) return items;
    for (const index of wrong) names[index] = nameOf(drafts[index]!, context.base, parent.iri, names);
  }
}

function nameOf(draft: Draft, base: string, parent: string, others: readonly YamlMap[]): YamlMap {
  const id = mintedId(draft.iri, draft.class, base, parent);
  const isFree = others.every((other: { readonly [key: string]: YamlValue }) => other.id !== id);
  return id !== undefined && isId(id) && isFree ? { id } : { uri: draft.iri };
}
