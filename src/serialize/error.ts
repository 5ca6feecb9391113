import type { FormatName } from "./options.js";

/**
 * Why a graph cannot be written: `predicate`, a property whose IRI cannot be made an element name; `character`, a
 * text or IRI holding a character that the syntax has no way to write.
 */
export type SerializeReason = "predicate" | "character";

const WORDING: Readonly<Record<SerializeReason, string>> = {
  predicate: "the property cannot be written as an XML element name",
  character: "the value has a character that XML 1.0 cannot hold",
};

/** Thrown by a writer that meets something its syntax cannot express. What was written before is not a whole document. */
export class SerializeError extends Error {
  override readonly name = "SerializeError";

  /**
   * @param format the syntax being written
   * @param subject the IRI, or blank node label with `_:`, of the thing whose description could not be written
   * @param reason what kind of obstacle it is
   * @param value the IRI or text that stands in the way
   */
  constructor(
    readonly format: FormatName,
    readonly subject: string,
    readonly reason: SerializeReason,
    readonly value: string,
  ) {
    super(`${format}: ${WORDING[reason]}: ${JSON.stringify(value)} (at ${subject})`);
  }
}
