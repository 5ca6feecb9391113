import type { Command, CommanderError, Option } from "commander";
import type { WrongUse } from "../diagnostics/messages/wrong-use.js";
import { nearest } from "../model/nearest.js";
import { isWrongUse, UsageError } from "./usage-error.js";

/**
 * What commander complains about, as an error that can be told in the user's language. Commander tells it as a code,
 * which is documented, and an English sentence with what was written in single quotes.
 *
 * @returns the same error where there is nothing to tell: commander has shown what was asked for
 */
export function complaint(error: CommanderError, command: Command): UsageError | CommanderError {
  if (!isWrongUse(error.code)) return error;
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  return new UsageError(error.code, facts(error.code, quoted, command), path(command));
}

/** For a command that does not exist under `parent`. */
export function unknownCommand(given: string, parent: Command): UsageError {
  const names = parent.commands.map((child) => child.name());
  return new UsageError("commander.unknownCommand", { given, suggestions: nearest(given, names, 1) }, path(parent));
}

function facts(code: string, quoted: readonly string[], command: Command): WrongUse {
  const [first = "", second = ""] = quoted;
  switch (code) {
    case "commander.unknownOption":
      return { given: first, suggestions: nearest(first, flagsOf(command), 1) };
    case "commander.unknownCommand":
      return unknownCommand(first, command).use;
    case "commander.invalidArgument": {
      const allowed = command.options.find(({ flags }) => flags === first)?.argChoices ?? [];
      const wrong = second.split(",").find((value) => !allowed.includes(value)) ?? second;
      return { given: wrong, of: longFlag(first), allowed, suggestions: nearest(wrong, allowed, 1) };
    }
    default:
      return { given: first };
  }
}

const longFlag = (flags: string): string => flags.match(/--[\w-]+/)?.[0] ?? flags;

function flagsOf(command: Command): string[] {
  const long = command.options.map((option: Option) => option.long).filter((flag) => flag != null);
  return [...long, "--help"];
}

/** `skordeklar build`: the command with those that it stands under. */
function path(command: Command): string {
  return command.parent === null ? command.name() : `${path(command.parent)} ${command.name()}`;
}
