import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folderWith } from "./catalogues.js";
import { skordeklar } from "./run.js";

interface Step {
  readonly command: string;
  /** What the guide shows that it answers. */
  readonly answer?: string;
}

/** The commands of a guide, in order: each `sh` block is one, and a `text` block after it is its answer. */
function stepsOf(guide: string): Step[] {
  const text = readFileSync(new URL(`../../docs/sv/${guide}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, body]) => ({
    language,
    body: body!,
  }));
  return blocks.flatMap(({ language, body }, index) => {
    const next = blocks[index + 1];
    if (language !== "sh") return [];
    return [{ command: body.trim(), ...(next?.language === "text" && { answer: next.body }) }];
  });
}

/** The words of a command line, which may stand in double quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

test.each(["forsta-katalogen.md", "valja-datamangder.md"])(
  "the commands of %s work in an empty folder",
  async (guide) => {
    const cwd = folderWith({});
    const steps = stepsOf(guide);
    expect(steps).not.toEqual([]);
    for (const { command, answer } of steps) {
      const [name, ...args] = wordsOf(command);
      expect(name).toBe("skordeklar");
      const { status, stdout, stderr } = await skordeklar(args, { cwd });
      expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
      if (answer !== undefined) expect(stdout).toBe(answer);
    }
  },
);
