import type { ClassName } from "../model/kinds.js";
import { prefixedName } from "../model/namespaces.js";
import { classDef } from "../model/profile.js";
import type { Language } from "./messages/message.js";

const SPECIFICATION = "https://docs.dataportal.se/dcat/3.0.1";

/**
 * Where DIGG's specification speaks of a property. Its page gives each property of a main class an anchor made of the
 * two prefixed names; the nested structures have none, so for them it is the page itself.
 */
export function specificationLink(className: ClassName, property: string, language: Language): string {
  const page = `${SPECIFICATION}/${language}/`;
  if (classDef(className).word === undefined) return page;
  const anchor = (iri: string) => prefixedName(iri).replace(":", "_");
  return `${page}#${anchor(classDef(className).iri)}-${anchor(property)}`;
}
