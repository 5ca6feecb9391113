import { join } from "node:path";
import { reportTexts } from "../diagnostics/messages/report.js";
import type { Output } from "../diagnostics/reporters/index.js";
import { writeFolder } from "../output/folder.js";
import { fileIn } from "../output/plan.js";
import { type FormatName, formats } from "../serialize/index.js";
import { siteFiles } from "../site/index.js";
import type { Checked } from "./check.js";
import type { Io } from "./io.js";
import { type BuildFormat, rdfFormats, wantsSite } from "./options.js";
import type { Progress } from "./progress.js";

/** Name of the folder of pages, beside the files of RDF. */
const FOLDER = "site";

/**
 * Writes the pages of each catalogue where they were asked for, in a folder beside its RDF, to which they lead.
 *
 * @throws OutputError where a folder cannot be written, or holds what someone else has put there
 */
export async function writeSites(
  checked: readonly Checked[],
  folders: readonly string[],
  asked: readonly BuildFormat[],
  io: Io,
  progress: Progress,
): Promise<Output[]> {
  if (!wantsSite(asked)) return [];
  const outputs: Output[] = [];
  for (const [index, { graph, catalogue }] of checked.entries()) {
    const folder = join(folders[index]!, FOLDER);
    progress.show(reportTexts[io.language].writing(folder));
    const look = catalogue.site && { look: catalogue.site };
    const files = siteFiles(graph, { tool: io.tool, feeds: rdfFormats(asked).map(feed), ...look });
    const { bytes } = await io.guard((signal) => writeFolder(folder, files, signal));
    outputs.push({ file: join(folder, "index.html"), bytes, format: "html" });
  }
  return outputs;
}

/** A file of RDF as the pages lead to it. */
function feed(name: FormatName) {
  const { extension, label, mediaType } = formats[name];
  return { href: fileIn("..", extension).replaceAll("\\", "/"), label, mediaType };
}
