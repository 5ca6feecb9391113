import { existsSync, readFileSync } from "node:fs";

const MANIFEST = "package.json";

/** What the package says of itself. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly repository: { readonly url: string };
}

let root: URL | undefined;
let info: PackageInfo | undefined;

/** A file or folder of the package, wherever in it this code lies: in a source file, in what is compiled or bundled. */
export function packageFile(path: string): URL {
  root ??= findRoot();
  return new URL(path, root);
}

/** Name, version and address of the package. */
export function packageInfo(): PackageInfo {
  info ??= JSON.parse(readFileSync(packageFile(MANIFEST), "utf8")) as PackageInfo;
  return info;
}

/** The nearest folder above that has a package.json. */
function findRoot(): URL {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL(MANIFEST, folder))) {
    const above = new URL("../", folder);
    if (above.href === folder.href) throw new Error(`no ${MANIFEST} in any folder above ${import.meta.url}`);
    folder = above;
  }
  return folder;
}
