import { join } from "node:path";
import { provenanceOf } from "../catalogue/index.js";
import type { Output } from "../diagnostics/reporters/index.js";
import { writeFolder } from "../output/folder.js";
import { assess } from "../quality/index.js";
import { measure } from "../quality/measure.js";
import { sheetOf } from "../quality/report/index.js";
import { encode } from "../rdf/encode.js";
import { noProvenance } from "../rdf/provenance.js";
import { type Workpiece, workshopFiles } from "../site/index.js";
import { Subjects } from "../validate/subjects.js";
import type { Checked, Findings } from "./check.js";
import type { Io } from "./io.js";

/** Name of the folder, beside those that are published. */
const FOLDER = "workshop";

/**
 * Writes the pages for those who maintain the catalogues. They are written even where there are errors, since errors are
 * what they are for.
 *
 * @throws OutputError where the folder cannot be written, or holds what someone else has put there
 */
export async function writeWorkshop(
  checked: readonly Checked[],
  { diagnostics, tool }: Findings,
  output: string,
  io: Io,
): Promise<Output> {
  const folder = join(output, FOLDER);
  const { language } = io;
  const catalogues = checked.map((one) => workpiece(one, io));
  const files = workshopFiles({ language, diagnostics, catalogues, tool });
  const { bytes } = await io.guard((signal) => writeFolder(folder, files, signal));
  return { file: join(folder, "index.html"), bytes, format: "html" };
}

function workpiece({ catalogue, graph, region }: Checked, { language }: Io): Workpiece {
  const { name, entities, extra, origins, locate, findings } = catalogue;
  const provenance =
    region === undefined ? provenanceOf(encode(entities, extra.graph).subjects, origins, extra) : noProvenance;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const quality = assess(graph, { hasDefaults: true });
  const subjects = new Subjects(graph);
  const distributions = measure(graph, undefined).flatMap(({ node, distributions: all }) =>
    all.map(({ node: one, stars }) => ({
      dataset: subjects.nameOf(node) ?? node.value,
      name: subjects.nameOf(one) ?? one.value,
      stars,
    })),
  );
  return { sheet: sheetOf(quality, { catalogue: name, errors, provenance, locate, language }), distributions };
}
