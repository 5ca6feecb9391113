import type { Schema } from "./schema.js";

/** `site:` of catalog.yaml, as `readSite` takes it. */
export const siteSchema = (): Schema => ({
  type: ["object", "null"],
  description: `Hur webbsidorna (build -f html) ska se ut.

What the web pages (build -f html) are to look like.`,
  properties: {
    name: {
      type: ["string", "null"],
      description: `Namn överst på varje sida; annars katalogens titel.

Name at the top of each page; else the title of the catalogue.`,
      pattern: "\\S",
    },
    logo: {
      type: ["string", "null"],
      description: `Bildfil i katalogens mapp (SVG, PNG, JPEG eller WebP).

File with a picture in the catalogue's folder (SVG, PNG, JPEG or WebP).`,
      pattern: "\\.(?:[sS][vV][gG]|[pP][nN][gG]|[jJ][pP][eE]?[gG]|[wW][eE][bB][pP])\\s*$",
    },
    colour: {
      type: ["string", "null"],
      description: `Länkarnas färg, "#rrggbb". Kontrasten mot vitt ska vara minst 4,5:1.

The colour of links, "#rrggbb". Its contrast to white is to be at least 4.5:1.`,
      pattern: "^\\s*#[0-9a-fA-F]{6}\\s*$",
    },
  },
  additionalProperties: false,
});
