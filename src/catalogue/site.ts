import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import { nearest } from "../model/nearest.js";
import { within } from "./origins.js";
import { contrast, isColour, LEAST_CONTRAST } from "./values/contrast.js";
import { insideFolder } from "./values/inside-folder.js";
import { isMap, type YamlValue } from "./yaml/index.js";

/** The key in catalog.yaml under which a publisher says what its pages look like. */
export const SITE = "site";

/** What a publisher lends its pages. */
export interface SiteSettings {
  /** What stands at the top of each page, where not the title of the catalogue. */
  readonly name?: string;
  /** A picture beside the name: what its file is called on the site, and its bytes. */
  readonly logo?: { readonly file: string; readonly content: Uint8Array };
  /** The colour of links, `#rrggbb`; it can be read on white. */
  readonly colour?: string;
}

/** The light ground of the pages; `--raised` in site/site.css, the darker of the two. */
const GROUND = "#f4f6f4";
const PICTURES = [".svg", ".png", ".jpg", ".jpeg", ".webp"];
const LABEL = { sv: "Webbsidor", en: "Web pages" };

type Reader = (text: string, root: string) => Partial<SiteSettings> | undefined;

/** What each key gives; undefined for a value that it cannot take. */
const readers: Readonly<Record<string, Reader>> = {
  name: (text) => ({ name: text }),
  logo: (text, root) => {
    const ending = extname(text).toLowerCase();
    const path = PICTURES.includes(ending) ? insideFolder(root, text) : undefined;
    return path === undefined ? undefined : { logo: { file: `logo${ending}`, content: readFileSync(path) } };
  },
  colour: (text) => (isColour(text) && contrast(text, GROUND) >= LEAST_CONTRAST ? { colour: text } : undefined),
};

/** Reads `site:` of catalog.yaml; undefined where there is none. What is wrong is reported and left out. */
export function readSite(
  main: YamlValue | undefined,
  root: string,
  file: string,
  report: (finding: Finding) => void,
): SiteSettings | undefined {
  const section = isMap(main) ? main[SITE] : undefined;
  if (section === undefined || section === null) return undefined;
  const place: Place = { file, path: [SITE] };
  const keys = Object.keys(readers);
  if (!isMap(section)) {
    report(finding("catalogue/not-a-map", { key: SITE, label: LABEL, class: LABEL, keys, isSection: true }, { place }));
    return undefined;
  }
  const settings: Partial<SiteSettings> = {};
  for (const [key, value] of Object.entries(section)) {
    const here = within(place, key);
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (reader === undefined) {
      const args = { key, class: LABEL, suggestions: nearest(key, keys, 1) };
      report(finding("catalogue/unknown-key", args, { place: { ...here, on: "key" } }));
    } else if (value !== null) {
      const text = typeof value === "string" ? value.trim() : JSON.stringify(value);
      const read = text === "" || typeof value !== "string" ? undefined : reader(text, root);
      if (read === undefined) report(finding("catalogue/site", { key, value: text }, { place: here, value: text }));
      else Object.assign(settings, read);
    }
  }
  return settings;
}
