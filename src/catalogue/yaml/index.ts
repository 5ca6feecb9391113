export { appendItem } from "./edit.js";
export { locateInFiles } from "./locate.js";
export { isList, isMap, readYaml, type YamlMap, type YamlValue } from "./read.js";
