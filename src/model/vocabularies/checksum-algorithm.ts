import { vocabulary } from "../vocabulary.js";

/** The only value that spdx:algorithm may have. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0). */
export const checksumAlgorithm = vocabulary(
  "checksum-algorithm",
  "Kontrollsummealgoritmer",
  "Checksum algorithms",
  "http://spdx.org/rdf/terms#checksumAlgorithm_",
  [["sha1", "SHA-1", "SHA-1"]],
);
