import { failures } from "../diagnostics/messages/failures.js";
import type { Language } from "../diagnostics/messages/message.js";
import { seeHelp, wrongUse } from "../diagnostics/messages/wrong-use.js";
import { printable } from "../diagnostics/reporters/text.js";
import { OutputError } from "../output/error.js";
import { LockedError } from "../publish/locked-error.js";
import { SerializeError } from "../serialize/error.js";
import { UsageError } from "./usage-error.js";

/** What to tell the user about an error that ended the command: one line, without the program's name. */
export const explain = (error: unknown, language: Language): string => printable(textFor(error, language));

function textFor(error: unknown, language: Language): string {
  const texts = failures[language];
  if (error instanceof UsageError) {
    const help = error.command === undefined ? "" : ` ${seeHelp[language](error.command)}`;
    return wrongUse[error.code][language](error.use).trimEnd() + help;
  }
  if (error instanceof OutputError) return texts.cannotWrite(error.path, error.code);
  if (error instanceof LockedError) return texts.busy(error.folder, error.owner);
  if (error instanceof SerializeError) {
    return texts.cannotExpress(error.format, error.subject, JSON.stringify(error.value));
  }
  if (error instanceof DOMException && error.name === "AbortError") return texts.interrupted;
  return texts.bug(error instanceof Error ? error.message : String(error));
}
