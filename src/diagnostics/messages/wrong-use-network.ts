import type { Language } from "./message.js";
import type { WrongUse } from "./wrong-use.js";

export type Texts = Readonly<Record<Language, (use: WrongUse) => string>>;

/** What is wrong with a command line that serves a catalogue, or asks the network. */
export const wrongUseNetwork = {
  "bad-whole-number": {
    sv: (use) =>
      `\`${use.given}\` går inte att använda med \`${use.of}\`: det ska vara ett heltal, ${use.allowed?.join("–")}.`,
    en: (use) =>
      `\`${use.given}\` cannot be used with \`${use.of}\`: it has to be a whole number, ${use.allowed?.join("–")}.`,
  },
  "bad-threshold": {
    sv: (use) =>
      `\`${use.given}\` går inte att använda med \`${use.of}\`: ange ett antal, som \`5\`, eller en andel, som \`10%\`.`,
    en: (use) =>
      `\`${use.given}\` cannot be used with \`${use.of}\`: give a number, such as \`5\`, or a share, such as \`10%\`.`,
  },
  "no-link-check": {
    sv: (use) => `Länkarna i \`${use.given}\` är inte kontrollerade. Kör \`skordeklar links ${use.given}\` först.`,
    en: (use) => `The links in \`${use.given}\` have not been checked. Run \`skordeklar links ${use.given}\` first.`,
  },
  "not-an-address": {
    sv: (use) =>
      `\`${use.given}\` är ingen webbadress. Ange den adress som är anmäld till dataportalen, med \`https://\`.`,
    en: (use) =>
      `\`${use.given}\` is no web address. Give the one that is registered with the data portal, with \`https://\`.`,
  },
  "port-taken": {
    sv: (use) => `Porten \`${use.given}\` används redan av ett annat program. Välj en annan med \`--port\`.`,
    en: (use) => `The port \`${use.given}\` is in use by another program. Choose another with \`--port\`.`,
  },
  "port-refused": {
    sv: (use) => `Porten \`${use.given}\` får du inte använda. Välj en över 1023 med \`--port\`.`,
    en: (use) => `You may not use the port \`${use.given}\`. Choose one above 1023 with \`--port\`.`,
  },
  "bad-host": {
    sv: (use) => `\`${use.given}\`, som angavs med \`--host\`, är ingen adress som den här datorn har.`,
    en: (use) => `\`${use.given}\`, given with \`--host\`, is no address that this computer has.`,
  },
} as const satisfies Record<string, Texts>;
