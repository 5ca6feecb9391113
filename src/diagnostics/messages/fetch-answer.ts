import type { At } from "./fetch-connection.js";
import { message } from "./message.js";

/** An answer by its status code, and in how many seconds the server asks to be tried again. */
export interface Answer extends At {
  readonly status: number;
  readonly retryAfter?: number;
}

const wait = {
  sv: (seconds?: number) => (seconds === undefined ? "Försök igen senare." : `Försök igen om ${seconds} s.`),
  en: (seconds?: number) => (seconds === undefined ? "Try again later." : `Try again in ${seconds} s.`),
};

const MEBI = 2 ** 20;
const size = (bytes: number): string => (bytes < MEBI ? `${bytes} B` : `${Math.round(bytes / MEBI)} MiB`);

/** What was wrong, or could be better, with what a server answered. */
export const fetchAnswerMessages = {
  "fetch/not-found": message<Answer>(
    "error",
    ({ url }) => ({
      what: `${url} finns inte (404).`,
      fix: "Kontrollera stavningen, även stora och små bokstäver. Är den rätt har filen flyttats eller tagits bort.",
    }),
    ({ url }) => ({
      what: `${url} does not exist (404).`,
      fix: "Check the spelling, capitals and small letters too. If it is right, the file has been moved or removed.",
    }),
  ),
  "fetch/gone": message<Answer>(
    "error",
    ({ url }) => ({
      what: `${url} är borttagen för gott (410).`,
      fix: "Ange den nya adressen, eller ta bort hänvisningen.",
    }),
    ({ url }) => ({
      what: `${url} has been removed for good (410).`,
      fix: "Give the new address, or remove the reference.",
    }),
  ),
  "fetch/unauthorized": message<Answer>(
    "error",
    ({ url }) => ({
      what: `${url} kräver inloggning (401).`,
      why: "Dataportalen loggar inte in, och öppna data ska kunna hämtas av vem som helst.",
      fix: "Gör filen öppen på servern, eller ange en adress som inte kräver inloggning.",
    }),
    ({ url }) => ({
      what: `${url} asks for a login (401).`,
      why: "The data portal does not log in, and open data is for anyone to fetch.",
      fix: "Open the file on the server, or give an address that asks for no login.",
    }),
  ),
  "fetch/forbidden": message<Answer>(
    "error",
    ({ url, host }) => ({
      what: `${host} vägrar lämna ut ${url} (403).`,
      why: "Antingen är filen inte öppen, eller så stoppar ett skydd mot robotar program som hämtar. Det drabbar dataportalen också.",
      fix: "Öppna adressen i ett privat webbläsarfönster. Går det där är det robotskyddet som behöver släppa fram program.",
    }),
    ({ url, host }) => ({
      what: `${host} refuses to hand out ${url} (403).`,
      why: "Either the file is not open, or a guard against robots stops programs that fetch. It hits the data portal as well.",
      fix: "Open the address in a private browser window. If it works there, the guard needs to let programs through.",
    }),
  ),
  "fetch/too-many-requests": message<Answer>(
    "error",
    ({ url, host, retryAfter }) => ({
      what: `${url} kan inte hämtas just nu: ${host} säger att det kommer för många förfrågningar (429).`,
      fix: wait.sv(retryAfter),
    }),
    ({ url, host, retryAfter }) => ({
      what: `${url} cannot be fetched at present: ${host} says that there are too many requests (429).`,
      fix: wait.en(retryAfter),
    }),
  ),
  "fetch/server-error": message<Answer>(
    "error",
    ({ url, host, status, retryAfter }) => ({
      what: `${url} kan inte hämtas: något är fel på servern ${host} (${status}).`,
      fix: `${wait.sv(retryAfter)} Händer det varje gång behöver den som driver webbplatsen titta på det.`,
    }),
    ({ url, host, status, retryAfter }) => ({
      what: `${url} cannot be fetched: something is wrong with the server ${host} (${status}).`,
      fix: `${wait.en(retryAfter)} If it happens each time, those who run the site need to look into it.`,
    }),
  ),
  "fetch/status": message<Answer>(
    "error",
    ({ url, host, status }) => ({
      what: `${url} kan inte hämtas: ${host} svarar med statuskoden ${status}, som inte är ett dokument.`,
      fix: "Prova adressen i en webbläsare, och be den som driver webbplatsen rätta svaret.",
    }),
    ({ url, host, status }) => ({
      what: `${url} cannot be fetched: ${host} answers with the status code ${status}, which is no document.`,
      fix: "Try the address in a browser, and ask those who run the site to mend the answer.",
    }),
  ),
  "fetch/redirect-target": message<At & { target?: string }>(
    "error",
    ({ url, target }) => ({
      what: `${url} hänvisar vidare ${target === undefined ? "utan att säga vart" : `till \`${target}\`, som ingen webbadress är`}.`,
      fix: "Be den som driver webbplatsen rätta hänvisningen, eller ange den rätta adressen direkt.",
    }),
    ({ url, target }) => ({
      what: `${url} redirects ${target === undefined ? "without telling where" : `to \`${target}\`, which is no web address`}.`,
      fix: "Ask those who run the site to mend the redirect, or give the right address at once.",
    }),
  ),
  "fetch/redirect-scheme": message<At & { target: string }>(
    "error",
    ({ url, target }) => ({
      what: `${url} hänvisar vidare till \`${target}\`, som inte följs: den börjar varken med https:// eller http://.`,
      fix: "Be den som driver webbplatsen rätta hänvisningen.",
    }),
    ({ url, target }) => ({
      what: `${url} redirects to \`${target}\`, which is not followed: it begins neither with https:// nor http://.`,
      fix: "Ask those who run the site to mend the redirect.",
    }),
  ),
  "fetch/redirect-loop": message<At & { target: string }>(
    "error",
    ({ url, target }) => ({
      what: `${url} hänvisar tillbaka till ${target}, så hänvisningarna går runt.`,
      fix: "Be den som driver webbplatsen rätta hänvisningarna. Ofta står http och https, eller med och utan `www`, mot varandra.",
    }),
    ({ url, target }) => ({
      what: `${url} redirects back to ${target}, so the redirects go round.`,
      fix: "Ask those who run the site to mend the redirects. Often http and https, or with and without `www`, are at odds.",
    }),
  ),
  "fetch/redirect-count": message<At & { limit: number }>(
    "error",
    ({ url, limit }) => ({
      what: `${url} hänvisar vidare, men redan ${limit} hänvisningar har följts.`,
      fix: "Ange den adress där filen verkligen ligger.",
    }),
    ({ url, limit }) => ({
      what: `${url} redirects further, but ${limit} redirects have been followed already.`,
      fix: "Give the address where the file really is.",
    }),
  ),
  "fetch/redirect-302": message<At & { target: string }>(
    "info",
    ({ url, target }) => ({
      what: `${url} hänvisar tillfälligt (302) till ${target}.`,
      why: "DIGG nämner 301, 303, 307 och 308 som hänvisningar som dataportalen följer, men inte 302.",
      fix: "Använd 307 för en tillfällig hänvisning och 308 för en varaktig, eller ange den slutliga adressen.",
    }),
    ({ url, target }) => ({
      what: `${url} redirects for the time being (302) to ${target}.`,
      why: "DIGG names 301, 303, 307 and 308 as redirects that the data portal follows, but not 302.",
      fix: "Use 307 for a temporary redirect and 308 for a lasting one, or give the final address.",
    }),
  ),
  "fetch/downgrade": message<At & { target: string }>(
    "warning",
    ({ url, target }) => ({
      what: `${url} hänvisar från https till http: ${target}.`,
      why: "På det osäkra steget kan innehållet avlyssnas och ändras på vägen.",
      fix: "Be den som driver webbplatsen hänvisa till en adress som börjar med https://.",
    }),
    ({ url, target }) => ({
      what: `${url} redirects from https to http: ${target}.`,
      why: "On the insecure leg the content can be read and altered on its way.",
      fix: "Ask those who run the site to redirect to an address that begins with https://.",
    }),
  ),
  "fetch/truncated": message<At>(
    "error",
    ({ url, host }) => ({
      what: `Bara en del av ${url} kom fram: ${host} bröt anslutningen mitt i.`,
      why: "En halv fil används inte, för då skulle datamängder se ut att ha försvunnit.",
      fix: "Försök igen. Händer det varje gång anger servern fel längd eller avbryter långa svar.",
    }),
    ({ url, host }) => ({
      what: `Only a part of ${url} arrived: ${host} broke the connection midway.`,
      why: "Half a file is not used, for datasets would then look as if they were gone.",
      fix: "Try again. If it happens each time, the server tells a wrong length or cuts long answers.",
    }),
  ),
  "fetch/too-large": message<At & { limit: number }>(
    "error",
    ({ url, limit }) => ({
      what: `${url} är större än gränsen, ${size(limit)} uppackad, och hämtades inte färdigt.`,
      fix: "Kontrollera att adressen går till katalogen och inte till själva datafilerna.",
    }),
    ({ url, limit }) => ({
      what: `${url} is larger than the limit, ${size(limit)} unpacked, and was not fetched to its end.`,
      fix: "Check that the address is that of the catalogue, not that of the data files themselves.",
    }),
  ),
  "fetch/encoding": message<At & { encoding: string }>(
    "error",
    ({ url, encoding }) => ({
      what: `${url} går inte att packa upp: servern säger att innehållet är komprimerat med \`${encoding}\`.`,
      why: "Innehållet är inte det, är skadat, eller använder en komprimering som inte har efterfrågats.",
      fix: "Be den som driver webbplatsen rätta `Content-Encoding` i serverns svar.",
    }),
    ({ url, encoding }) => ({
      what: `${url} cannot be unpacked: the server says that the content is compressed with \`${encoding}\`.`,
      why: "It is not, or it is damaged, or the compression is one that was not asked for.",
      fix: "Ask those who run the site to mend `Content-Encoding` in what the server answers.",
    }),
  ),
  "fetch/html": message<At>(
    "error",
    ({ url }) => ({
      what: `${url} är en webbsida, inte en katalog i RDF.`,
      why: "Dataportalen kan inte läsa ut några datamängder ur en webbsida.",
      fix: "Ange adressen till själva RDF-filen. Den slutar ofta på `.rdf`, `.ttl` eller `.jsonld`.",
    }),
    ({ url }) => ({
      what: `${url} is a web page, not a catalogue in RDF.`,
      why: "The data portal cannot read any datasets from a web page.",
      fix: "Give the address of the RDF file itself. It often ends in `.rdf`, `.ttl` or `.jsonld`.",
    }),
  ),
  "fetch/content-type": message<At & { contentType?: string; expected: string }>(
    "warning",
    ({ url, contentType, expected }) => ({
      what: `Servern säger ${contentType === undefined ? `inte vad ${url} är` : `att ${url} är \`${contentType}\``}.`,
      why: "Den som hämtar filen väljer läsare efter det svaret, och kan välja fel.",
      fix: `Ställ in servern så att den svarar med rätt innehållstyp (Content-Type), till exempel \`${expected}\`.`,
    }),
    ({ url, contentType, expected }) => ({
      what: `The server ${contentType === undefined ? `does not say what ${url} is` : `says that ${url} is \`${contentType}\``}.`,
      why: "Whoever fetches the file chooses a reader by that answer, and may choose wrongly.",
      fix: `Set up the server to answer with the right content type (Content-Type), such as \`${expected}\`.`,
    }),
  ),
};
