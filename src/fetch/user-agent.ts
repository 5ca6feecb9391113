import { packageInfo } from "../package-root.js";

/** How a server is told who asks, and where to turn: `skordeklar/1.2.3 (+https://…)`. */
export function userAgent(): string {
  const { name, version, repository } = packageInfo();
  return `${name}/${version} (+${repository.url.replace(/^git\+|\.git$/g, "")})`;
}
