import * as common from "./common.js";
import { type ClassHelp, help } from "./help.js";

export const catalog: ClassHelp<"Catalog"> = {
  about: help(
    "Allt som en organisation publicerar, samlat som en helhet som portalen hämtar. Den beskrivs i catalog.yaml, en gång.",
    "All that an organisation publishes, as one whole that the portal harvests. It is described in catalog.yaml, once.",
  ),
  rows: {
    title: help(
      "Katalogens namn, så att den går att skilja från andra organisationers.",
      "The name of the catalogue, which tells it from those of other organisations.",
      "{ sv: Tierps kommuns öppna data, en: Open data from Tierp }",
    ),
    description: help(
      "Vad katalogen innehåller och vem den är till för, i ett par meningar.",
      "What the catalogue contains and whom it is for, in a few sentences.",
      "{ sv: Data som Tierps kommun publicerar., en: Data that Tierp municipality publishes. }",
    ),
    publisher: help(
      "Organisationen som står för katalogen. Hänvisa till en post under `agents`.",
      "The organisation behind the catalogue. Refer to an entry under `agents`.",
      "tierp",
    ),
    issued: help("När katalogen först gavs ut.", "When the catalogue was first published.", "2024-05-17"),
    language: help(
      "Språken som titlar och beskrivningar är skrivna på.",
      "The languages in which titles and descriptions are written.",
      "[svenska, engelska]",
    ),
    modified: help(
      "När katalogen senast ändrades: en datamängd till, eller en rättad beskrivning.",
      "When the catalogue last changed: another dataset, or a corrected description.",
      "2024-11-04",
    ),
    homepage: help(
      "Er webbsida om öppna data.",
      "Your web page about open data.",
      "https://www.tierp.example/oppna-data",
    ),
    spatial: help(
      "Området som katalogen som helhet handlar om, oftast kommunen eller länet.",
      "The area that the catalogue as a whole is about, mostly the municipality or county.",
      "Tierps kommun",
    ),
    license: help(
      "Licensen för beskrivningarna, inte för data. Portalen tar bara emot `CC0`, så den behöver inte skrivas.",
      "The licence of the descriptions, not of the data. The portal takes `CC0` only, so it need not be written.",
      "CC0",
    ),
    rights: common.rights,
    hasPart: help(
      "Kataloger som ingår i den här, när en region samlar sina kommuner. Bara en nivå, och aldrig i cirkel.",
      "Catalogues that are part of this one, where a region gathers its municipalities. One level only, and never in a circle.",
      "https://www.tierp.example/catalog.rdf",
    ),
    isPartOf: help(
      "Katalogen som den här ingår i.",
      "The catalogue that this one is part of.",
      "https://www.tallmark.example/catalog.rdf",
    ),
    catalogs: help(
      "En annan katalog som kan vara av intresse. För delar av en gemensam katalog används `hasPart`.",
      "Another catalogue that may be of interest. For the parts of a joint catalogue use `hasPart`.",
      "https://www.tierp.example/catalog.rdf",
    ),
    themeTaxonomy: help(
      "Listan som kategorierna i `theme` kommer från. Det är alltid EU:s lista, så den behöver inte skrivas.",
      "The list that the categories in `theme` come from. It is always the EU's list, so it need not be written.",
      "data-theme",
    ),
    datasets: help(
      "Datamängderna i katalogen. Skriv ingenting: allt i mappen `datasets/` och `series/` kommer med.",
      "The datasets of the catalogue. Write nothing: all in the folders `datasets/` and `series/` is included.",
      "[badplatser, lekplatser]",
    ),
    services: help(
      "Datatjänsterna i katalogen. Skriv ingenting: allt i mappen `services/` kommer med.",
      "The data services of the catalogue. Write nothing: all in the folder `services/` is included.",
      "[badplatser-api]",
    ),
  },
  authoring: {
    base: help(
      "Adressen som allas identifierare börjar med. Välj en som ni råder över och behåller: ändras den blir allt nytt för portalen.",
      "The address that all identifiers begin with. Choose one that you control and will keep: if it changes, everything is new to the portal.",
      "https://data.tierp.example/",
    ),
  },
};
