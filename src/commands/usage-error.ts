import { type WrongUse, wrongUse } from "../diagnostics/messages/wrong-use.js";

export type WrongUseCode = keyof typeof wrongUse;

/** Thrown where the command is used wrongly or its surroundings are not what they should be: exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /**
   * @param code what was wrong
   * @param use what the text about it needs to know
   * @param command the command whose help tells more, where help would
   */
  constructor(
    readonly code: WrongUseCode,
    readonly use: WrongUse,
    readonly command?: string,
  ) {
    super(`${code}: ${use.given}`);
  }
}

/** Whether there is a text for a code. */
export const isWrongUse = (code: string): code is WrongUseCode => Object.hasOwn(wrongUse, code);
