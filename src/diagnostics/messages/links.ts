import { message } from "./message.js";

/** An address. */
export interface Link {
  readonly url: string;
}

/** What is told of addresses that answer, but not as they should. Those that do not answer are told of as fetches are. */
export const linksMessages = {
  "links/slow": message<Link & { readonly seconds: number }>(
    "warning",
    ({ url, seconds }) => ({
      what: `${url} svarar, men först efter ${seconds} s.`,
      why: "De flesta ger upp innan dess, och program som hämtar data avbryter.",
      fix: "Be den som sköter servern att se över den. Är svaret stort, lägg en färdig fil där i stället för en som räknas fram.",
    }),
    ({ url, seconds }) => ({
      what: `${url} answers, but only after ${seconds} s.`,
      why: "Most people give up before that, and programs that fetch data break off.",
      fix: "Ask whoever runs the server to look into it. If the answer is large, put a finished file there instead of one that is computed.",
    }),
  ),
  "links/moved": message<Link & { readonly target: string }>(
    "info",
    ({ url, target }) => ({
      what: `${url} har flyttat för gott, till ${target}.`,
      why: "Hänvisningen från den gamla adressen försvinner ofta efter ett tag.",
      fix: `Skriv den nya adressen: ${target}`,
    }),
    ({ url, target }) => ({
      what: `${url} has moved for good, to ${target}.`,
      why: "The redirect from the old address often disappears after a while.",
      fix: `Write the new address: ${target}`,
    }),
  ),
  "links/html": message<Link & { readonly format: string }>(
    "warning",
    ({ url, format }) => ({
      what: `${url} ger en webbsida, men formatet är angivet som \`${format}\`.`,
      why: "Den som vill hämta data får en sida i stället, ofta en felsida eller en inloggning.",
      fix: "Ange adressen till själva filen. Är sidan en beskrivning av data, ange den som `landingPage` på datamängden.",
    }),
    ({ url, format }) => ({
      what: `${url} gives a web page, but the format is given as \`${format}\`.`,
      why: "Whoever wants data gets a page instead, often an error page or a login.",
      fix: "Give the address of the file itself. If the page describes the data, give it as the dataset's `landingPage`.",
    }),
  ),
  "links/cors": message<Link>(
    "warning",
    ({ url }) => ({
      what: `${url} får inte läsas av andra webbplatser (CORS).`,
      why: "Dataportalen visar API-beskrivningar i webbläsaren, och den vägrar läsa filen.",
      fix: "Be den som sköter servern att skicka huvudet `Access-Control-Allow-Origin: *` med filen.",
    }),
    ({ url }) => ({
      what: `${url} may not be read by other sites (CORS).`,
      why: "The data portal shows API descriptions in the browser, which refuses to read the file.",
      fix: "Ask whoever runs the server to send the header `Access-Control-Allow-Origin: *` with the file.",
    }),
  ),
};
