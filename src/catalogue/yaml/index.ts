export { appendItem } from "./edit.js";
export { locateInFiles, type ReadFile } from "./locate.js";
export { type NodeAt, nodeAt } from "./node-at.js";
export { decodeText, isList, isMap, parseYaml, readYaml, type YamlMap, type YamlValue } from "./read.js";
