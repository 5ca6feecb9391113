import { type LoadedCatalogue, provenanceOf, readCatalogue } from "../catalogue/index.js";
import { nodeAt } from "../catalogue/yaml/index.js";
import { lineAndColumn } from "../catalogue/yaml/read.js";
import type { Finding } from "../diagnostics/finding.js";
import type { Code } from "../diagnostics/messages/index.js";
import { encode } from "../rdf/encode.js";
import { validateGraph } from "../validate/index.js";
import { applyEdits, type Edit, overlap } from "./edit.js";
import type { Mended } from "./mend.js";
import { repairs } from "./repairs.js";
import { type SourceFile, Sources } from "./sources.js";

/** One thing that was mended. */
export interface Repair {
  readonly code: Code;
  readonly file: string;
  /** 1-based, in the text as it stood when it was mended. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** A catalogue with everything mended that is certain; nothing has been written. */
export interface Fixed {
  readonly repairs: readonly Repair[];
  /** The files that change. */
  readonly files: readonly SourceFile[];
  /** The catalogue as it reads after the repairs, and what is still to be said of it. */
  readonly catalogue: LoadedCatalogue;
  readonly findings: readonly Finding[];
}

/**
 * A repair uncovers what could not be seen before it: a key that is spelt right has a value to look at. So it goes
 * on until there is nothing more to mend. No repair undoes another, so this is far more than it takes.
 */
const MOST_ROUNDS = 20;

/** Mends what is certain in the catalogue at a path, in memory. */
export function fixCatalogue(path: string): Fixed {
  const sources = new Sources();
  const made: Repair[] = [];
  for (let round = 0; ; round++) {
    const { catalogue, findings } = inspect(path, sources);
    const repaired = round < MOST_ROUNDS ? mendAll(findings, sources) : [];
    if (repaired.length === 0) return { repairs: made, files: sources.changed(), catalogue, findings };
    made.push(...repaired);
  }
}

/** Whether findings can be mended; files are read once for all that it is asked. */
export function fixable(): (finding: Finding) => boolean {
  const sources = new Sources();
  return (finding) => mend(finding, sources) !== undefined;
}

function inspect(path: string, sources: Sources): { catalogue: LoadedCatalogue; findings: Finding[] } {
  const catalogue = readCatalogue(path, { readFile: sources.readFile });
  const { entities, origins, extra } = catalogue;
  if (entities.length === 0) return { catalogue, findings: [...catalogue.findings] };
  const { graph, subjects } = encode(entities, extra.graph);
  const provenance = provenanceOf(subjects, origins, extra);
  return { catalogue, findings: [...catalogue.findings, ...validateGraph(graph, { provenance })] };
}

/** Makes all repairs of one reading that do not touch each other. */
function mendAll(findings: readonly Finding[], sources: Sources): Repair[] {
  const made: Repair[] = [];
  const planned = new Map<SourceFile, Edit[]>();
  for (const finding of findings) {
    const mended = mend(finding, sources);
    if (mended === undefined) continue;
    const { file, edits, from, to } = mended;
    const others = planned.get(file) ?? [];
    // What stands under `defaults:` has a finding for each that takes it; once mended, it is mended.
    if (edits.some((edit) => others.some((other) => overlap(edit, other)))) continue;
    planned.set(file, [...others, ...edits]);
    const { line } = lineAndColumn(file.text, edits[0]!.start);
    made.push({ code: finding.code, file: file.path, line, from, to });
  }
  for (const [file, edits] of planned) sources.replace(file, applyEdits(file.text, edits));
  return made;
}

function mend(finding: Finding, sources: Sources): (Mended & { readonly file: SourceFile }) | undefined {
  const repair = repairs[finding.code];
  const path = finding.place?.path;
  if (repair === undefined || path === undefined) return undefined;
  const file = sources.open(finding.place!.file);
  if (file === undefined) return undefined;
  const mended = repair(finding as never, { ...nodeAt(file.document, path), text: file.text });
  return mended && { ...mended, file };
}
