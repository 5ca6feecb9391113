import { readFileSync } from "node:fs";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { packageFile } from "../../package-root.js";
import type { Sheet } from "../../quality/report/sheet.js";
import type { SiteFile } from "../files.js";
import { type Html, html } from "../html.js";
import { document } from "../pages/document.js";
import { findingGroups } from "./findings.js";
import { qualitySection, type StarredDistribution } from "./quality.js";
import { type WorkshopTexts, workshopTexts } from "./texts.js";

/** The quality of one catalogue, and the stars of its distributions. */
export interface Workpiece {
  readonly sheet: Sheet;
  readonly distributions: readonly StarredDistribution[];
}

/** What a workshop is made of. */
export interface Workshop {
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
  readonly catalogues: readonly Workpiece[];
  readonly tool: { readonly name: string; readonly version: string };
}

const ASSETS = ["site.css", "icon.svg"];

type PageName = keyof WorkshopTexts["pages"];

/** What each page holds. */
const bodies: Readonly<Record<PageName, (workshop: Workshop) => Html>> = {
  index: ({ diagnostics, language }) =>
    findingGroups(diagnostics, ({ file, entity }) => file ?? entity ?? workshopTexts[language].nowhere, language),
  kinds: ({ diagnostics, language }) => findingGroups(diagnostics, ({ code }) => code, language),
  quality: ({ catalogues, language }) =>
    html`${catalogues.map(({ sheet, distributions }) => html`<section>${qualitySection(sheet, distributions, language)}</section>`)}`,
};

/** Pages for those who maintain catalogues: findings by file and by kind, and the quality of the descriptions. */
export function* workshopFiles(workshop: Workshop): Generator<SiteFile> {
  for (const name of ASSETS) yield { path: `assets/${name}`, content: readFileSync(packageFile(`site/${name}`)) };
  const texts = workshopTexts[workshop.language];
  for (const name of Object.keys(bodies) as PageName[]) {
    const links = (Object.keys(bodies) as PageName[]).map((other) =>
      other === name
        ? html`<a href="${other}.html" aria-current="page">${texts.pages[other]}</a>`
        : html`<a href="${other}.html">${texts.pages[other]}</a>`,
    );
    const content = document({
      language: workshop.language,
      title: `${texts.pages[name]} – ${texts.title}`,
      root: "",
      top: html`<a class="brand" href="index.html">${texts.title}</a><nav class="steps" aria-label="${texts.title}">${links}</nav>`,
      body: html`<h1>${texts.pages[name]}</h1><p>${texts.intro}</p>${bodies[name](workshop)}`,
      tool: workshop.tool,
    });
    yield { path: `${name}.html`, content };
  }
}
