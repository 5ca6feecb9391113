import { acceptBase } from "../catalogue/sections.js";
import { parsePlain } from "../catalogue/values/addresses.js";
import { parseOrganizationNumber } from "../catalogue/values/organization-number.js";
import { isParsed } from "../catalogue/values/parsed.js";
import { formatOrganizationNumber } from "../model/organization-number.js";
import { findPublisher, nearestPublishers, otherPublisher, type Publisher } from "../scaffold/publisher.js";
import { findTemplate, nearestTemplates, type Template } from "../templates/index.js";
import { UsageError } from "./usage-error.js";

/** Values of options, checked. Each function throws UsageError where what was given cannot be used. */

export function givenTemplate(text: string): Template {
  const template = findTemplate(text);
  if (template !== undefined) return template;
  throw new UsageError("unknown-template", { given: text, suggestions: nearestTemplates(text) });
}

/** A web address; as a base it ends with a slash. */
export function givenBase(text: string): string {
  const base = acceptBase(text.trim());
  if (base === undefined) throw new UsageError("bad-address", { given: text, of: "--base" });
  return base;
}

export function givenUrl(text: string): string {
  if (!/^https?:\/\/[^/\s]+\.[^\s]+$/i.test(text)) throw new UsageError("bad-address", { given: text, of: "--url" });
  return text;
}

export function givenEmail(text: string): string {
  if (!isParsed(parsePlain("email", text))) throw new UsageError("bad-email", { given: text });
  return text;
}

/** The organisation that a name, a number or both tell of; undefined where neither is given. */
export function givenPublisher(name: string | undefined, number: string | undefined): Publisher | undefined {
  const digits = number === undefined ? undefined : tenDigits(number);
  const found = name === undefined ? undefined : findPublisher(name);
  if (found !== undefined) return withNumber(found, digits);
  const known = digits === undefined ? undefined : findPublisher(digits);
  if (name === undefined && known === undefined && digits !== undefined) {
    throw new UsageError("unknown-number", { given: number! });
  }
  if (known !== undefined || name === undefined) return known;
  if (digits !== undefined) return { ...otherPublisher(name), organizationNumber: digits };
  throw new UsageError("unknown-organization", { given: name, suggestions: nearestPublishers(name) });
}

function tenDigits(number: string): string {
  const result = parseOrganizationNumber(number);
  if (!isParsed(result)) throw new UsageError("bad-number", { given: number });
  return result.value;
}

/** Where the list has no number, the one given; where it has, they have to agree. */
function withNumber(publisher: Publisher, digits: string | undefined): Publisher {
  const { organizationNumber: own, name } = publisher;
  if (digits === undefined || digits === own) return publisher;
  if (own === undefined) return { ...publisher, organizationNumber: digits };
  const allowed = [formatOrganizationNumber(own)];
  throw new UsageError("other-number", { given: formatOrganizationNumber(digits), of: name.sv, allowed });
}
