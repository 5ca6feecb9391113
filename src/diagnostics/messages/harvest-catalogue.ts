import { message } from "./message.js";
import { type Subject, The, the } from "./words.js";

/** What a shape's finding carries. */
export interface About extends Subject {
  readonly value?: string;
}

/** What the portal asks of catalogues: their publisher, licence and parts. */
export const harvestCatalogueMessages = {
  "harvest/catalogue-publisher": message<About>(
    "info",
    (args) => ({
      what: `${The(args, "sv")} har en utgivare som inte ger ut någon av datamängderna.`,
      why: "En särskild utgivare för katalogen blir ännu en organisation på dataportalen, utan egna data.",
      fix: "Använd samma `publisher:` som på datamängderna, om inget talar emot det.",
    }),
    (args) => ({
      what: `${The(args, "en")} has a publisher that publishes none of the datasets.`,
      why: "A publisher for the catalogue alone is one more organisation on the data portal, without data of its own.",
      fix: "Use the same `publisher:` as on the datasets, unless there is a reason not to.",
    }),
  ),
  "harvest/catalogue-licence": message<About>(
    "error",
    (args) => ({
      what: `Katalogens \`license\` (Licens) är \`${args.value}\`, men den måste vara CC0.`,
      why: "Det gäller själva beskrivningarna, inte data: dataportalen tar bara emot beskrivningar som får användas fritt.",
      fix: "Skriv `license: CC0` på katalogen. Licensen för data anges på varje distribution.",
    }),
    (args) => ({
      what: `The catalogue's \`license\` (License) is \`${args.value}\`, but it has to be CC0.`,
      why: "This is about the descriptions, not the data: the portal only takes descriptions that may be used freely.",
      fix: "Write `license: CC0` on the catalogue. The licence of the data is given on each distribution.",
    }),
  ),
  "harvest/part-type": message<About>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} har delen \`${args.value}\`, som inte anges vara en katalog.`,
      why: "Går en del inte att läsa stannar skörden för hela organisationen.",
      fix: "Beskriv delen i samma katalog (i YAML under `catalogs:`, i RDF som `dcat:Catalog`), eller ta bort den ur `hasPart:`.",
    }),
    (args) => ({
      what: `${The(args, "en")} has the part \`${args.value}\`, which is not said to be a catalogue.`,
      why: "Where one part cannot be read, the harvest of the whole organisation stops.",
      fix: "Describe the part in the same catalogue (in YAML under `catalogs:`, in RDF as a `dcat:Catalog`), or remove it from `hasPart:`.",
    }),
  ),
  "harvest/part-of-part": message<About>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} har delen \`${args.value}\`, som i sin tur har delar.`,
      why: "Dataportalen följer delar i ett enda steg, så datamängder längre ned går förlorade.",
      fix: "Låt huvudkatalogen räkna upp alla delar i `hasPart:`, och ta bort `hasPart:` från delarna.",
    }),
    (args) => ({
      what: `${The(args, "en")} has the part \`${args.value}\`, which has parts itself.`,
      why: "The data portal follows parts one step only, so datasets further down are lost.",
      fix: "Let the main catalogue list all parts in `hasPart:`, and remove `hasPart:` from the parts.",
    }),
  ),
  "harvest/main-catalogue": message<Subject & { other: string }>(
    "error",
    (args) => ({
      what: `Det finns flera huvudkataloger: ${the(args, "sv")} är inte en del av \`${args.other}\`.`,
      why: "Dataportalen utgår från en enda huvudkatalog, och kan missa datamängderna i de andra.",
      fix: "Räkna upp de andra katalogerna i huvudkatalogens `hasPart:`.",
    }),
    (args) => ({
      what: `There are several main catalogues: ${the(args, "en")} is no part of \`${args.other}\`.`,
      why: "The data portal starts from one main catalogue, and may miss the datasets of the others.",
      fix: "List the other catalogues in `hasPart:` of the main one.",
    }),
  ),
  "harvest/record": message<About>(
    "warning",
    (args) => ({
      what:
        args.class === "Catalog"
          ? `${The(args, "sv")} har katalogposter (\`dcat:CatalogRecord\`).`
          : "Det finns katalogposter (`dcat:CatalogRecord`) som ingen katalog pekar på.",
      why: "Sveriges dataportal använder inte katalogposter, så det som står där syns inte.",
      fix: "Ta bort katalogposterna och låt uppgifterna stå på datamängderna.",
    }),
    (args) => ({
      what:
        args.class === "Catalog"
          ? `${The(args, "en")} has catalogue records (\`dcat:CatalogRecord\`).`
          : "There are catalogue records (`dcat:CatalogRecord`) that no catalogue points at.",
      why: "Sveriges dataportal does not use catalogue records, so what they say is not shown.",
      fix: "Remove them and let the datasets say it.",
    }),
  ),
};
