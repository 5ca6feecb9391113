/** The package ships no types: what is used of it is described in engine.ts. */
declare module "shacl-engine";
declare module "shacl-engine/sparql.js";
