import { message } from "./message.js";

/** The address at which something went wrong, and its host. */
export interface At {
  readonly url: string;
  readonly host: string;
}

const stages = {
  connect: { sv: "fick ingen kontakt med servern", en: "could not reach the server" },
  headers: { sv: "fick inget svar av servern", en: "got no answer from the server" },
  idle: { sv: "servern började svara men tystnade", en: "the server began to answer but fell silent" },
  body: { sv: "hela svaret hann inte komma", en: "the whole answer did not arrive" },
};

/** The parts of fetching that have a time limit each. */
export type FetchStage = keyof typeof stages;

const certificateFix = {
  sv: "Be den som driver webbplatsen förnya eller rätta certifikatet.",
  en: "Ask those who run the site to renew or mend the certificate.",
};
const certificateWhy = {
  sv: "Anslutningen är inte säker, så dataportalen hämtar troligen ingenting därifrån.",
  en: "The connection is not secure, so the data portal will probably fetch nothing from there.",
};

/** Why there was no talking to a server at all. */
export const fetchConnectionMessages = {
  "fetch/url": message<{ url: string }>(
    "error",
    ({ url }) => ({
      what: `\`${url}\` är ingen fullständig webbadress.`,
      fix: "Skriv hela adressen som den står i webbläsaren, till exempel `https://www.kommun.example/catalog.rdf`.",
    }),
    ({ url }) => ({
      what: `\`${url}\` is not a complete web address.`,
      fix: "Write the whole address as the browser shows it, such as `https://www.kommun.example/catalog.rdf`.",
    }),
  ),
  "fetch/scheme": message<{ url: string }>(
    "error",
    ({ url }) => ({
      what: `\`${url}\` kan inte hämtas: bara adresser som börjar med https:// eller http:// går att hämta.`,
      why: "Det är också det enda som dataportalen hämtar.",
      fix: "Lägg filen på en webbplats och ange adressen dit. En fil på datorn anges med sin sökväg.",
    }),
    ({ url }) => ({
      what: `\`${url}\` cannot be fetched: only addresses that begin with https:// or http:// can.`,
      why: "Nor does the data portal fetch anything else.",
      fix: "Put the file on a website and give its address there. A file on the computer is given by its path.",
    }),
  ),
  "fetch/offline": message<At>(
    "error",
    ({ url }) => ({
      what: `${url} hämtades inte, eftersom \`--offline\` är angivet.`,
      fix: "Ta bort `--offline`, eller ladda ner filen själv och ange sökvägen till den.",
    }),
    ({ url }) => ({
      what: `${url} was not fetched, since \`--offline\` is given.`,
      fix: "Leave out `--offline`, or download the file yourself and give its path.",
    }),
  ),
  "fetch/private-address": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} hämtades inte: ${host} ligger på den egna datorn eller i ett internt nät.`,
      why: "Varken dataportalen eller de som vill använda data når dit.",
      fix: "Ange den adress som filen har på internet.",
    }),
    ({ url, host }) => ({
      what: `${url} was not fetched: ${host} is this computer itself or on an internal network.`,
      why: "Neither the data portal nor those who want to use the data can get there.",
      fix: "Give the address that the file has on the internet.",
    }),
  ),
  "fetch/unknown-host": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: det finns ingen server som heter ${host}.`,
      fix: "Kontrollera stavningen. Är den rätt har domännamnet tagits bort eller inte tagits i bruk än.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: there is no server named ${host}.`,
      fix: "Check the spelling. If it is right, the domain name has been removed or is not in use yet.",
    }),
  ),
  "fetch/name-service": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: det gick inte att slå upp var ${host} finns.`,
      why: "Namntjänsten (DNS) svarade inte, ofta för att datorn saknar internetanslutning just nu.",
      fix: "Kontrollera anslutningen och försök igen.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: it was not possible to look up where ${host} is.`,
      why: "The name service (DNS) did not answer, often because the computer has no internet connection at present.",
      fix: "Check the connection and try again.",
    }),
  ),
  "fetch/refused": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: ${host} tar inte emot anslutningar.`,
      why: "Datorn finns, men webbservern är avstängd eller lyssnar på en annan port.",
      fix: "Kontrollera adressen, särskilt portnumret om det finns ett, och att webbplatsen är igång.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: ${host} takes no connections.`,
      why: "The computer is there, but its web server is off or listens at another port.",
      fix: "Check the address, its port number above all if it has one, and that the site is up.",
    }),
  ),
  "fetch/unreachable": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: det finns ingen väg till ${host} härifrån.`,
      fix: "Kontrollera internetanslutningen. Ligger servern i ett internt nät måste du vara ansluten till det.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: there is no way to ${host} from here.`,
      fix: "Check the internet connection. If the server is on an internal network you must be connected to it.",
    }),
  ),
  "fetch/reset": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: ${host} bröt anslutningen utan att svara.`,
      fix: "Försök igen. Händer det varje gång behöver den som driver webbplatsen titta på det.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: ${host} broke the connection without an answer.`,
      fix: "Try again. If it happens each time, those who run the site need to look into it.",
    }),
  ),
  "fetch/timeout": message<At & { stage: FetchStage; seconds: number }>(
    "error",
    ({ url, stage, seconds }) => ({
      what: `${url} kan inte hämtas: ${stages[stage].sv} inom ${String(seconds).replace(".", ",")} s.`,
      fix: "Försök igen senare. Händer det varje gång är servern för långsam, eller så stoppar en brandvägg trafiken.",
    }),
    ({ url, stage, seconds }) => ({
      what: `${url} cannot be fetched: ${stages[stage].en} within ${seconds} s.`,
      fix: "Try again later. If it happens each time, the server is too slow or a firewall stops the traffic.",
    }),
  ),
  "fetch/certificate-expired": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: certifikatet för ${host} har gått ut.`,
      why: certificateWhy.sv,
      fix: certificateFix.sv,
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: the certificate of ${host} has expired.`,
      why: certificateWhy.en,
      fix: certificateFix.en,
    }),
  ),
  "fetch/certificate-early": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: certifikatet för ${host} har inte börjat gälla än.`,
      why: certificateWhy.sv,
      fix: "Kontrollera först att den här datorns klocka går rätt. Gör den det är det certifikatet som är fel.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: the certificate of ${host} is not valid yet.`,
      why: certificateWhy.en,
      fix: "First check that the clock of this computer is right. If it is, the certificate is wrong.",
    }),
  ),
  "fetch/certificate-self-signed": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: certifikatet för ${host} är egengjort (självsignerat).`,
      why: "Ingen känd utfärdare intygar att det är rätt server, så dataportalen hämtar troligen ingenting därifrån.",
      fix: "Be den som driver webbplatsen skaffa ett certifikat från en känd utfärdare. Granskas trafiken i ert nät, ange nätets certifikat i miljövariabeln NODE_EXTRA_CA_CERTS.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: the certificate of ${host} is home-made (self-signed).`,
      why: "No known authority vouches that it is the right server, so the data portal will probably fetch nothing from there.",
      fix: "Ask those who run the site to get a certificate from a known authority. If your network inspects traffic, give its certificate in the environment variable NODE_EXTRA_CA_CERTS.",
    }),
  ),
  "fetch/certificate-issuer": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: det går inte att se vem som har utfärdat certifikatet för ${host}.`,
      why: "Oftast skickar servern inte med hela kedjan av certifikat. Webbläsare fyller i det som saknas, dataportalen gör det kanske inte.",
      fix: "Be den som driver webbplatsen lägga till mellanliggande certifikat. Granskas trafiken i ert nät, ange nätets certifikat i miljövariabeln NODE_EXTRA_CA_CERTS.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: there is no telling who issued the certificate of ${host}.`,
      why: "Mostly the server does not send the whole chain of certificates. Browsers fill in what is absent; the data portal may not.",
      fix: "Ask those who run the site to add the intermediate certificates. If your network inspects traffic, give its certificate in the environment variable NODE_EXTRA_CA_CERTS.",
    }),
  ),
  "fetch/certificate-host": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: certifikatet gäller inte för ${host} utan för ett annat namn.`,
      why: certificateWhy.sv,
      fix: "Kontrollera om adressen ska skrivas med eller utan `www`. Annars behöver den som driver webbplatsen rätta certifikatet.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: the certificate is not for ${host} but for another name.`,
      why: certificateWhy.en,
      fix: "Check whether the address is written with or without `www`. Otherwise those who run the site need to mend the certificate.",
    }),
  ),
  "fetch/tls": message<At & { detail: string }>(
    "error",
    ({ url, host, detail }) => ({
      what: `${url} kan inte hämtas: det gick inte att få en säker anslutning till ${host} (${detail}).`,
      why: "Servern använder för gammal kryptering, eller så svarar den inte med https på den porten.",
      fix: "Prova adressen i en webbläsare. Är webbplatsen bara nåbar med http:// ska adressen börja så.",
    }),
    ({ url, host, detail }) => ({
      what: `${url} cannot be fetched: no secure connection to ${host} could be made (${detail}).`,
      why: "The server uses encryption that is too old, or does not speak https at that port.",
      fix: "Try the address in a browser. If the site is reached by http:// alone, the address must begin so.",
    }),
  ),
  "fetch/not-http": message<At>(
    "error",
    ({ url, host }) => ({
      what: `${url} kan inte hämtas: det som ${host} svarar är inte http.`,
      why: "Adressen leder till något annat än en webbserver, eller till en trasig.",
      fix: "Kontrollera adressen, särskilt portnumret om det finns ett, och om den ska börja med https://.",
    }),
    ({ url, host }) => ({
      what: `${url} cannot be fetched: what ${host} answers is not http.`,
      why: "The address leads to something other than a web server, or to a broken one.",
      fix: "Check the address, its port number above all if it has one, and whether it should begin with https://.",
    }),
  ),
  "fetch/connection": message<At & { detail: string }>(
    "error",
    ({ url, host, detail }) => ({
      what: `${url} kan inte hämtas: anslutningen till ${host} misslyckades (${detail}).`,
      fix: "Försök igen. Händer det varje gång, prova adressen i en webbläsare.",
    }),
    ({ url, host, detail }) => ({
      what: `${url} cannot be fetched: the connection to ${host} failed (${detail}).`,
      fix: "Try again. If it happens each time, try the address in a browser.",
    }),
  ),
};
