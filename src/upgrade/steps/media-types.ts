import { literalForms } from "../../model/forms.js";
import { dcat, dcterms, rdf } from "../../model/namespaces.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import { mediaTypeOfFileType } from "../../model/vocabularies/legacy-file-types.js";
import { findConcept } from "../../model/vocabulary.js";
import { literal } from "../../rdf/data-factory.js";
import type { Graph } from "../../rdf/graph.js";
import type { ObjectTerm, Subject } from "../../rdf/term.js";
import { shown } from "../changes.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

const FORMAT = dcterms("format");
const MEDIA_TYPE = dcat("mediaType");

const FILE_TYPE = /^https?:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/(\w+)$/;
const REGISTRY =
  /^https?:\/\/(?:www\.iana\.org\/assignments\/media-types|purl\.org\/NET\/mediatypes)\/(\w+\/[-.+\w]+)$/i;
const FORM = new RegExp(literalForms.mediaType.pattern);

/**
 * dcterms:format as a literal media type, as DCAT-AP-SE has it: from the EU's file types (DCAT-AP 1.1 and later), the
 * registry of IANA (dcat:mediaType of DCAT-AP), nodes with a label, and names. A dcat:mediaType takes the place of a
 * format that is absent or cannot be read, and goes where it says the same.
 */
export const writeMediaTypes: Step = (graph, { changes }) =>
  rewrite(graph, ([subject, predicate, object], { class: name }) => {
    if (name !== "Distribution" && name !== "DataService") return undefined;
    if (predicate === FORMAT) {
      const wanted = mediaTypeOf(object, graph) ?? replacement(subject, graph);
      if (wanted === undefined || literal(wanted).equals(object)) return undefined;
      changes.add("upgrade/format", shown(object), `"${wanted}"`);
      return [[subject, FORMAT, literal(wanted)]];
    }
    if (predicate !== MEDIA_TYPE) return undefined;
    const own = mediaTypeOf(object, graph);
    const [other, ...more] = new Set(graph.objects(subject, FORMAT).map((format) => mediaTypeOf(format, graph)));
    if (own === undefined || more.length > 0 || (other !== undefined && other !== own)) return undefined;
    changes.add("upgrade/format", `dcat:mediaType ${shown(object)}`, `dcterms:format "${own}"`);
    return [[subject, FORMAT, literal(own)]];
  });

/** What the only dcat:mediaType says, for a format that cannot be read. */
function replacement(subject: Subject, graph: Graph): string | undefined {
  const [only, ...more] = graph.objects(subject, MEDIA_TYPE).map((object) => mediaTypeOf(object, graph));
  return more.length === 0 && graph.objects(subject, FORMAT).length === 1 ? only : undefined;
}

function mediaTypeOf(object: ObjectTerm, graph: Graph): string | undefined {
  if (object.termType === "BlankNode") return labelled(object, graph);
  const { value } = object;
  const fileType = FILE_TYPE.exec(value)?.[1];
  if (fileType !== undefined) return mediaTypeOfFileType(fileType);
  const registered = REGISTRY.exec(value)?.[1]?.toLowerCase();
  if (registered !== undefined) return registered;
  if (object.termType === "NamedNode") return undefined;
  if (FORM.test(value)) return value;
  const lists = [vocabularies["media-type"], vocabularies["media-type-geographic"]];
  return lists.map((list) => findConcept(list, value)?.iri).find((iri) => iri !== undefined);
}

/** A dcterms:IMT or MediaTypeOrExtent node that is described in its place, as DCAT 1 examples do. */
function labelled(node: Subject, graph: Graph): string | undefined {
  const labels = [rdf("value"), "http://www.w3.org/2000/01/rdf-schema#label"].flatMap((property) =>
    graph.objects(node, property),
  );
  return labels
    .map((label) => (label.termType === "Literal" ? mediaTypeOf(label, graph) : undefined))
    .find((one) => one !== undefined);
}
