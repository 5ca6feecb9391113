import { iriForms, literalForms } from "../../model/forms.js";
import type { Label } from "../../model/rows.js";
import { didYouMean, message } from "./message.js";
import { en, type Named, sv } from "./named.js";

/** What can be wrong with a single value, so that no RDF can be made of it. */
export const catalogueValueMessages = {
  "catalogue/not-plain": message<Named>(
    "error",
    (at) => ({
      what: `${sv(at)} ska vara ett enkelt värde, inte en lista eller något med nycklar under sig.`,
      fix: "Skriv värdet direkt efter kolonet. Innehåller det kolon följt av blanksteg: sätt citattecken om det.",
    }),
    (at) => ({
      what: `${en(at)} must be a plain value, not a list or something with keys under it.`,
      fix: "Write the value right after the colon. If it contains a colon and a space: put it in quotes.",
    }),
  ),
  "catalogue/empty": message<Named>(
    "error",
    (at) => ({
      what: `${sv(at)} är tom.`,
      fix: "Skriv ett värde, eller ta bort raden. (`null` betyder uttryckligen: inget värde, inte heller förvalet.)",
    }),
    (at) => ({
      what: `${en(at)} is empty.`,
      fix: "Write a value, or remove the line. (`null` says on purpose: no value, not the default either.)",
    }),
  ),
  "catalogue/unwritable-character": message<Named>(
    "error",
    (at) => ({
      what: `${sv(at)} innehåller ett osynligt styrtecken.`,
      why: "Sådana tecken följer ibland med när text klistras in, och kan inte skrivas i den fil som portalen hämtar.",
      fix: "Skriv om texten på raden för hand, eller klistra in den på nytt utan formatering.",
    }),
    (at) => ({
      what: `${en(at)} contains an invisible control character.`,
      why: "Such characters sometimes come along with pasted text, and cannot be written in the file that the portal fetches.",
      fix: "Type the text on the line again, or paste it anew without formatting.",
    }),
  ),
  "catalogue/language": message<Named & { tag: string; isKey: boolean; suggestions: readonly string[] }>(
    "error",
    ({ tag, isKey, suggestions, ...at }) => ({
      what: `\`${tag}\` under ${sv(at)} är ingen språkkod.`,
      why: "Portalen väljer text efter språkkoden, så en text med fel kod visas inte.",
      fix: isKey
        ? `Minska indraget: \`${tag}\` ska stå i nivå med \`${at.key}\`.`
        : `${didYouMean(suggestions, "sv")}Svenska är \`sv\`, engelska \`en\`, finska \`fi\`, nordsamiska \`se\`.`,
    }),
    ({ tag, isKey, suggestions, ...at }) => ({
      what: `\`${tag}\` under ${en(at)} is no language code.`,
      why: "The portal chooses texts by language code, so a text with a wrong code is not shown.",
      fix: isKey
        ? `Indent it less: \`${tag}\` should be level with \`${at.key}\`.`
        : `${didYouMean(suggestions, "en")}Swedish is \`sv\`, English \`en\`, Finnish \`fi\`, Northern Sami \`se\`.`,
    }),
  ),
  "catalogue/form": message<Named & { value: string; form: Label; example: string; suggestions: readonly string[] }>(
    "error",
    ({ value, form, example, suggestions, ...at }) => ({
      what: `\`${value}\` i ${sv(at)} går inte att läsa som ${form.sv}.`,
      fix: suggestions[0]
        ? `Skriv \`${suggestions[0]}\`, om det är det som menas.`
        : `Så här kan det se ut: \`${plain(example)}\`.${formHints[form.en]?.sv ?? ""}`,
    }),
    ({ value, form, example, suggestions, ...at }) => ({
      what: `\`${value}\` in ${en(at)} cannot be read as ${form.en}.`,
      fix: suggestions[0]
        ? `Write \`${suggestions[0]}\`, if that is what you mean.`
        : `It may look like this: \`${plain(example)}\`.${formHints[form.en]?.en ?? ""}`,
    }),
  ),
  "catalogue/swapped-coordinates": message<Named & { value: string; swapped: string }>(
    "warning",
    ({ value, swapped, ...at }) => ({
      what: `Koordinaterna \`${value}\` i ${sv(at)} ser ut att ha latitud och longitud omkastade.`,
      why: "Longituden (öst–väst) skrivs först. Som det står hamnar platsen i Indiska oceanen eller på Arabiska halvön.",
      fix: `Skriv \`${swapped}\`.`,
    }),
    ({ value, swapped, ...at }) => ({
      what: `The coordinates \`${value}\` in ${en(at)} seem to have latitude and longitude swapped.`,
      why: "The longitude (east–west) comes first. As it stands, the place lies in the Indian Ocean or on the Arabian peninsula.",
      fix: `Write \`${swapped}\`.`,
    }),
  ),
  "catalogue/no-scheme": message<Named & { value: string; suggestions: readonly string[] }>(
    "error",
    ({ value, suggestions, ...at }) => ({
      what: `\`${value}\` i ${sv(at)} är ingen fullständig webbadress.`,
      why: "Portalen följer adressen som den står och vet inte vad en ofullständig adress är relativ till.",
      fix: `${didYouMean(suggestions, "sv")}En webbadress börjar med \`https://\` eller \`http://\`.`,
    }),
    ({ value, suggestions, ...at }) => ({
      what: `\`${value}\` in ${en(at)} is no complete web address.`,
      why: "The portal follows the address as it stands and cannot know what an incomplete one is relative to.",
      fix: `${didYouMean(suggestions, "en")}A web address starts with \`https://\` or \`http://\`.`,
    }),
  ),
  "catalogue/address": message<Named & { value: string; problem: string; encoded: string }>(
    "error",
    ({ problem, encoded, ...at }) => ({
      what: `Adressen i ${sv(at)} innehåller ${problemsSv[problem] ?? "ett otillåtet tecken"}.`,
      why: "Portalen avvisar hela katalogen när en adress i den är fel skriven.",
      fix: `Skriv \`${encoded}\`, om det är den adressen som menas.`,
    }),
    ({ problem, encoded, ...at }) => ({
      what: `The address in ${en(at)} contains ${problemsEn[problem] ?? "a character that is not allowed"}.`,
      why: "The portal refuses the whole catalogue when an address in it is ill-formed.",
      fix: `Write \`${encoded}\`, if that is the address you mean.`,
    }),
  ),
  "catalogue/unknown-concept": message<
    Named & {
      value: string;
      vocabulary: Label & { id: string; open?: true };
      suggestions: readonly string[];
      suggestionsEn: readonly string[];
      /** The suggestions are the whole list. */
      all?: true;
    }
  >(
    "error",
    ({ value, vocabulary, suggestions, all, ...at }) => ({
      what: `\`${value}\` i ${sv(at)} finns inte i listan ”${vocabulary.sv}”.`,
      fix: `${all ? values("Välj ett av värdena", suggestions) : didYouMean(suggestions, "sv")}${
        vocabulary.open
          ? "Ett värde utanför listan anges med hela sin adress (IRI)."
          : "Värden ur listan anges med kod, namn eller adress (IRI)."
      }`,
    }),
    ({ value, vocabulary, suggestionsEn, all, ...at }) => ({
      what: `\`${value}\` in ${en(at)} is not in the list “${vocabulary.en}”.`,
      fix: `${all ? values("Choose one of the values", suggestionsEn) : didYouMean(suggestionsEn, "en")}${
        vocabulary.open
          ? "A value outside the list is given by its whole address (IRI)."
          : "Values of the list are given by code, name or address (IRI)."
      }`,
    }),
  ),
  "catalogue/canonical-iri": message<Named & { from: string; to: string }>(
    "info",
    ({ from, to, ...at }) => ({
      what: `${sv(at)}: \`${from}\` skrivs som \`${to}\` i katalogen.`,
      why: "Portalen känner igen värdet bara i den formen.",
      fix: `Inget behöver göras. Skriv gärna \`${to}\` så syns det även i filen.`,
    }),
    ({ from, to, ...at }) => ({
      what: `${en(at)}: \`${from}\` is written as \`${to}\` in the catalogue.`,
      why: "The portal knows the value only in that form.",
      fix: `Nothing needs to be done. Write \`${to}\` to have it show in the file too.`,
    }),
  ),
};

const values = (lead: string, list: readonly string[]): string =>
  list.length === 0 ? "" : `${lead}: ${list.map((value) => `\`${value}\``).join(", ")}. `;

/** What else there is to know of a form, by its English name. */
const formHints: Readonly<Record<string, Label>> = {
  [literalForms.date.en]: {
    sv: " Är bara året känt: `2024`.",
    en: " If only the year is known: `2024`.",
  },
  [literalForms.duration.en]: {
    sv: " `P1D` är en dag, `P7D` en vecka, `P1M` en månad, `P1Y` ett år och `PT1H` en timme.",
    en: " `P1D` is a day, `P7D` a week, `P1M` a month, `P1Y` a year and `PT1H` an hour.",
  },
  [literalForms.decimal.en]: { sv: " Skriv bara talet, utan enhet.", en: " Write the number alone, without a unit." },
  [literalForms.nonNegativeInteger.en]: {
    sv: " Skriv bara siffror, utan enhet.",
    en: " Write digits alone, without a unit.",
  },
  [literalForms.wkt.en]: {
    sv: " En punkt kan skrivas `[17.5, 60.3]` och en rektangel `[väst, syd, öst, norr]`, i grader (WGS 84) med longituden först.",
    en: " A point may be written `[17.5, 60.3]` and a box `[west, south, east, north]`, in degrees (WGS 84) with the longitude first.",
  },
  [iriForms.telephone.en]: {
    sv: " Skriv ett enda nummer och inget annat.",
    en: " Write a single number and nothing else.",
  },
};

/** Examples are shown as an author writes them: an e-mail address or telephone number without scheme. */
const plain = (example: string): string => example.replace(/^(?:mailto|tel):/, "");

const problemsSv: Readonly<Record<string, string>> = {
  space: "ett blanksteg",
  percent: "ett procenttecken som inte följs av två hexadecimala siffror",
  fragment: "mer än ett `#`",
  character: "ett tecken som inte får stå i en adress",
};
const problemsEn: Readonly<Record<string, string>> = {
  space: "a space",
  percent: "a per cent sign without two hexadecimal digits after it",
  fragment: "more than one `#`",
  character: "a character that may not stand in an address",
};
