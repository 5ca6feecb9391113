import { message } from "./message.js";

/** What is to be done, by the key under `site:`. */
const fixes: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  name: { sv: "Skriv namnet som text.", en: "Write the name as text." },
  logo: {
    sv: "Lägg en bild (SVG, PNG, JPEG eller WebP, högst 1 MB) i katalogens mapp, och skriv filens namn.",
    en: "Put a picture (SVG, PNG, JPEG or WebP, at most 1 MB) in the catalogue's folder, and write the name of the file.",
  },
  colour: {
    sv: 'Skriv en mörkare färg, som sex siffror efter `#` inom citattecken: `"#14532d"`. Kontrasten mot vitt ska vara minst 4,5:1.',
    en: 'Write a darker colour, as six digits after `#` in quotes: `"#14532d"`. Its contrast to white is to be at least 4.5:1.',
  },
};

/** What can be wrong with how a publisher wants its pages. */
export const siteMessages = {
  "catalogue/site": message<{ key: string; value: string }>(
    "warning",
    ({ key, value }) => ({
      what: `\`${value}\` går inte att använda som \`${key}\` under \`site\`.`,
      why: "Webbsidorna görs utan det, för alla ska kunna läsa dem.",
      fix: fixes[key]?.sv ?? "",
    }),
    ({ key, value }) => ({
      what: `\`${value}\` cannot be used as \`${key}\` under \`site\`.`,
      why: "The web pages are made without it, since everyone is to be able to read them.",
      fix: fixes[key]?.en ?? "",
    }),
  ),
};
