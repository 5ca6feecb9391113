import { didYouMean } from "../diagnostics/messages/message.js";
import { referenceTexts } from "../diagnostics/messages/reference.js";
import { styleOf } from "../diagnostics/reporters/style.js";
import { printable, wrap } from "../diagnostics/reporters/text.js";
import { type Explanation, explainTopic } from "../generate/reference/explain.js";
import { findTopics } from "../generate/reference/topics.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";

/** Wider text than this is hard to read. */
const WIDEST = 80;

/** So many explanations of one word are shown. */
const MOST = 12;

/**
 * `skordeklar explain`: tells what a key, a class, a code, a list or a value means and how it is written.
 *
 * @returns `findings` where nothing goes by the name
 */
export async function run(words: readonly string[], _options: object, io: Io): Promise<ExitStatus> {
  const text = words.join(" ");
  const { topics, near } = findTopics(text);
  const texts = referenceTexts[io.language];
  if (topics.length === 0 || near.length > 0) {
    const answer = `${texts.nothing(text)} ${didYouMean(near, io.language)}`;
    io.out(`${wrap(answer, Math.min(io.width, WIDEST), { first: "" })}\n${topics.length === 0 ? "" : "\n"}`);
  }
  if (topics.length === 0) return exitStatus.findings;
  const explanations = topics.slice(0, MOST).map((topic) => explainTopic(topic, io.language));
  io.out(`${explanations.map((explanation) => show(explanation, io)).join("\n\n")}\n`);
  return exitStatus.clean;
}

function show({ name, subtitle, paragraphs, examples, links }: Explanation, { language, colour, width }: Io): string {
  const style = styleOf(colour);
  const indented = (text: string) => wrap(text, Math.min(width, WIDEST), { first: "  " });
  return [
    `${style.strong(name)}  ${style.dim(printable(subtitle))}`,
    ...paragraphs.map((paragraph) => style.prose(indented(paragraph))),
    ...examples.map(({ label, yaml }) => `  ${style.strong(label)}\n${yaml.replace(/^/gm, "    ")}`),
    ...(links.length === 0 ? [] : [`  ${style.strong(referenceTexts[language].more)}`]),
    ...links.map((link) => `    ${style.dim(link)}`),
  ].join("\n");
}
