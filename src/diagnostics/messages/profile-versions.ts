import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import { type Language, message } from "./message.js";
import type { Value } from "./profile.js";
import { field, oneOf } from "./words.js";

/** A property that things of a class have. */
export interface Carried {
  readonly class: ClassName;
  readonly property: string;
  readonly count: number;
}

/** What belongs to earlier versions of the profile, or to none. */
export const profileVersionMessages = {
  "profile/deprecated": message<Carried & { successor: string }>(
    "info",
    (args) => ({
      what: `${carriers(args, "sv")} har \`${args.property}\`, som heter \`${args.successor}\` i den version som gäller.`,
      why: "Egenskapen hör till en tidigare version av profilen, och dataportalen kan sluta läsa den.",
      fix: `Byt till \`${args.successor}\`. \`skordeklar upgrade\` gör det åt dig i en RDF-fil.`,
    }),
    (args) => ({
      what: `${carriers(args, "en")} ${have(args)} \`${args.property}\`, called \`${args.successor}\` in the version that applies.`,
      why: "The property belongs to an earlier version of the profile, and the data portal may stop reading it.",
      fix: `Change it to \`${args.successor}\`. \`skordeklar upgrade\` does it for you in an RDF file.`,
    }),
  ),
  "profile/deprecated-value": message<Value & { successor: string }>(
    "info",
    (args) => ({
      what: `\`${args.value}\` i ${field(args, "sv")} hör till en lista som inte längre används.`,
      why: "Värdet går ännu att läsa, men nya verktyg känner bara till den nya listan.",
      fix: `Skriv \`${args.successor}\`. \`skordeklar upgrade\` gör det åt dig i en RDF-fil.`,
    }),
    (args) => ({
      what: `\`${args.value}\` in ${field(args, "en")} belongs to a list that is no longer used.`,
      why: "The value can still be read, but new tools know the new list alone.",
      fix: `Write \`${args.successor}\`. \`skordeklar upgrade\` does it for you in an RDF file.`,
    }),
  ),
  "profile/unknown-property": message<Carried>(
    "info",
    (args) => ({
      what: `${carriers(args, "sv")} har \`${args.property}\`, som profilen inte har där.`,
      why: "Dataportalen visar bara det som finns i profilen. Inget går sönder, men uppgiften syns inte.",
      fix: "Kontrollera att egenskapen är rätt stavad. Är den tänkt för andra läsare kan den stå kvar.",
    }),
    (args) => ({
      what: `${carriers(args, "en")} ${have(args)} \`${args.property}\`, which the profile does not have there.`,
      why: "The data portal shows only what is in the profile. Nothing breaks, but nobody sees it there.",
      fix: "Check that the property is spelt rightly. If it is meant for other readers, it may stay.",
    }),
  ),
};

/** `En datamängd`, or with how many they are `Datamängd (37 stycken)`. */
function carriers({ class: name, count }: Carried, language: Language): string {
  if (count > 1) return `${classDef(name).label[language]} (${count}${language === "sv" ? " stycken" : " of them"})`;
  const noun = oneOf([name], language);
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

const have = ({ count }: Carried): string => (count === 1 ? "has" : "have");
