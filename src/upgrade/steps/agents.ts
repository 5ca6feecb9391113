import { finding } from "../../diagnostics/finding.js";
import { dcterms, foaf, rdf } from "../../model/namespaces.js";
import { literal, namedNode } from "../../rdf/data-factory.js";
import { shown } from "../changes.js";
import { classify } from "../classify.js";
import { nodeFor, rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

/** Agents that are only a name become agents that have it (DCAT-AP-SE 3.0.1: range foaf:Agent). */
export const describeAgents: Step = (graph, { changes }) =>
  rewrite(graph, ([subject, predicate, object], { kinds }) => {
    const isAgent = kinds.length === 1 && kinds[0]!.kind === "ref" && kinds[0]!.classes[0] === "Agent";
    if (!isAgent || object.termType !== "Literal" || object.value.trim() === "") return undefined;
    const node = nodeFor(subject, predicate, object);
    changes.add("upgrade/agent", shown(object), `foaf:name ${shown(object)}`);
    return [
      [subject, predicate, node],
      [node, rdf("type"), namedNode(foaf("Agent"))],
      [
        node,
        foaf("name"),
        object.language === "" ? literal(object.value.trim()) : literal(object.value.trim(), object.language),
      ],
    ];
  });

/** The type of an agent is mandatory since DCAT-AP-SE 3.0, and nobody but a person knows it: it is asked for. */
export const askForAgentTypes: Step = (graph, { report }) => {
  for (const { subject, class: name } of classify(graph).values()) {
    if (name !== "Agent" || graph.objects(subject, dcterms("type")).length > 0) continue;
    const called = graph.objects(subject, foaf("name"))[0]?.value ?? subject.value;
    const entity = subject.termType === "NamedNode" ? { entity: subject.value } : {};
    report(finding("upgrade/agent-type", { name: called }, entity));
  }
  return graph;
};
