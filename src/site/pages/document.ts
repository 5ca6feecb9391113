import type { Language } from "../../diagnostics/messages/message.js";
import { type Html, html } from "../html.js";
import { siteTexts } from "../texts.js";

/** Nothing but the site's own files, and no code or style inside the pages (Content Security Policy Level 3). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** What a document is made of. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  /** From the page to the folder that has `assets`. */
  readonly root: string;
  /** What else is in its head. */
  readonly head?: Html;
  /** What stands at its top. */
  readonly top: Html;
  readonly body: Html;
  readonly tool: { readonly name: string; readonly version: string };
}

/** A whole document in HTML, for everyone: with a language, a way past the top, and nothing from elsewhere. */
export function document({ language, title, root, head, top, body, tool }: Document): string {
  const texts = siteTexts[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="${root}assets/site.css">
<link rel="icon" type="image/svg+xml" href="${root}assets/icon.svg">
${head}
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
<header class="top">
${top}
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer><p>${texts.madeWith} ${tool.name} ${tool.version}</p></footer>
</body>
</html>
`.text;
}
