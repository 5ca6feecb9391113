import type { Language } from "../diagnostics/messages/message.js";

/** What a command has of the world: made by cli.ts, which alone knows the process. */
export interface Io {
  readonly tool: { readonly name: string; readonly version: string };
  readonly language: Language;
  /** Whether what goes to `out` may have colours. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Writes what the command was asked for: reports and help. */
  readonly out: (text: string) => void;
  /** Writes what is told beside that, where `out` is taken by what was asked for; undefined where nobody is to be told. */
  readonly err?: (text: string) => void;
  /** Adds Markdown to the summary that the surroundings show of the job; undefined where they show none. */
  readonly summary?: (markdown: string) => void;
  /** Writes text that replaces itself in the last line of a terminal; undefined where nobody is watching. */
  readonly status?: (text: string) => void;
  /** Asks the user and gives the answer without white space around it; undefined where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
  /**
   * The moment that SOURCE_DATE_EPOCH gives (https://reproducible-builds.org/specs/source-date-epoch/), for what has to
   * tell one; undefined where it is not set. @throws UsageError where it is no time
   */
  readonly moment?: () => Date | undefined;
  /** Does something that must clean up after itself if the user interrupts it: then the signal is aborted. */
  readonly guard: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** What the command ends with: all is well; something was found; it could not be run. */
export const exitStatus = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
