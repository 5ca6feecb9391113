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
  /** Writes text that replaces itself in the last line of a terminal; undefined where nobody is watching. */
  readonly status?: (text: string) => void;
  /** Does something that must clean up after itself if the user interrupts it: then the signal is aborted. */
  readonly guard: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** What the command ends with: all is well; something was found; it could not be run. */
export const exitStatus = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
