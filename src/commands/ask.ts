import { createInterface, type Interface } from "node:readline";

/** Someone at a terminal, who can be asked. */
export interface Asker {
  /**
   * Asks, and gives the answer without white space around it.
   *
   * @throws AbortError where there will be no more answers: Ctrl-C, Ctrl-D, or the end of the input
   */
  readonly ask: (question: string) => Promise<string>;
  /** Lets go of the terminal, so that the process can end. */
  readonly close: () => void;
}

/** Answers that came before they were asked for (pasted lines) are kept for the questions to come. */
export function askerOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  let opened: { readonly readline: Interface; readonly lines: AsyncIterator<string> } | undefined;
  const open = () => {
    const readline = createInterface({ input, output });
    return { readline, lines: readline[Symbol.asyncIterator]() };
  };
  return {
    async ask(question) {
      opened ??= open();
      opened.readline.setPrompt(question);
      opened.readline.prompt();
      const { value, done } = await opened.lines.next();
      if (!done) return value.trim();
      output.write("\n");
      throw new DOMException("no more answers", "AbortError");
    },
    close: () => opened?.readline.close(),
  };
}
