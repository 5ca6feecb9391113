import { message } from "./message.js";
import { type Subject, The } from "./words.js";

/** What is told where the portal's harvest is rehearsed. What the documents themselves have wrong is told elsewhere. */
export const rehearsalMessages = {
  "rehearsal/not-rdfxml": message<{ url: string; format: string }>(
    "error",
    ({ url, format }) => ({
      what: `${url} är inte RDF/XML utan ${format}.`,
      why: "Dataportalen läser RDF/XML.",
      fix: "Anmäl adressen till catalog.rdf, eller låt servern skicka RDF/XML till den som inte ber om något annat.",
    }),
    ({ url, format }) => ({
      what: `${url} is not RDF/XML but ${format}.`,
      why: "The data portal reads RDF/XML.",
      fix: "Register the address of catalog.rdf, or let the server send RDF/XML to whoever asks for nothing else.",
    }),
  ),
  "rehearsal/no-catalogue": message<{ url: string }>(
    "error",
    ({ url }) => ({
      what: `Det finns ingen katalog i ${url}.`,
      why: "Dataportalen hämtar datamängder genom katalogen de hör till. Utan den hämtas ingenting.",
      fix: "Kontrollera att adressen leder till hela katalogen, inte till en enda datamängd.",
    }),
    ({ url }) => ({
      what: `There is no catalogue in ${url}.`,
      why: "The data portal takes datasets by way of the catalogue that they belong to. Without it nothing is taken.",
      fix: "Check that the address leads to the whole catalogue, not to a single dataset.",
    }),
  ),
  "rehearsal/part-failed": message<{ iri: string }>(
    "error",
    ({ iri }) => ({
      what: `Delkatalogen ${iri} går inte att hämta, så hela skörden stoppas.`,
      why: "Dataportalen hämtar en del som inte beskrivs i huvudkatalogen från delens egen adress. Går en del inte att hämta ändras ingenting på portalen.",
      fix: "Gör delen åtkomlig på sin adress, eller ta bort den från huvudkatalogens `hasPart` så länge.",
    }),
    ({ iri }) => ({
      what: `The part ${iri} of the catalogue cannot be fetched, so the whole harvest stops.`,
      why: "The data portal fetches a part that the main catalogue does not describe from the part's own address. Where one cannot be fetched, nothing changes on the portal.",
      fix: "Make the part available at its address, or take it out of the main catalogue's `hasPart` meanwhile.",
    }),
  ),
  "rehearsal/part-elsewhere": message<{ iri: string }>(
    "error",
    ({ iri }) => ({
      what: `På adressen ${iri} finns ingen beskrivning av den delkatalogen, så hela skörden stoppas.`,
      why: "Delens adress är också dess identifierare: det som hämtas där ska beskriva just den katalogen.",
      fix: "Ge katalogen i filen den adressen som identifierare, eller ange rätt adress i huvudkatalogens `hasPart`.",
    }),
    ({ iri }) => ({
      what: `What is at ${iri} does not describe that part of the catalogue, so the whole harvest stops.`,
      why: "The address of a part is its identifier too: what is fetched there has to describe that very catalogue.",
      fix: "Give the catalogue in the file that address as its identifier, or the right address in the main catalogue's `hasPart`.",
    }),
  ),
  "rehearsal/described-twice": message<Subject & { iri: string; other: string }>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} (${args.iri}) beskrivs även i ${args.other}, på ett annat sätt.`,
      why: "Dataportalen gör en enda av beskrivningar med samma identifierare, så det är inte säkert vilken som visas.",
      fix: "Beskriv den på ett ställe, eller likadant på båda. Är det två olika ting behöver de var sin identifierare.",
    }),
    (args) => ({
      what: `${The(args, "en")} (${args.iri}) is described in ${args.other} as well, in another way.`,
      why: "The data portal makes one of descriptions with the same identifier, so it is uncertain which is shown.",
      fix: "Describe it in one place, or the same way in both. If they are two things, each needs its own identifier.",
    }),
  ),
};
