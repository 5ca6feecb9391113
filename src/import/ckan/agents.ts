import type { Place } from "../../diagnostics/finding.js";
import type { Writable } from "../transcript.js";
import type { Site } from "./package.js";
import { isJsonMap, type JsonMap, textOf } from "./values.js";

type Text = (name: string) => string;
type At = (name: string) => Place;

/** The keys of an agent or a contact, and the fields that they are read from, the best first. */
type Sources = Readonly<Record<string, readonly string[]>>;

const publisherFields: Sources = {
  name: ["publisher_name"],
  uri: ["publisher_uri"],
  email: ["publisher_email"],
  homepage: ["publisher_url"],
  type: ["publisher_type"],
  identifier: ["publisher_identifier"],
};

const contactFields: readonly Sources[] = [
  { name: ["contact_name"], email: ["contact_email"], uri: ["contact_uri"] },
  { name: ["maintainer"], email: ["maintainer_email"] },
  { name: ["author"], email: ["author_email"] },
];

/** Adds the publisher that the extras name, else the organisation that owns the dataset; its id. */
export function publisherOf(site: Site, dataset: JsonMap, text: Text, at: At): string | undefined {
  const map = collect(site, publisherFields, text, at);
  const organization = isJsonMap(dataset.organization) ? dataset.organization : undefined;
  if (map.name === undefined && organization !== undefined) {
    const place = at("organization");
    site.collector.put(map, "name", textOf(organization.title) || textOf(organization.name), place);
    site.collector.put(map, "description", textOf(organization.description), place);
    const uri = site.url && `${site.url}organization/${textOf(organization.id)}`;
    if (map.uri === undefined) site.collector.put(map, "uri", uri, place);
  }
  if (map.name === undefined) return undefined;
  return site.collector.add("Agent", String(map.uri ?? map.name), String(map.name), map, at("organization"));
}

/** Adds the first contact that has an e-mail address; its id. */
export function contactOf(site: Site, text: Text, at: At): string | undefined {
  for (const sources of contactFields) {
    const map = collect(site, sources, text, at);
    if (map.email === undefined) continue;
    if (map.name === undefined) site.collector.put(map, "name", String(map.email), at("contact_email"));
    const key = String(map.uri ?? `${map.name} ${map.email}`);
    return site.collector.add("ContactPoint", key, String(map.name), map, at("contact_email"));
  }
  return undefined;
}

function collect({ collector }: Site, sources: Sources, text: Text, at: At): Writable {
  const map: Writable = {};
  for (const [key, names] of Object.entries(sources)) {
    const name = names.find((one) => text(one) !== "");
    if (name !== undefined) collector.put(map, key, text(name), at(name));
  }
  return map;
}
