import { type Html, html } from "../html.js";

/** A message, in which what stands between backticks is code. */
export const prose = (message: string): Html[] =>
  message.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
