import { type Finding, finding } from "../../diagnostics/finding.js";
import { Collector } from "../collector.js";
import type { SourceContent, SourceInput } from "../sources/source.js";
import { addPackage } from "./package.js";
import { pageAddress, siteOf } from "./pages.js";
import { Unknown } from "./unknown.js";
import { isJsonMap, type Json, type JsonMap, textOf } from "./values.js";

/** How the answer of CKAN's action API begins, in any order of its keys. */
const MARKS = [/"success"\s*:/, /"(?:result|error)"\s*:/];

/** Fetches a further page; undefined where it cannot be fetched, which a finding has told. */
export type FetchPage = (address: string, report: (found: Finding) => void) => Promise<Uint8Array | undefined>;

/** Whether an input is an answer of CKAN's action API. */
export function isCkanAnswer(bytes: Uint8Array): boolean {
  const edges = Buffer.concat([bytes.subarray(0, 4096), bytes.subarray(-4096)]).toString("utf8");
  return /^\s*\{/.test(edges) && MARKS.every((mark) => mark.test(edges));
}

/**
 * Reads the answer of `package_search` or `package_show`.
 *
 * @param fetchPage fetches what comes after the first page, where the answer is from an address
 */
export async function readCkan(input: SourceInput, fetchPage?: FetchPage): Promise<SourceContent> {
  const collector = new Collector();
  const unknown = new Unknown();
  const site = { collector, unknown, ...siteOf(input.base) };
  const report = (found: Finding) => collector.findings.push(found);
  let [bytes, file] = [input.bytes as Uint8Array | undefined, input.file];
  for (let read = 0; bytes !== undefined; ) {
    const page = readPage(bytes, file, report);
    if (page === undefined) break;
    for (const { dataset, path } of page.datasets) {
      const state = dataset.private === true ? "private" : textOf(dataset.state) || "active";
      const place = { file, path };
      if (state === "active") addPackage(site, dataset, place);
      else report(finding("import/ckan-skipped", { title: textOf(dataset.title), state }, { place }));
    }
    read += page.datasets.length;
    if (read >= page.count || page.datasets.length === 0) break;
    if (input.base === undefined || fetchPage === undefined) {
      report(finding("import/ckan-part", { read, count: page.count }, { place: { file } }));
      break;
    }
    file = pageAddress(input.base, read);
    bytes = await fetchPage(file, report);
  }
  const content = collector.content();
  const findings = [...content.findings, ...unknown.findings()];
  return { ...content, findings: input.base === undefined ? findings : findings.map(withPointer) };
}

/** An address has no lines: the place in it is told by a JSON pointer (RFC 6901). */
function withPointer(found: Finding): Finding {
  const { place } = found;
  if (place?.path === undefined || place.path.length === 0) return found;
  const steps = place.path.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"));
  return { ...found, place: { file: `${place.file}#/${steps.join("/")}` } };
}

interface Page {
  readonly count: number;
  readonly datasets: readonly { readonly dataset: JsonMap; readonly path: readonly (string | number)[] }[];
}

function readPage(bytes: Uint8Array, file: string, report: (found: Finding) => void): Page | undefined {
  let answer: Json;
  try {
    answer = JSON.parse(
      Buffer.from(bytes)
        .toString("utf8")
        .replace(/^\ufeff/, ""),
    ) as Json;
  } catch (error) {
    report(finding("import/json", { detail: (error as Error).message }, { place: { file } }));
    return undefined;
  }
  const result = isJsonMap(answer) ? answer.result : undefined;
  if (!isJsonMap(answer) || answer.success !== true || !isJsonMap(result)) {
    const error = isJsonMap(answer) && isJsonMap(answer.error) ? textOf(answer.error.message) : "";
    report(finding("import/ckan-refused", { detail: error }, { place: { file } }));
    return undefined;
  }
  if (!Array.isArray(result.results)) return { count: 1, datasets: [{ dataset: result, path: ["result"] }] };
  const datasets = (result.results as readonly Json[]).flatMap((dataset, index) =>
    isJsonMap(dataset) ? [{ dataset, path: ["result", "results", index] }] : [],
  );
  return { count: typeof result.count === "number" ? result.count : datasets.length, datasets };
}
