import { readFileSync } from "node:fs";
import type { LoadedCatalogue } from "../catalogue/index.js";
import { reportTexts } from "../diagnostics/messages/report.js";
import type { Output } from "../diagnostics/reporters/index.js";
import { writeFiles } from "../output/write.js";
import { digest, type Region, readRegion, writeTrig } from "../region/index.js";
import { type Checked, judge } from "./check.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import type { Progress } from "./progress.js";

/** Reads a catalogue that has members, each of them judged by itself. */
export async function checkRegion(
  catalogue: LoadedCatalogue,
  options: CheckOptions & { readonly provenance?: string },
  io: Io,
  progress: Progress,
): Promise<Region> {
  const { shapes, provenance } = options;
  const texts = reportTexts[io.language];
  return readRegion(catalogue, {
    validate: (graph, origin, own) => judge(graph, origin, [...own, ...shapes]),
    context: digest(io.tool.version, ...shapes.map((path) => readFileSync(path))),
    now: io.moment?.() ?? new Date(),
    onMember: (read, total) => progress.show(texts.reading(read, total)),
    ...(provenance !== undefined && { withSources: true }),
  });
}

/**
 * Keeps what was found sound of the members, and writes where each statement of a region came from.
 *
 * @param file where to write that, if anywhere
 * @returns the file that was written
 * @throws OutputError where a file cannot be written
 */
export async function finishRegions(checked: readonly Checked[], file: string | undefined, io: Io): Promise<Output[]> {
  const regions = checked.flatMap(({ region }) => region ?? []);
  return io.guard(async (signal) => {
    for (const region of regions) await region.save(signal);
    if (file === undefined) return [];
    const [bytes] = await writeFiles([{ path: file, chunks: originsOf(checked) }], signal);
    return [{ file, bytes: bytes!, format: "trig" }];
  });
}

/** A catalogue without members has one graph: its own. */
function* originsOf(checked: readonly Checked[]): Iterable<string> {
  for (const { region, graph, catalogue } of checked) {
    yield* region === undefined ? writeTrig([[catalogue.entities[0]!.iri!, graph]]) : region.provenance();
  }
}
