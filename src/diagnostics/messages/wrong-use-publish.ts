import type { Language } from "./message.js";
import type { WrongUse } from "./wrong-use.js";

export type Texts = Readonly<Record<Language, (use: WrongUse) => string>>;

/** What is wrong with a command line that compares or publishes. */
export const wrongUsePublish = {
  "nothing-to-compare": {
    sv: (use) => `\`${use.given}\` är ingen katalog i YAML. Ange också vad det ska jämföras med.`,
    en: (use) => `\`${use.given}\` is no catalogue in YAML. Name what to compare it with as well.`,
  },
  "nothing-there": {
    sv: (use) => `I \`${use.given}\` finns ingen katalog. Kontrollera sökvägen, eller bygg katalogen först.`,
    en: (use) => `There is no catalogue in \`${use.given}\`. Check the path, or build the catalogue first.`,
  },
  "cannot-read": {
    sv: (use) => `\`${use.given}\` går inte att jämföra: ${use.of} Kör \`skordeklar validate\` för att se allt.`,
    en: (use) => `\`${use.given}\` cannot be compared: ${use.of} Run \`skordeklar validate\` to see everything.`,
  },
  "no-reason": {
    sv: () => "`--accept` behöver ett skäl, som skrivs upp tillsammans med det som släpptes igenom.",
    en: () => "`--accept` needs a reason, which is recorded together with what was let through.",
  },
  "bad-feed-state": {
    sv: (use) =>
      `\`${use.given}\` går inte att läsa. Hämta filen från det senaste bygget som publicerades: utan den glömmer flödet vad som har tagits bort.`,
    en: (use) =>
      `\`${use.given}\` cannot be read. Fetch the file from the last build that was published: without it, the feed forgets what was removed.`,
  },
  "bad-epoch": {
    sv: (use) => `SOURCE_DATE_EPOCH är \`${use.given}\`, men ska vara ett antal sekunder sedan 1970.`,
    en: (use) => `SOURCE_DATE_EPOCH is \`${use.given}\`, but is to be a number of seconds since 1970.`,
  },
} as const satisfies Record<string, Texts>;
