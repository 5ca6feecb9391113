import { message } from "./message.js";
import type { Named } from "./named.js";

/** What a new catalogue leaves for its author to write. */
export const placeholderMessages = {
  "catalogue/placeholder": message<Named>(
    "error",
    ({ key, label }) => ({
      what: `\`${key}\` (${label.sv}) är inte ifylld än.`,
      why: "Texten som står här är bara en påminnelse och ska inte synas på portalen.",
      fix: "Skriv er uppgift i stället för hela texten från `FYLL I`. Saknas uppgiften och är den inte obligatorisk: ta bort raden.",
    }),
    ({ key, label }) => ({
      what: `\`${key}\` (${label.en}) is not filled in yet.`,
      why: "The text that stands here is only a reminder, and should not be seen on the portal.",
      fix: "Write what is true of you in place of the whole text from `FILL IN`. Where there is nothing to write and it is not mandatory: remove the line.",
    }),
  ),
};
