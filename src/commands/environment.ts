import type { Language } from "../diagnostics/messages/message.js";
import { UsageError } from "./usage-error.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** The languages that `--lang` takes. */
export const languages = ["sv", "en"] as const satisfies readonly Language[];

/**
 * The language to speak: that of `--lang`, wherever it stands, else English where the locale is English, else Swedish.
 * It is found before the arguments are parsed, since help and complaints about them are in it too. The first of LC_ALL,
 * LC_MESSAGES and LANG that is set decides (POSIX.1-2017, Base Definitions §8.2).
 */
export function chooseLanguage(args: readonly string[], env: Environment): Language {
  const asked = languages.find((language) => language === askedLanguage(args));
  if (asked !== undefined) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^en(?![a-z])/i.test(locale) ? "en" : "sv";
}

function askedLanguage(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  return at === -1 ? undefined : (options[at]!.split("=")[1] ?? options[at + 1]);
}

/**
 * Whether to use colours: FORCE_COLOR decides where it is set (as Node reads it: `0` and `false` are no), then NO_COLOR
 * where it is not empty (https://no-color.org), then whether it is a terminal that knows colours.
 */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== "dumb";
}

/** The latest time that a Date can tell, in seconds (ECMA-262 §21.4.1.1). */
const LATEST = 8.64e12;

/**
 * The moment that SOURCE_DATE_EPOCH gives, for builds whose bytes are to be the same whenever they are made.
 *
 * @returns undefined where it is not set
 * @throws UsageError where it is not a number of seconds
 */
export function sourceDate({ SOURCE_DATE_EPOCH: seconds }: Environment): Date | undefined {
  if (!seconds) return undefined;
  if (!/^\d+$/.test(seconds) || Number(seconds) > LATEST) throw new UsageError("bad-epoch", { given: seconds });
  return new Date(Number(seconds) * 1000);
}
