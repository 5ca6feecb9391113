import { styleText } from "node:util";
import type { Severity } from "../finding.js";

/** What the parts of a report look like: with colours, or as they are. */
export type Style = Readonly<Record<Severity | "file" | "dim" | "strong", (text: string) => string>> & {
  /** Marks what stands between backticks in running text. */
  readonly prose: (text: string) => string;
};

type Look = Parameters<typeof styleText>[0];

const looks: Readonly<Record<Severity | "file" | "dim" | "strong" | "quoted", Look>> = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  info: ["bold", "blue"],
  file: ["bold", "underline"],
  dim: "dim",
  strong: "bold",
  quoted: "cyan",
};

/** The style of a report. Whether colour is wanted is decided by the caller, who knows the terminal. */
export function styleOf(colour: boolean): Style {
  const paint = (look: Look) => (text: string) =>
    colour && text !== "" ? styleText(look, text, { validateStream: false }) : text;
  const quoted = paint(looks.quoted);
  const { error, warning, info, file, dim, strong } = looks;
  return {
    error: paint(error),
    warning: paint(warning),
    info: paint(info),
    file: paint(file),
    dim: paint(dim),
    strong: paint(strong),
    prose: (text) => (colour ? text.replace(/`[^`]+`/g, quoted) : text),
  };
}
