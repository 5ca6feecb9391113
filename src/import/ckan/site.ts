import type { Finding } from "../../diagnostics/finding.js";
import { Graph } from "../../rdf/graph.js";
import type { SourceContent } from "../sources/source.js";
import { readCkan } from "./index.js";
import { firstAddress } from "./pages.js";

/** Does something that can be interrupted. */
type Guard = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Fetches and reads all the datasets that an address of CKAN's action API lists, page by page. */
export async function readCkanSite(address: string, guard: Guard): Promise<SourceContent> {
  const { fetchDocument } = await import("../../fetch/index.js");
  const findings: Finding[] = [];
  const fetchPage = async (page: string, report: (found: Finding) => void): Promise<Uint8Array | undefined> => {
    const fetched = await guard((signal) => fetchDocument(page, { accept: ["application/json"], signal }));
    for (const found of fetched.findings) report(found);
    return fetched.ok ? fetched.bytes : undefined;
  };
  const first = firstAddress(address);
  const bytes = await fetchPage(first, (found) => findings.push(found));
  if (bytes === undefined) return { graph: new Graph(), prefixes: {}, findings };
  const content = await readCkan({ bytes, file: first, base: first }, fetchPage);
  return { ...content, findings: [...findings, ...content.findings] };
}
