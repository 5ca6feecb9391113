import { authoringTexts } from "../diagnostics/messages/authoring.js";
import type { Language } from "../diagnostics/messages/message.js";
import { type StarterFacts, starterFiles } from "../scaffold/starter.js";
import { findTemplate, type Template } from "../templates/index.js";
import { givenBase, givenEmail, givenPublisher, givenTemplate, givenUrl } from "./given.js";
import { type Answers, askAll } from "./init-questions.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import type { InitOptions } from "./options.js";
import { UsageError } from "./usage-error.js";
import { report, writeNew } from "./written.js";

/** What most begin with: easy to collect, without personal data, and asked for. By kind of organisation. */
const FIRST: Readonly<Record<string, string>> = { RegionalAuthority: "vard-omsorgsverksamheter" };
const FIRST_OF_OTHERS = "lekplatser";

/**
 * `skordeklar init`: writes a new catalogue with a first dataset. What options do not tell is asked for in a terminal,
 * unless `--yes`; what nobody tells is left to be filled in. The proposed base address is used only by someone who has
 * said that it is right: identifiers begin with it for ever, and a guess may be someone else's host.
 *
 * @throws UsageError where an option cannot be used, no organisation is given, or a file exists; OutputError where a
 * file cannot be written
 */
export async function run([folder = "."]: readonly string[], options: InitOptions, io: Io): Promise<ExitStatus> {
  const given = fromOptions(options);
  const { publisher, ...answers } = io.ask && !options.yes ? await askAll(given, firstTemplate, io, io.ask) : given;
  if (publisher === undefined) throw new UsageError("no-organization", { given: "" });
  const facts: StarterFacts = {
    contact: {},
    languages: ["sv", "en"],
    template: firstTemplate(publisher.type),
    ...answers,
    publisher,
    language: io.language,
    today: new Date().toLocaleDateString("sv-SE"),
    ...(options.ci !== undefined && { ci: options.ci }),
  };
  const files = await writeNew(folder, starterFiles(facts, io.tool), io);
  report(authoringTexts[io.language].written, files, folder, io);
  return exitStatus.clean;
}

const firstTemplate = (type = ""): Template => findTemplate(FIRST[type] ?? FIRST_OF_OTHERS)!;

function fromOptions(options: InitOptions): Answers {
  const { organization, number, base, contactName, email, language, template, url } = options;
  const publisher = givenPublisher(organization, number);
  const contact = { ...(contactName && { name: contactName }), ...(email && { email: givenEmail(email) }) };
  return {
    ...(publisher && { publisher }),
    ...(base !== undefined && { base: givenBase(base) }),
    ...(Object.keys(contact).length > 0 && { contact }),
    ...(language && { languages: swedishFirst(language) }),
    ...(template !== undefined && { template: givenTemplate(template) }),
    ...(url !== undefined && { url: givenUrl(url) }),
  };
}

const swedishFirst = (languages: readonly Language[]): Language[] => [...languages].sort().reverse();
