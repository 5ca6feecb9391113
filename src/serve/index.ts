export { documentsOf } from "./graph-documents.js";
export { PATH } from "./handler.js";
export { listen, type Running } from "./listen.js";
export { outputFiles, readOutput } from "./output-folder.js";
export { type Document, type Representation, represent, type ServedSet } from "./representation.js";
export { watch } from "./watch.js";
