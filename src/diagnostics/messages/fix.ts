import type { Language } from "./message.js";

const counted = (locale: string, one: string, several: string) => (count: number) =>
  `${count.toLocaleString(locale)} ${count === 1 ? one : several}`;

/** What `fix` says, in Swedish. */
const sv = {
  nothing: "Det finns inget att rätta som det inte råder någon tvekan om.",
  mended: (repairs: number, files: number) =>
    `${counted("sv-SE", "rättelse", "rättelser")(repairs)} i ${counted("sv-SE", "fil", "filer")(files)}.`,
  wouldMend: (repairs: number, files: number) =>
    `${counted("sv-SE", "rättelse", "rättelser")(repairs)} i ${counted("sv-SE", "fil", "filer")(files)}, om du kör kommandot utan \`--dry-run\`. Inget är skrivet.`,
  left: (found: string) => `Det som återstår: ${found}. Kör \`skordeklar validate\` för att se vad.`,
  clean: "Inga fel eller varningar återstår.",
};

export type FixTexts = typeof sv;

const en: FixTexts = {
  nothing: "There is nothing to mend that there is no doubt about.",
  mended: (repairs, files) =>
    `${counted("en-GB", "repair", "repairs")(repairs)} in ${counted("en-GB", "file", "files")(files)}.`,
  wouldMend: (repairs, files) =>
    `${counted("en-GB", "repair", "repairs")(repairs)} in ${counted("en-GB", "file", "files")(files)}, if you run the command without \`--dry-run\`. Nothing was written.`,
  left: (found) => `What is left: ${found}. Run \`skordeklar validate\` to see what.`,
  clean: "No errors or warnings are left.",
};

export const fixTexts: Readonly<Record<Language, FixTexts>> = { sv, en };
