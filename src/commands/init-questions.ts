import { acceptBase } from "../catalogue/sections.js";
import { parsePlain } from "../catalogue/values/addresses.js";
import { parseOrganizationNumber } from "../catalogue/values/organization-number.js";
import { isParsed } from "../catalogue/values/parsed.js";
import { type AuthoringTexts, authoringTexts } from "../diagnostics/messages/authoring.js";
import { wrap } from "../diagnostics/reporters/text.js";
import { formatOrganizationNumber } from "../model/organization-number.js";
import {
  findPublisher,
  nearestPublishers,
  otherPublisher,
  type Publisher,
  proposedBase,
} from "../scaffold/publisher.js";
import type { StarterFacts } from "../scaffold/starter.js";
import { findTemplate, nearestTemplates, type Template } from "../templates/index.js";
import type { Io } from "./io.js";

/** What is known of a new catalogue, from options or answers. */
export type Answers = Partial<Pick<StarterFacts, "publisher" | "base" | "contact" | "languages" | "template" | "url">>;

type Ask = NonNullable<Io["ask"]>;

/**
 * Asks for what is not given. An answer that cannot be used is told of and asked for again; an empty one leaves the
 * matter to be filled in later.
 */
export async function askAll(
  given: Answers,
  firstTemplate: (type?: string) => Template,
  { language, width, out }: Io,
  ask: Ask,
): Promise<Answers> {
  const texts = authoringTexts[language];
  const say = (text: string) => out(`${wrap(text, Math.min(width, 80), { first: "" })}\n`);
  say(texts.welcome);
  const publisher = given.publisher ?? (await askPublisher(texts, say, ask));
  const base = given.base ?? (await askBase(texts, say, ask, publisher));
  const contact = { ...(await askContact(texts, say, ask, given.contact)), ...given.contact };
  const languages = given.languages ?? (await askLanguages(texts, ask));
  const template = given.template ?? (await askTemplate(texts, say, ask, firstTemplate(publisher.type)));
  return { ...given, publisher, contact, languages, template, ...(base !== undefined && { base }) };
}

async function askPublisher(texts: AuthoringTexts, say: (text: string) => void, ask: Ask): Promise<Publisher> {
  for (;;) {
    const name = await ask(texts.organization);
    if (name === "") continue;
    const found = findPublisher(name);
    if (found !== undefined) {
      const number = found.organizationNumber ? formatOrganizationNumber(found.organizationNumber) : "";
      if (!texts.no.test(await ask(texts.isIt(found.name.sv, number)))) return withNumber(found, texts, say, ask);
      continue;
    }
    const suggestions = nearestPublishers(name);
    if (suggestions.length > 0) say(texts.suggestions(suggestions));
    if (texts.yes.test(await ask(texts.other(name)))) return withNumber(otherPublisher(name), texts, say, ask);
  }
}

async function withNumber(publisher: Publisher, texts: AuthoringTexts, say: (text: string) => void, ask: Ask) {
  if (publisher.organizationNumber !== undefined) return publisher;
  const digits = await askFor(texts.number, texts.badNumber, say, ask, (text) => {
    const result = parseOrganizationNumber(text);
    return isParsed(result) ? result.value : undefined;
  });
  return digits === undefined ? publisher : { ...publisher, organizationNumber: digits };
}

function askBase(texts: AuthoringTexts, say: (text: string) => void, ask: Ask, publisher: Publisher) {
  const proposal = proposedBase(publisher);
  say(texts.baseHelp);
  return askFor(texts.base(proposal), texts.badAddress, say, ask, (answer) =>
    texts.agreed.test(answer) ? proposal : acceptBase(answer),
  );
}

async function askContact(
  texts: AuthoringTexts,
  say: (text: string) => void,
  ask: Ask,
  given: Answers["contact"] = {},
) {
  const name = given.name ?? (await ask(texts.contactName));
  const isEmail = (text: string) => (isParsed(parsePlain("email", text)) ? text : undefined);
  const email = given.email ?? (await askFor(texts.email, texts.badEmail, say, ask, isEmail));
  return { ...(name !== "" && { name }), ...(email !== undefined && { email }) };
}

async function askLanguages(texts: AuthoringTexts, ask: Ask): Promise<NonNullable<Answers["languages"]>> {
  return texts.no.test(await ask(texts.english)) ? ["sv"] : ["sv", "en"];
}

async function askTemplate(texts: AuthoringTexts, say: (text: string) => void, ask: Ask, preset: Template) {
  for (;;) {
    const answer = await ask(texts.template(preset.id));
    const template = answer === "" ? preset : findTemplate(answer);
    if (template !== undefined) return template;
    say(texts.noTemplate(nearestTemplates(answer)));
  }
}

/** Asks until the answer can be used; undefined where it is left empty. */
async function askFor(
  question: string,
  complaint: string,
  say: (text: string) => void,
  ask: Ask,
  accept: (answer: string) => string | undefined,
): Promise<string | undefined> {
  for (;;) {
    const answer = await ask(question);
    if (answer === "") return undefined;
    const accepted = accept(answer);
    if (accepted !== undefined) return accepted;
    say(complaint);
  }
}
