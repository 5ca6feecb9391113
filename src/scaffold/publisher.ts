import { toId } from "../catalogue/registry.js";
import { parseOrganizationNumber } from "../catalogue/values/organization-number.js";
import { isParsed } from "../catalogue/values/parsed.js";
import type { Label } from "../model/rows.js";
import { type Organisation, organisations } from "../model/vocabularies/organisations.js";
import { counties } from "../model/vocabularies/places/counties.js";
import { place } from "../model/vocabularies/places.js";
import { findConcept, nearestConcepts } from "../model/vocabulary.js";

/** The organisation that a catalogue is for, as far as it is known. */
export interface Publisher {
  readonly name: Label;
  /** Short name: the id in the catalogue, and what a proposed address is made of. */
  readonly id: string;
  /** Ten digits. */
  readonly organizationNumber?: string;
  /** Code or name of its kind. */
  readonly type?: string;
  readonly description?: Label;
  /** Its area, by name. */
  readonly area?: Label;
}

/** The municipality or region that a text names: by name (`håbo`), organisation number or code of Statistics Sweden. */
export function findPublisher(text: string): Publisher | undefined {
  const number = parseOrganizationNumber(text);
  const found = isParsed(number)
    ? organisations.find(({ organizationNumber }) => organizationNumber === number.value)
    : organisations.find((organisation) => organisation.place === findConcept(place, text)?.iri);
  return found && describe(found);
}

/** The names of the municipalities and regions that a text may have meant, best first. */
export function nearestPublishers(text: string): string[] {
  const near = nearestConcepts(place, text, 5).map(({ iri }) => iri);
  return near
    .flatMap((iri) => organisations.filter((organisation) => organisation.place === iri))
    .map(({ name }) => name);
}

/** An organisation that is in no list, by its name. */
export const otherPublisher = (name: string): Publisher => ({ name: { sv: name, en: name }, id: toId(name) });

/** The address that identifiers could begin with: a proposal, since nothing tells whether such a host exists. */
export const proposedBase = ({ id }: Publisher): string => `https://data.${id}.se/`;

function describe({ name, organizationNumber, type, place: iri, code }: Organisation): Publisher {
  const area = findConcept(place, iri)!;
  const county = findConcept(place, counties.find((one) => code.startsWith(one.code))!.county)!;
  const isMunicipality = type === "LocalAuthority";
  return {
    name: { sv: name, en: name.startsWith("Region ") ? name : area.en },
    id: toId(isMunicipality ? area.aliases![0]! : name),
    ...(organizationNumber !== undefined && { organizationNumber }),
    type,
    description: isMunicipality
      ? { sv: `Kommun i ${county.sv}.`, en: `Municipality in ${county.en}.` }
      : {
          sv: `Region med ansvar för bland annat hälso- och sjukvård i ${county.sv}.`,
          en: `Region responsible for health care, among other things, in ${county.en}.`,
        },
    area: { sv: area.sv, en: area.en },
  };
}
