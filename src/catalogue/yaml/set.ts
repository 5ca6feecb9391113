import type { Path } from "../../diagnostics/finding.js";
import type { YamlValue } from "./read.js";
import { isMap, parseYaml } from "./read.js";
import { writeYaml } from "./write.js";

/** A value that takes the place of another, or of none; undefined takes away what is there. */
export interface YamlChange {
  readonly path: Path;
  readonly value: YamlValue | undefined;
}

/**
 * The text of a file with some of its values changed. Comments stay, and so does the layout as far as the YAML library
 * keeps it. An empty path means the whole file.
 */
export function changeYaml(text: string, changes: readonly YamlChange[]): string {
  const whole = changes.find(({ path }) => path.length === 0)?.value;
  if (isMap(whole)) return Object.keys(whole).length === 0 ? "{}\n" : writeYaml(whole);
  const document = parseYaml(text);
  for (const { path, value } of changes) {
    if (value === undefined) document.deleteIn(path);
    else if (path.length > 1 && document.getIn(path.slice(0, -1)) === undefined) {
      document.setIn(path.slice(0, 1), document.createNode(nest(path.slice(1), value)));
    } else document.setIn(path, document.createNode(value));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A value under keys that do not exist yet. */
const nest = (path: Path, value: YamlValue): YamlValue =>
  path.reduceRight<YamlValue>((inner, key) => ({ [key]: inner }), value);
