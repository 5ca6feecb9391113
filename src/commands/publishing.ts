import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { reportTexts } from "../diagnostics/messages/report.js";
import type { Output } from "../diagnostics/reporters/index.js";
import { jsonLdContext } from "../generate/context.js";
import { prefixes } from "../model/namespaces.js";
import { classes } from "../model/profile.js";
import { fileIn } from "../output/plan.js";
import type { NewFile } from "../output/write.js";
import {
  type CatalogueCounts,
  MANIFEST,
  type Manifest,
  type ManifestOutput,
  manifestText,
  publish,
} from "../publish/index.js";
import { formats, serialize } from "../serialize/index.js";
import type { Checked } from "./check.js";
import { feedFiles } from "./feeds.js";
import type { Io } from "./io.js";
import { type BuildFormat, rdfFormats, wantsFeed } from "./options.js";
import type { Progress } from "./progress.js";

/** What a build is to write, and where. */
export interface Publication {
  readonly checked: readonly Checked[];
  /** The folder of each catalogue. */
  readonly folders: readonly string[];
  readonly output: string;
  readonly format: readonly BuildFormat[];
  /** What the guard found and was told to let through. */
  readonly accepted?: { readonly reason: string; readonly changes: readonly Diagnostic[] };
}

/** Where it is written down, line by line as JSON, what was let through. */
const LOG = "accepted.jsonl";

interface Planned extends NewFile {
  readonly format: ManifestOutput["format"];
}

/**
 * Writes the files of a build and its manifest as one set.
 *
 * @throws as `publish` does; UsageError where SOURCE_DATE_EPOCH is no time, or the state of a feed cannot be read
 */
export async function publishBuild(publication: Publication, io: Io, progress: Progress): Promise<Output[]> {
  const { checked, folders, output, format: asked } = publication;
  const moment = io.moment?.();
  const now = moment ?? new Date();
  const context = jsonLdContext();
  const planned = checked.flatMap(({ graph }, index) =>
    rdfFormats(asked).map((format): Planned => {
      const path = fileIn(folders[index]!, formats[format].extension);
      const chunks = announced(serialize(graph, format, { prefixes, context }), () =>
        progress.show(reportTexts[io.language].writing(path)),
      );
      return { path, format, chunks };
    }),
  );
  const feeds = wantsFeed(asked) ? checked.map((one, index) => feedFiles(one, folders[index]!, now)) : [];
  planned.push(...feeds.map(([feed]): Planned => ({ ...feed, format: "ldes" })));
  const accepted = publication.accepted && {
    reason: publication.accepted.reason,
    changes: publication.accepted.changes.map(({ code, message }) => `${code}: ${message}`),
  };
  const about: Omit<Manifest, "outputs"> = {
    tool: io.tool,
    ...(moment && { built: moment.toISOString() }),
    catalogues: checked.map(countsOf),
    ...(accepted && { accepted }),
  };
  const manifest = {
    path: join(output, MANIFEST),
    text: (written: readonly { bytes: number; sha256: string }[]) =>
      manifestText({
        ...about,
        outputs: planned.map(({ path, format }, index) => {
          const { bytes, sha256 } = written[index]!;
          return { file: relative(output, path).replaceAll("\\", "/"), format, bytes, sha256 };
        }),
      }),
  };
  const states = feeds.map(([, state]) => state);
  const log = accepted ? [logFile(output, { time: now.toISOString(), tool: io.tool, ...accepted })] : [];
  const written = await io.guard((signal) => publish(output, [...planned, ...states, ...log], { manifest, signal }));
  return planned.map(({ path, format }, index) => ({ file: path, bytes: written[index]!.bytes, format }));
}

/** The log with one more line. It is part of the set, so that it never tells of what did not happen. */
function logFile(output: string, entry: object): NewFile {
  const path = join(output, LOG);
  let before = "";
  try {
    before = readFileSync(path, "utf8");
  } catch {
    // The first entry.
  }
  return { path, chunks: [before, `${JSON.stringify(entry)}\n`] };
}

function countsOf({ catalogue: { name, entities }, graph }: Checked): CatalogueCounts {
  const counts = classes.flatMap(([className, { collection }]) =>
    collection === undefined ? [] : [[collection, entities.filter((entity) => entity.class === className).length]],
  );
  return { name, iri: entities[0]?.iri ?? "", triples: graph.size, ...Object.fromEntries(counts) };
}

/** The same chunks, with something done before each. */
function* announced(chunks: Iterable<string>, announce: () => void): Iterable<string> {
  for (const chunk of chunks) {
    announce();
    yield chunk;
  }
}
