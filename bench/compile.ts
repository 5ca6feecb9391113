import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleCommand } from "../scripts/bundle/command.js";

const root = new URL("../", import.meta.url);
const compiled = new URL("node_modules/.cache/skordeklar-bench/", root);

/**
 * Compiles source and bench as the package is compiled, and bundles the command, since what tsx runs is not what users
 * run: it keeps function names at a price. Beside it lies what the program looks for there.
 * @returns the folder
 * @throws where the source does not compile
 */
export function compile(): URL {
  const arguments_ = ["exec", "--offline", "--", "tsc", "-p", fileURLToPath(new URL("bench/tsconfig.json", root))];
  const { status } = spawnSync("npm", arguments_, { stdio: "inherit", cwd: root });
  if (status !== 0) throw new Error("the source does not compile");
  copyFileSync(new URL("package.json", root), new URL("package.json", compiled));
  const shapes = new URL("shapes", compiled);
  if (!existsSync(shapes)) symlinkSync(new URL("shapes", root), shapes, "dir");
  bundleCommand(new URL("lib/", compiled));
  return compiled;
}
