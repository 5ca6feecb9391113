import { cardinality } from "./cardinality.js";
import type { Component } from "./component.js";
import { logical } from "./logical.js";
import { other } from "./other.js";
import { propertyPair } from "./property-pair.js";
import { shapeBased } from "./shape-based.js";
import { text } from "./text.js";
import { valueRange } from "./value-range.js";
import { valueType } from "./value-type.js";

/** Every constraint component of SHACL Core, in the order in which their checks run. */
export const COMPONENTS: readonly Component[] = [
  ...cardinality,
  ...valueType,
  ...text,
  ...valueRange,
  ...other,
  ...propertyPair,
  ...logical,
  ...shapeBased,
];
