/** Why a file is no spreadsheet that can be read. */
export type SpreadsheetProblem =
  | "old-format"
  | "not-xlsx"
  | "damaged"
  | "too-large"
  | "encrypted"
  | "encoding"
  | "quote";

/** Thrown inside the spreadsheet readers, and caught where a file becomes tables: the file cannot be read at all. */
export class SpreadsheetFault extends Error {
  override readonly name = "SpreadsheetFault";

  /** @param line where in a text file */
  constructor(
    readonly problem: SpreadsheetProblem,
    readonly line?: number,
  ) {
    super(problem);
  }
}
