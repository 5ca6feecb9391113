/** Help of the commands that start and extend catalogues, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    init: {
      summary: "börja en ny katalog för er organisation",
      description:
        "Skapar en katalog med en första datamängd. I en terminal ställs några frågor; det som anges med flaggor frågas " +
        "det inte om. Det som inte kan vara känt skrivs som FYLL I, och kontrollen säger till tills det är ifyllt. " +
        "Filer som redan finns rörs aldrig.",
      examples: [
        ["skordeklar init min-kommun", "svara på frågor och skapa katalogen i mappen min-kommun"],
        ["skordeklar init --organization håbo --yes", "utan frågor, i den mapp du står i"],
        ["skordeklar init --number 212000-0241 --ci github", "även automatisk kontroll på GitHub"],
      ],
    },
    new: {
      summary: "lägg till en datamängd, distribution, datatjänst eller serie",
      description:
        "Skriver en ny fil med det som ska fyllas i, det obligatoriska först. `new distribution` lägger till en " +
        "distribution sist i datamängdens fil och ändrar inget annat i den.",
      examples: [
        ["skordeklar new dataset --template badplatser", "en datamängd efter en färdig mall"],
        ["skordeklar new dataset soptunnor --title Soptunnor", "en datamängd utan mall"],
        ["skordeklar new distribution badplatser --url https://…", "en fil till av samma datamängd"],
        ["skordeklar new service karta --catalogue min-kommun", "en datatjänst i mappen min-kommun"],
      ],
    },
    templates: {
      summary: "visa mallar för de 33 mest efterfrågade datamängderna",
      description: "Visar mallarna i den ordning som datamängderna efterfrågas, alla eller de som passar det du söker.",
      examples: [
        ["skordeklar templates", "alla mallar"],
        ["skordeklar templates cykel", "de som handlar om cykling"],
        ["skordeklar templates --json", "för andra program"],
      ],
    },
  },
  arguments: {
    folder: { value: "mapp", text: "mapp att skapa katalogen i; annars den du står i" },
    kind: { value: "sort", text: "dataset, distribution, service eller series" },
    id: {
      value: "id",
      text: "kort namn, som blir filens namn och en del av adressen; för en distribution datamängdens",
    },
    search: { value: "sökord", text: "ord att söka på" },
  },
  options: {
    organization: { value: "namn", text: "vilken organisation det är; `håbo` räcker" },
    number: { value: "nummer", text: "organisationsnummer" },
    base: { value: "adress", text: "webbadress som alla datamängders adresser börjar med" },
    contactName: { value: "namn", text: "vem man frågar om data" },
    email: { value: "adress", text: "e-postadress till kontakten" },
    language: { value: "språk", text: "språk att skriva texterna på, med komma emellan" },
    ci: { value: "tjänst", text: "skriv även filer för automatisk kontroll" },
    yes: { value: "", text: "fråga inget" },
    template: { value: "mall", text: "mall att utgå från; `skordeklar templates` visar dem" },
    title: { value: "titel", text: "titel på svenska" },
    url: { value: "adress", text: "webbadress där filen eller tjänsten finns" },
    catalogue: { value: "mapp", text: "katalogens mapp; annars den du står i" },
    json: { value: "", text: "skriv som JSON" },
  },
};

const en: typeof sv = {
  commands: {
    init: {
      summary: "start a new catalogue for your organisation",
      description:
        "Makes a catalogue with a first dataset. In a terminal it asks a few questions; what is given by options is not " +
        "asked for. What it cannot know is written as FILL IN, and checking tells of it until it is filled in. " +
        "Files that exist are never touched.",
      examples: [
        ["skordeklar init min-kommun", "answer questions and make the catalogue in the folder min-kommun"],
        ["skordeklar init --organization håbo --yes", "without questions, in the folder that you are in"],
        ["skordeklar init --number 212000-0241 --ci github", "with automatic checking on GitHub too"],
      ],
    },
    new: {
      summary: "add a dataset, distribution, data service or series",
      description:
        "Writes a new file with what is to be filled in, the mandatory first. `new distribution` adds a distribution at " +
        "the end of the dataset's file and changes nothing else in it.",
      examples: [
        ["skordeklar new dataset --template badplatser", "a dataset from a template"],
        ["skordeklar new dataset soptunnor --title Soptunnor", "a dataset without a template"],
        ["skordeklar new distribution badplatser --url https://…", "another file of the same dataset"],
        ["skordeklar new service karta --catalogue min-kommun", "a data service in the folder min-kommun"],
      ],
    },
    templates: {
      summary: "show templates for the 33 datasets most asked for",
      description:
        "Shows the templates in the order in which the datasets are asked for, all or those that fit the search.",
      examples: [
        ["skordeklar templates", "all templates"],
        ["skordeklar templates cykel", "those that are about cycling"],
        ["skordeklar templates --json", "for other programs"],
      ],
    },
  },
  arguments: {
    folder: { value: "folder", text: "folder to make the catalogue in; otherwise the one you are in" },
    kind: { value: "kind", text: "dataset, distribution, service or series" },
    id: {
      value: "id",
      text: "a short name, which becomes the file's name and part of the address; for a distribution the dataset's",
    },
    search: { value: "word", text: "words to search for" },
  },
  options: {
    organization: { value: "name", text: "which organisation it is; `håbo` is enough" },
    number: { value: "number", text: "organisation number" },
    base: { value: "address", text: "web address that the addresses of all datasets begin with" },
    contactName: { value: "name", text: "whom to ask about the data" },
    email: { value: "address", text: "e-mail address of the contact" },
    language: { value: "language", text: "languages to write the texts in, with commas between" },
    ci: { value: "service", text: "write files for automatic checking as well" },
    yes: { value: "", text: "ask nothing" },
    template: { value: "template", text: "template to start from; `skordeklar templates` shows them" },
    title: { value: "title", text: "title in Swedish" },
    url: { value: "address", text: "web address of the file or service" },
    catalogue: { value: "folder", text: "folder of the catalogue; otherwise the one you are in" },
    json: { value: "", text: "write it as JSON" },
  },
};

export const authoringUsage = { sv, en };
