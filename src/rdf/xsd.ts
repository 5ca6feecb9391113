/** XML Schema datatypes: which lexical forms belong to one, and how their values compare. */
export { compareRead, compareValues, type Ordering, readValue, type XsdValue } from "./xsd-compare.js";
export { isWellFormed } from "./xsd-lexical.js";
