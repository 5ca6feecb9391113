import { canonicalIri } from "../model/vocabularies/canonical.js";
import type { ObjectTerm } from "../rdf/term.js";

/**
 * The families of licences in the EU licence table and in the European portal's own list (edp-licences), with their
 * exact matches elsewhere; and which of a family are open by the Open Definition (https://opendefinition.org/licenses/).
 * Any licence of a family counts as known: telling each of some five hundred apart would change no score in practice.
 */
const families: readonly (readonly [known: RegExp, open: RegExp])[] = [
  [
    /^http:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/./,
    /\/(?:publicdomain\/(?:zero|mark)|licenses\/(?:by|by-sa))\//,
  ],
  [
    /^http:\/\/publications\.europa\.eu\/resource\/authority\/licence\/./,
    /\/(?:CC_BY|CC_BYSA|ODC_\w+|OGL_\d_\d|NLOD_\w+|DLDE_(?:BY_2_0|ZERO_2_0)|ETALAB_\w+|COM_REUSE)$/,
  ],
  [/^http:\/\/europeandataportal\.eu\/ontologies\/od-licenses#./, /#(?:CC-?BY(?:-SA)?\d\S*|OGL[123]\.0|NLOD)$/],
  [/^https?:\/\/opendatacommons\.org\/licenses\/(?:odbl|by|pddl)\/1/, /./],
  [/^https?:\/\/www\.nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/\d/, /./],
  [/^https?:\/\/reference\.data\.gov\.uk\/id\/open-government-licence/, /./],
  [/^https?:\/\/data\.norge\.no\/nlod\/en\/\d/, /./],
  [/^https?:\/\/dcat-ap\.de\/def\/licenses\/(?:cc-by|dl-(?:by|by-nc|zero)-de)\//, /\/(?:cc-by|dl-(?:by|zero)-de)\//],
  [/^https?:\/\/www\.govdata\.de\/dl-de\/(?:by|by-nc|zero)-\d-0$/, /\/(?:by|zero)-2-0$/],
  [/^https?:\/\/opensource\.org\/licenses\/./, /./],
  [/^https?:\/\/data\.europa\.eu\/eli\/dec\/2011\/833\/oj$/, /./],
];

const familyOf = (iri: string) => families.find(([known]) => known.test(iri));

/** Whether a licence is from a vocabulary that the portals know, in whatever form its IRI is written. */
export const isKnownLicence = (licence: ObjectTerm): boolean =>
  licence.termType === "NamedNode" && familyOf(canonicalIri(licence.value)) !== undefined;

/** Whether anyone may use the data for anything under a licence: CC0, CC BY, CC BY-SA and their likes. */
export function isOpenLicence(licence: ObjectTerm): boolean {
  if (licence.termType !== "NamedNode") return false;
  const iri = canonicalIri(licence.value);
  return familyOf(iri)?.[1].test(iri) ?? false;
}
