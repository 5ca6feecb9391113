import { lightened } from "../catalogue/values/contrast.js";

/** The dark ground of the pages; `--raised` in site/site.css, the lighter of the two. */
const DARK = "#1f2421";

/** The style sheet of a publisher's own colour. By dark it is made as light as it has to be to be read. */
export const lookStyle = (colour: string): string =>
  `:root { --accent: ${colour}; }
@media (prefers-color-scheme: dark) { :root { --accent: ${lightened(colour, DARK)}; } }
`;
