import { concept, literal } from "../kinds.js";
import { spdx } from "../namespaces.js";
import { type ClassDef, mandatory, one } from "../rows.js";

/** A checksum, by which a reader can tell that a file is whole. */
export const checksum = {
  iri: spdx("Checksum"),
  label: { sv: "Checksumma", en: "Checksum" },
  identity: "blank",
  shorthand: "value",
  rows: {
    value: mandatory(spdx("checksumValue"), one(literal("sha1")), "Värde", "Checksum value"),
    /** SHA-1 is the only algorithm that the profile offers. */
    algorithm: mandatory(spdx("algorithm"), one(concept("checksum-algorithm")), "Algoritm", "Algorithm", {
      assumed: "SHA-1",
    }),
  },
} as const satisfies ClassDef;
