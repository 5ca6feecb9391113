import { deprecatedProperty } from "../../model/deprecated-properties.js";
import { org, prefixedName } from "../../model/namespaces.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

/** The ontology's own address, with http; the portal reads the one with https. */
const ORG = "http://www.w3.org/ns/org#classification";

/** Properties under the names that they have today. A property that the profile has on the class stays as it is. */
export const renameProperties: Step = (graph, { changes }) =>
  rewrite(graph, ([subject, predicate, object], { row }) => {
    if (row !== undefined) return undefined;
    const successor = predicate === ORG ? org("classification") : deprecatedProperty(predicate)?.successor;
    if (successor === undefined) return undefined;
    changes.add("upgrade/property", prefixedName(predicate), prefixedName(successor));
    return [[subject, successor, object]];
  });
