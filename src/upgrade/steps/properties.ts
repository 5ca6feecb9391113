import { deprecatedProperty } from "../../model/deprecated-properties.js";
import type { ClassName } from "../../model/kinds.js";
import { org, prefixedName } from "../../model/namespaces.js";
import { rowsOf } from "../../model/profile.js";
import { shown } from "../changes.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

/** The ontology's own address, with http; the portal reads the one with https. */
const ORG = "http://www.w3.org/ns/org#classification";

/**
 * Properties under the names that they have today. A property that the profile has on the class stays as it is; so does
 * one whose successor takes a single value and has another already, since nobody but a person knows which holds.
 */
export const renameProperties: Step = (graph, { changes }) =>
  rewrite(graph, ([subject, predicate, object], { class: name, row }) => {
    if (row !== undefined) return undefined;
    const successor = predicate === ORG ? org("classification") : deprecatedProperty(predicate)?.successor;
    if (successor === undefined) return undefined;
    const present = graph.objects(subject, successor);
    if (takesOne(name, successor) && present.some((other) => shown(other) !== shown(object))) return undefined;
    changes.add("upgrade/property", prefixedName(predicate), prefixedName(successor));
    return [[subject, successor, object]];
  });

const takesOne = (name: ClassName | undefined, predicate: string): boolean =>
  name !== undefined && rowsOf(name).some(([, row]) => row.predicate === predicate && !row.values.many);
