import { type ClassHelp, help } from "./help.js";

export const agent: ClassHelp<"Agent"> = {
  about: help(
    "En organisation eller person som ger ut eller tar fram data. Beskriv den en gång, under `agents` i catalog.yaml, och hänvisa med det korta namnet.",
    "An organisation or person that publishes or makes data. Describe it once, under `agents` in catalog.yaml, and refer to it by its short name.",
  ),
  rows: {
    name: help(
      "Organisationens namn, skrivet likadant överallt.",
      "The name of the organisation, written the same everywhere.",
      "Tierps kommun",
    ),
    description: help(
      "Vad organisationen är, i en mening för den som inte känner den.",
      "What the organisation is, in one sentence for those who do not know it.",
      "{ sv: Kommun i norra Uppland., en: Municipality in northern Uppland. }",
    ),
    type: help(
      "Vilket slags organisation det är: `Kommun`, `Region`, `Bolag` och så vidare.",
      "What kind of organisation it is: `Municipality`, `Regional authority`, `Company` and so on.",
      "Kommun",
    ),
    homepage: help("Organisationens webbplats.", "The website of the organisation.", "https://www.tierp.example/"),
    email: help(
      "Organisationens allmänna e-postadress. Frågor om data går till `contactPoint`.",
      "The general e-mail address of the organisation. Questions about data go to the `contactPoint`.",
      "kommun@tierp.example",
    ),
    classification: help(
      "Skrivs bara av organisationer som enligt lag får ta ut avgift för sina data.",
      "Written only by organisations that may charge for their data by law.",
    ),
    identifier: help(
      "Organisationsnumret. Ange det hellre som `organizationNumber`, så fylls även det här fältet i.",
      "The organisation number. Give it as `organizationNumber` rather, which fills in this field as well.",
      "212000-0266",
    ),
    sameAs: help(
      "En annan känd adress för samma organisation, till exempel i Wikidata.",
      "Another known address of the same organisation, such as in Wikidata.",
      "https://annan.example/organisation/tierp",
    ),
  },
  authoring: {
    organizationNumber: help(
      "Svenskt organisationsnummer. Det ger organisationen samma identifierare på portalen i alla kataloger.",
      "Swedish organisation number. It gives the organisation the same identifier on the portal in every catalogue.",
      "212000-0266",
    ),
  },
};
