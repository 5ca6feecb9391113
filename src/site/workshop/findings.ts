import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { reportTexts } from "../../diagnostics/messages/report.js";
import { type Html, html } from "../html.js";
import { prose } from "./prose.js";
import { workshopTexts } from "./texts.js";

/** More findings than this of one file or kind are only counted. */
const MOST = 200;

/** Findings in groups, each under its heading, in the order in which the groups first occur. */
export function findingGroups(
  diagnostics: readonly Diagnostic[],
  headingOf: (diagnostic: Diagnostic) => string,
  language: Language,
): Html {
  const texts = workshopTexts[language];
  if (diagnostics.length === 0) return html`<p>${texts.none}</p>`;
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const heading = headingOf(diagnostic);
    const known = groups.get(heading);
    if (known === undefined) groups.set(heading, [diagnostic]);
    else known.push(diagnostic);
  }
  return html`${[...groups].map(([heading, group]) => {
    const left = group.length - MOST;
    const items = group.slice(0, MOST).map((diagnostic) => finding(diagnostic, language));
    return html`<section><h2>${heading} <span class="count">${group.length}</span></h2><ul class="list">${items}</ul>${left > 0 && html`<p>${prose(texts.more(left))}</p>`}</section>
`;
  })}`;
}

function finding(diagnostic: Diagnostic, language: Language): Html {
  const texts = workshopTexts[language];
  const { severity, message, why, fix, code, file, line, link } = diagnostic;
  const place = [file ?? diagnostic.entity, line && texts.line(line)].filter(Boolean).join(", ");
  return html`<li class="${severity}"><h3>${prose(message)}</h3>
<p class="meta">${reportTexts[language].severity[severity]} · ${place || texts.nowhere} · ${link === undefined ? html`<code>${code}</code>` : html`<a href="${link}" rel="external">${code}</a>`}</p>
${source(diagnostic)}
<p><strong>${texts.fix}:</strong> ${prose(fix)}</p>
${why && html`<p><strong>${texts.why}:</strong> ${prose(why)}</p>`}</li>`;
}

/** The line as it is written, with what is meant marked. */
function source({ source: text, line, column = 1, endColumn = column }: Diagnostic): Html | false {
  if (text === undefined || line === undefined) return false;
  const [start, end] = [column - 1, Math.max(endColumn, column) - 1];
  return html`<pre><code><span class="count">${line}  </span>${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}</code></pre>`;
}
