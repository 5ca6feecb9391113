import type { Label } from "../../model/rows.js";
import { didYouMean, message } from "./message.js";

/** Why one description of a dataset goes before another. */
export type PreferenceReason = "own" | "public" | "order";

const reasons: Readonly<Record<PreferenceReason, Label>> = {
  own: { sv: "utgivarens egen katalog går före", en: "the publisher's own catalogue goes first" },
  public: { sv: "offentliga utgivares kataloger går före privata", en: "public publishers go before private ones" },
  order: { sv: "den står först i listan", en: "it comes first in the list" },
};

/** What the members of a region say of the same things. */
export const regionThingMessages = {
  "region/no-catalogue": message<{ member: string }>(
    "error",
    ({ member }) => ({
      what: `${member} innehåller ingen katalog (\`dcat:Catalog\`).`,
      why: "Utan den vet dataportalen inte vad som hör till medlemmen.",
      fix: "Kontrollera att adressen eller filen är medlemmens katalog.",
    }),
    ({ member }) => ({
      what: `${member} holds no catalogue (\`dcat:Catalog\`).`,
      why: "Without it the data portal cannot know what belongs to the member.",
      fix: "Make sure that the address or file is the member's catalogue.",
    }),
  ),
  "region/two-things": message<{ iri: string; member: string; otherMember: string; class: Label; other: Label }>(
    "error",
    ({ iri, member, otherMember, class: own, other }) => ({
      what: `\`${iri}\` är en sak hos ${member} (${own.sv.toLowerCase()}), och en annan hos ${otherMember} (${other.sv.toLowerCase()}).`,
      why: "En identifierare får bara stå för en sak: dataportalen skulle blanda ihop dem.",
      fix: "Ge en av dem en egen `uri:`. Har två kataloger samma `base:`, ge varje medlem en egen.",
    }),
    ({ iri, member, otherMember, class: own, other }) => ({
      what: `\`${iri}\` is one thing at ${member} (${own.en.toLowerCase()}), and another at ${otherMember} (${other.en.toLowerCase()}).`,
      why: "An identifier may stand for one thing only: the data portal would mix them up.",
      fix: "Give one of them a `uri:` of its own. Where two catalogues share a `base:`, give each member its own.",
    }),
  ),
  "region/reference-path": message<{ member: string }>(
    "error",
    ({ member }) => ({
      what: `${member} är en mapp eller fil, och dataportalen kan bara följa en referens till en adress.`,
      fix: "Ange medlemmens skördningsadress med `url:`, eller skriv `as: parts` under `combine:`.",
    }),
    ({ member }) => ({
      what: `${member} is a folder or file, and the data portal can only follow a reference to an address.`,
      fix: "Give the address of the member's feed as `url:`, or write `as: parts` under `combine:`.",
    }),
  ),
  "region/reference-down": message<{ member: string }>(
    "error",
    ({ member }) => ({
      what: `${member} svarar inte som den ska, och tas därför inte upp bland referenserna.`,
      why: "Kan en enda del inte hämtas stannar skörden för hela regionen.",
      fix: "Säg till medlemmen, eller skriv `as: parts`: då används dess senaste felfria version.",
    }),
    ({ member }) => ({
      what: `${member} does not answer as it should, and is therefore not among the references.`,
      why: "Where a single part cannot be fetched, the harvest of the whole region stops.",
      fix: "Tell the member, or write `as: parts`: then its last good version is used.",
    }),
  ),
  "region/reference-address": message<{ member: string; url: string; iri: string }>(
    "error",
    ({ member, url, iri }) => ({
      what: `Katalogen hos ${member} heter \`${iri}\`, men hämtas från \`${url}\`.`,
      why: "Dataportalen hämtar en del som det bara refereras till från dess egen identifierare.",
      fix: "Låt medlemmen ge katalogen sin skördningsadress som `uri:`, eller skriv `as: parts` under `combine:`.",
    }),
    ({ member, url, iri }) => ({
      what: `The catalogue of ${member} is called \`${iri}\`, but is fetched from \`${url}\`.`,
      why: "The data portal fetches a part that is only referred to from the part's own identifier.",
      fix: "Let the member give the catalogue its feed's address as `uri:`, or write `as: parts` under `combine:`.",
    }),
  ),
  "region/conflict": message<{
    iri: string;
    what: Label;
    used: string;
    usedIn: string;
    usedPlace: string;
    unused: string;
    unusedIn: string;
  }>(
    "warning",
    ({ iri, what, used, usedIn, usedPlace, unused, unusedIn }) => ({
      what: `\`${iri}\` har olika ${what.sv}: \`${unused}\` hos ${unusedIn}, \`${used}\` hos ${usedIn} (${usedPlace}), som gäller.`,
      why: "En organisation visas med en enda beskrivning på dataportalen.",
      fix: "Kom överens om vad som ska stå, och skriv det lika på båda ställena.",
    }),
    ({ iri, what, used, usedIn, usedPlace, unused, unusedIn }) => ({
      what: `\`${iri}\` has different ${what.en}: \`${unused}\` at ${unusedIn}, \`${used}\` at ${usedIn} (${usedPlace}), which counts.`,
      why: "The data portal shows an organisation with one description.",
      fix: "Agree on what it should say, and write the same in both places.",
    }),
  ),
  "region/same-name": message<{ name: string; iri: string; member: string; other: string; otherMember: string }>(
    "warning",
    ({ name, iri, member, other, otherMember }) => ({
      what: `${name} är \`${iri}\` hos ${member}, men \`${other}\` hos ${otherMember}.`,
      why: "Är det samma organisation visas den två gånger på dataportalen.",
      fix: `Skriv under \`aliases:\` i regionens katalogfil: \`${iri}: ${other}\`. Är det två organisationer, ge dem olika namn.`,
    }),
    ({ name, iri, member, other, otherMember }) => ({
      what: `${name} is \`${iri}\` at ${member}, but \`${other}\` at ${otherMember}.`,
      why: "If it is the same organisation, the data portal shows it twice.",
      fix: `Write under \`aliases:\` in the region's catalogue file: \`${iri}: ${other}\`. Are they two, give them different names.`,
    }),
  ),
  "region/duplicate": message<{ title: string; iri: string; member: string; kept: string; reason: PreferenceReason }>(
    "info",
    ({ title, member, kept, reason }) => ({
      what: `”${title}” hos ${member} finns också hos ${kept}, vars beskrivning används: ${reasons[reason].sv}.`,
      fix: "Inget behöver göras. Vill ni slippa beskriva samma sak två gånger, ta bort den ena.",
    }),
    ({ title, member, kept, reason }) => ({
      what: `"${title}" of ${member} is also described by ${kept}, which is used: ${reasons[reason].en}.`,
      fix: "Nothing has to be done. To avoid describing the same thing twice, remove one of them.",
    }),
  ),
  "region/cover": message<{ value: string; suggestions: readonly string[] }>(
    "warning",
    ({ value, suggestions }) => ({
      what: `\`${value}\` är ingen av de prioriterade datamängderna.`,
      fix: `${didYouMean(suggestions, "sv")}\`skordeklar templates\` visar alla med sina id:n.`,
    }),
    ({ value, suggestions }) => ({
      what: `\`${value}\` is none of the prioritised datasets.`,
      fix: `${didYouMean(suggestions, "en")}\`skordeklar templates\` shows them all with their ids.`,
    }),
  ),
};
