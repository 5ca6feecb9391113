import { authoringTexts } from "../diagnostics/messages/authoring.js";
import { styleOf } from "../diagnostics/reporters/style.js";
import { wrap } from "../diagnostics/reporters/text.js";
import { searchTemplates, type Template } from "../templates/index.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";

/**
 * `skordeklar templates`: the templates that fit some words, the most wanted dataset first.
 *
 * @returns `findings` where none fits
 */
export async function run(words: readonly string[], { json }: { readonly json: boolean }, io: Io): Promise<ExitStatus> {
  const found = searchTemplates(words);
  if (json) io.out(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length === 0) io.out(`${authoringTexts[io.language].templates.none(words.join(" "))}\n`);
  else io.out(table(found, io));
  return found.length === 0 ? exitStatus.findings : exitStatus.clean;
}

function table(found: readonly Template[], { language, colour, width }: Io): string {
  const { heading, next } = authoringTexts[language].templates;
  const style = styleOf(colour);
  const rows = found.map(({ priority, id, title }) => ({ priority: String(priority), id, title: title[language] }));
  const widthOf = (key: keyof typeof heading) => Math.max(...[heading, ...rows].map((row) => row[key].length));
  const [first, second] = [widthOf("priority"), widthOf("id")];
  const line = ({ priority, id, title }: typeof heading) =>
    `${priority.padStart(first)}  ${id.padEnd(second)}  ${title}`;
  const lines = [style.strong(line(heading)), ...rows.map(line)].join("\n");
  return `${lines}\n\n${style.prose(wrap(next, Math.min(width, 80), { first: "" }))}\n`;
}
