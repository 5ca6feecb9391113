import { readFileSync } from "node:fs";

let text: string | undefined;

/** How a server is told who asks, and where to turn: `skordeklar/1.2.3 (+https://…)`. */
export function userAgent(): string {
  text ??= make();
  return text;
}

function make(): string {
  const { name, version, repository } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { name: string; version: string; repository: { url: string } };
  return `${name}/${version} (+${repository.url.replace(/^git\+|\.git$/g, "")})`;
}
