import { chmodSync } from "node:fs";
import { bundleCommand } from "./bundle/command.js";

const lib = new URL("../lib/", import.meta.url);

bundleCommand(lib);
chmodSync(new URL("cli.js", lib), 0o755);
