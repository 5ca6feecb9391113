import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BuildResult, buildSync, type Metafile } from "esbuild";

const root = new URL("../../", import.meta.url);

/** The packages that become part of the command: those that nearly every run needs. */
const BUNDLED: ReadonlySet<string> = new Set(["commander", "n3", "yaml"]);

/** All others are imported when they are needed, from where they are installed. */
function externals(): string[] {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  return Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !BUNDLED.has(name));
}

/** Packages in CommonJS ask for Node's own modules with `require`, which a module in ESM has to make. */
const REQUIRE = [
  'import { createRequire as createRequireOfBundle } from "node:module";',
  "const require = createRequireOfBundle(import.meta.url);",
].join("\n");

/**
 * Bundles the command: `cli.js`, and beside it, in `cli/`, what it loads for one command or another. One file instead of
 * hundreds is most of what makes a command start at once.
 *
 * @param folder where to write it; with none, nothing is written
 * @returns what went into each file
 */
export function bundleCommand(folder?: URL): Metafile {
  const result: BuildResult<{ metafile: true }> = buildSync({
    entryPoints: [fileURLToPath(new URL("src/cli.ts", root))],
    outdir: fileURLToPath(folder ?? new URL("lib/", root)),
    write: folder !== undefined,
    absWorkingDir: fileURLToPath(root),
    metafile: true,
    bundle: true,
    splitting: true,
    chunkNames: "cli/[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node20.19",
    // Packages that offer both come as ES modules, of which only the parts that are used are taken.
    mainFields: ["module", "main"],
    minify: true,
    legalComments: "none",
    external: externals(),
    banner: { js: REQUIRE },
    logLevel: "warning",
  });
  return result.metafile;
}

/** The names of the packages that went into a bundle, sorted. */
export function packagesIn({ outputs }: Metafile): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const names = files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}
