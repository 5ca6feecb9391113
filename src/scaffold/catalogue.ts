import type { Language } from "../diagnostics/messages/message.js";
import { formatOrganizationNumber } from "../model/organization-number.js";
import type { Label } from "../model/rows.js";
import { language as languageNames } from "../model/vocabularies/language.js";
import { publisherType } from "../model/vocabularies/publisher-type.js";
import { findConcept } from "../model/vocabulary.js";
import { entityText } from "./entity.js";
import { type Publisher, proposedBase } from "./publisher.js";
import { scaffoldTexts } from "./texts.js";
import { comment, entry, type Value } from "./yaml-text.js";

/** What is known of a new catalogue. What is not has a reminder in its place. */
export interface CatalogueFacts {
  readonly publisher: Publisher;
  readonly base?: string;
  readonly contact: { readonly name?: string; readonly email?: string };
  /** Languages of the texts, Swedish first. */
  readonly languages: readonly Language[];
  /** The language of comments. */
  readonly language: Language;
  /** `2024-05-17`. */
  readonly today: string;
}

/** The one contact of a new catalogue. */
const CONTACT = "oppnadata";

/** The text of a new catalog.yaml. */
export function catalogueText(facts: CatalogueFacts): string {
  const texts = scaffoldTexts[facts.language];
  return [
    comment(texts.blank),
    `catalog:\n${catalogSection(facts)}`,
    `${comment(texts.agents)}agents:\n  ${facts.publisher.id}:\n${agentSection(facts)}`,
    `${comment(texts.contacts)}contacts:\n  ${CONTACT}:\n${contactSection(facts)}`,
    `${comment(texts.defaults)}defaults:\n${defaultsSection(facts)}`,
  ].join("\n");
}

function catalogSection(facts: CatalogueFacts): string {
  const { publisher, base, language, languages, today } = facts;
  const texts = scaffoldTexts[language];
  const title = { sv: `Öppna data från ${publisher.name.sv}`, en: `Open data from ${publisher.name.en}` };
  const values = {
    title: inLanguages(title, languages),
    description: inLanguages({ sv: `${title.sv}.`, en: `${title.en}.` }, languages),
    publisher: publisher.id,
    issued: today,
    language: languages.map((tag) => findConcept(languageNames, tag)![language]),
    modified: today,
    ...(publisher.area !== undefined && { spatial: publisher.area[language] }),
  };
  const address = entry("base", base ?? texts.base(proposedBase(publisher)), "  ");
  return comment(texts.baseHelp, "  ") + address + section("Catalog", values, facts, "  ");
}

function agentSection(facts: CatalogueFacts): string {
  const { publisher, language, languages } = facts;
  const { name, organizationNumber, type, description } = publisher;
  const number = organizationNumber && formatOrganizationNumber(organizationNumber);
  const values = {
    name: name.sv,
    ...(type !== undefined && { type: kindOf(type, language) }),
    ...(description !== undefined && { description: inLanguages(description, languages) }),
  };
  const line = entry("organizationNumber", number ?? scaffoldTexts[language].organizationNumber, "    ");
  // The organisation number is the identifier as well.
  return line + section("Agent", values, { ...facts, languages: ["sv"] }, "    ", ["identifier"]);
}

/** The kind of organisation in a word: `Kommun` rather than the whole of its Swedish label. */
function kindOf(type: string, language: Language): string {
  const concept = findConcept(publisherType, type);
  return (language === "sv" ? (concept?.aliases?.[0] ?? concept?.sv) : concept?.en) ?? type;
}

const contactSection = (facts: CatalogueFacts): string => section("ContactPoint", facts.contact, facts, "    ");

function section(
  name: "Catalog" | "Agent" | "ContactPoint",
  values: Readonly<Record<string, Value>>,
  { languages, language }: CatalogueFacts,
  indent: string,
  inherited: readonly string[] = [],
): string {
  return entityText({ class: name, values, inherited: new Set(inherited), languages, language, indent });
}

function defaultsSection({ publisher, language }: CatalogueFacts): string {
  const who = { publisher: publisher.id, contactPoint: CONTACT };
  const where = publisher.area && { spatial: publisher.area[language] };
  const [open, stable] = language === "sv" ? ["Öppen", "Stabil"] : ["Open", "Stable"];
  const terms = { accessRights: open, license: "CC0" };
  const sections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    dataset: { ...who, accessRights: open, ...where },
    series: { ...who, ...where },
    service: { ...who, ...terms },
    distribution: { license: "CC0", availability: stable },
  };
  const lines = Object.entries(sections).map(([word, values]) => {
    const entries = Object.entries(values).map(([key, value]) => entry(key, value, "    "));
    return `  ${word}:\n${entries.join("")}`;
  });
  return comment(scaffoldTexts[language].license, "  ") + lines.join("");
}

function inLanguages(text: Label, languages: readonly Language[]): Value {
  return languages.length === 1 ? text[languages[0]!] : { sv: text.sv, en: text.en };
}
