import { readdirSync, readFileSync } from "node:fs";
import { bundleCommand, packagesIn } from "./command.js";

const root = new URL("../../", import.meta.url);

const HEADING = "The command (lib/cli.js and lib/cli/) contains these packages:";

/** NOTICE: what is written in it by hand, then every package that the bundled command contains, with its licence. */
export function notice(): string {
  const [own] = readFileSync(new URL("NOTICE", root), "utf8").split(HEADING);
  return [`${own!.trimEnd()}\n`, HEADING, ...packagesIn(bundleCommand()).map(section)].join("\n");
}

function section(name: string): string {
  const folder = new URL(`node_modules/${name}/`, root);
  const { license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as { license: string };
  return `\n${"-".repeat(80)}\n${name} (${license})\n\n${licenceText(name, folder)}\n`;
}

/** The licence as the package has it; without it, the package may not be passed on. */
function licenceText(name: string, folder: URL): string {
  const file = readdirSync(folder).find((path) => /^licen[cs]e(\.|$)/i.test(path));
  if (file === undefined) throw new Error(`${name} has no file with its licence, so it cannot be bundled`);
  return readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n").trim();
}
