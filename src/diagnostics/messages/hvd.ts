import { message } from "./message.js";
import { type Subject, The, the } from "./words.js";

const law = {
  sv: "EU:s förordning om värdefulla datamängder (2023/138) kräver det",
  en: "The EU regulation on high-value datasets (2023/138) demands it",
};

/** What the regulation on high-value datasets asks of those that say they fall under it. */
export const hvdMessages = {
  "hvd/category": message<Subject>(
    "error",
    (args) => ({
      what: `${The(args, "sv")} omfattas av förordningen om värdefulla datamängder (HVD) men saknar \`hvdCategory\` (Kategori för värdefulla datamängder).`,
      why: `${law.sv}, och det som saknar kategori räknas inte när kommissionen följer upp.`,
      fix: "Lägg till `hvdCategory:`, till exempel `Rörlighet`, eller ta bort `applicableLegislation:` om förordningen inte gäller.",
    }),
    (args) => ({
      what: `${The(args, "en")} falls under the regulation on high-value datasets (HVD) but lacks \`hvdCategory\` (Category for high-value datasets).`,
      why: `${law.en}, and what has no category is not counted when the Commission follows up.`,
      fix: "Add `hvdCategory:`, such as `Mobility`, or remove `applicableLegislation:` where the regulation does not apply.",
    }),
  ),
  "hvd/distribution": message<Subject>(
    "warning",
    (args) => ({
      what: `Ingen distribution av ${the(args, "sv")} är märkt som värdefull (HVD).`,
      why: "Det ska framgå vilken fil eller vilket API som uppfyller förordningen om värdefulla datamängder.",
      fix: "Skriv `applicableLegislation: HVD` på minst en distribution.",
    }),
    (args) => ({
      what: `No distribution of ${the(args, "en")} is marked as high-value (HVD).`,
      why: "It has to show which file or API meets the regulation on high-value datasets.",
      fix: "Write `applicableLegislation: HVD` on at least one distribution.",
    }),
  ),
  "hvd/service": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} ger åtkomst till en värdefull datamängd (HVD) men är inte märkt med det.`,
      why: "Förordningen gäller även det API som data hämtas genom.",
      fix: "Skriv `applicableLegislation: HVD` på datatjänsten.",
    }),
    (args) => ({
      what: `${The(args, "en")} gives access to a high-value dataset (HVD) but is not marked as such.`,
      why: "The regulation applies to the API through which the data are fetched, too.",
      fix: "Write `applicableLegislation: HVD` on the data service.",
    }),
  ),
  "hvd/service-contact": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} ger åtkomst till värdefulla datamängder (HVD) men saknar \`contactPoint\` (Kontaktuppgift).`,
      why: `${law.sv}: den som använder API:et ska veta vem som svarar på frågor.`,
      fix: "Lägg till `contactPoint:` på datatjänsten.",
    }),
    (args) => ({
      what: `${The(args, "en")} gives access to high-value datasets (HVD) but lacks \`contactPoint\` (Contact point).`,
      why: `${law.en}: those who use the API have to know whom to ask.`,
      fix: "Add `contactPoint:` to the data service.",
    }),
  ),
  "hvd/service-documentation": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} ger åtkomst till värdefulla datamängder (HVD) men saknar \`documentation\` (Dokumentation).`,
      why: `${law.sv}: tillgänglighet, svarstider och andra kvalitetskriterier ska gå att läsa om.`,
      fix: "Lägg till `documentation:` med adressen till en sida som beskriver tjänstens kvalitet.",
    }),
    (args) => ({
      what: `${The(args, "en")} gives access to high-value datasets (HVD) but lacks \`documentation\` (Documentation).`,
      why: `${law.en}: availability, response times and other criteria of quality are to be published.`,
      fix: "Add `documentation:` with the address of a page that describes the quality of the service.",
    }),
  ),
  "hvd/service-datasets": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} ger åtkomst till värdefulla datamängder (HVD) men saknar \`servesDataset\` (Försörjer datamängd).`,
      why: "Det ska framgå vilka datamängder som API:et ger åtkomst till.",
      fix: "Räkna upp datamängderna i `servesDataset:` på datatjänsten.",
    }),
    (args) => ({
      what: `${The(args, "en")} gives access to high-value datasets (HVD) but lacks \`servesDataset\` (Serves dataset).`,
      why: "It has to show which datasets the API gives access to.",
      fix: "List the datasets in `servesDataset:` on the data service.",
    }),
  ),
};
