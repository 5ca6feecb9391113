import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isId, toId } from "../catalogue/registry.js";
import { appendItem } from "../catalogue/yaml/index.js";
import { authoringTexts } from "../diagnostics/messages/authoring.js";
import type { ClassName } from "../model/kinds.js";
import { nearest } from "../model/nearest.js";
import { classDef } from "../model/profile.js";
import { datasetText } from "../scaffold/dataset.js";
import { distributionText } from "../scaffold/distribution.js";
import { serviceText } from "../scaffold/service.js";
import { catalogueIn, type ExistingCatalogue } from "../scaffold/surroundings.js";
import { givenTemplate, givenUrl } from "./given.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import type { NewOptions } from "./options.js";
import { UsageError } from "./usage-error.js";
import { report, type TextFile, writeNew, writeTexts } from "./written.js";

/** What can be made, by the word for it. */
const kinds: Readonly<Record<string, ClassName>> = {
  dataset: "Dataset",
  distribution: "Distribution",
  service: "DataService",
  series: "DatasetSeries",
};

/**
 * `skordeklar new`: writes the file of a new dataset, data service or series; adds a distribution to the file of a
 * dataset, in which nothing else is changed.
 *
 * @throws UsageError where there is no catalogue, the id or an option cannot be used, or a file exists; OutputError
 * where a file cannot be written
 */
export async function run([kind = "", id]: readonly string[], options: NewOptions, io: Io): Promise<ExitStatus> {
  const name = kinds[kind];
  if (name === undefined) {
    const allowed = Object.keys(kinds);
    throw new UsageError("unknown-kind", { given: kind, allowed, suggestions: nearest(kind, allowed, 1) });
  }
  const folder = options.catalogue ?? ".";
  const catalogue = catalogueIn(folder, io.language);
  if (catalogue === undefined) throw new UsageError("no-catalogue", { given: folder });
  if (name !== "Dataset" && options.template !== undefined) {
    throw new UsageError("template-of-dataset", { given: `new ${kind}` });
  }
  const texts = authoringTexts[io.language];
  if (name === "Distribution") {
    const file = withDistribution(id, options, catalogue);
    await writeTexts([file], io);
    report(texts.changed, [file], folder, io);
  } else {
    const files = await writeNew(catalogue.root, [described(name, kind, id, options, catalogue)], io);
    report(texts.written, files, folder, io);
  }
  return exitStatus.clean;
}

function described(
  name: ClassName,
  kind: string,
  given: string | undefined,
  options: NewOptions,
  catalogue: ExistingCatalogue,
): TextFile {
  const template = options.template === undefined ? undefined : givenTemplate(options.template);
  const id = given ?? template?.id ?? (options.title && toId(options.title));
  if (!id) throw new UsageError("no-id", { given: `skordeklar new ${kind}` });
  if (!isId(id)) throw new UsageError("bad-id", { given: id, suggestions: [toId(id)].filter(Boolean) });
  const facts = { id, ...(template && { template }), ...titleAndUrl(options) };
  const text = name === "Dataset" ? datasetText(facts, catalogue) : serviceText(name, facts, catalogue);
  return [join(classDef(name).collection!, `${id}.yaml`), text];
}

/** The file of a dataset, with one more distribution in it. */
function withDistribution(id: string | undefined, options: NewOptions, catalogue: ExistingCatalogue): TextFile {
  if (id === undefined) throw new UsageError("no-id", { given: "skordeklar new distribution" });
  const files = catalogue.files("datasets");
  const path = files.get(id);
  if (path === undefined) {
    throw new UsageError("unknown-dataset", { given: id, suggestions: nearest(id, files.keys()) });
  }
  const text = appendItem(
    readFileSync(path, "utf8"),
    "distributions",
    distributionText(titleAndUrl(options), catalogue),
  );
  if (text === undefined) throw new UsageError("cannot-append", { given: path });
  return [path, text];
}

const titleAndUrl = ({ title, url }: NewOptions) => ({
  ...(title !== undefined && { title }),
  ...(url !== undefined && { url: givenUrl(url) }),
});
