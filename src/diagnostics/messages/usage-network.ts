/** Help of the commands that serve a catalogue or ask the network, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    serve: {
      summary: "visa katalogen på en webbadress på den egna datorn",
      description:
        "Svarar på /datasets/dcat med RDF/XML, och med Turtle, JSON-LD eller N-Triples till den som ber om det med " +
        "`Accept` eller med /datasets/dcat.ttl och så vidare. Tar en katalog i YAML, som först kontrolleras, eller mappen " +
        "som `build` har skrivit. En ändring som inte går att bygga ersätter aldrig den version som visas.",
      examples: [
        ["skordeklar serve catalogs/tierp --watch", "visa en katalog medan du arbetar med den"],
        ["skordeklar serve dist --port 8081", "visa det som är byggt, på en annan port"],
        ["skordeklar serve dist --host 0.0.0.0", "låt andra datorer på nätet komma åt den"],
      ],
    },
    harvest: {
      summary: "öva dataportalens skörd av en adress",
      description:
        "Gör det som Sveriges dataportal gör varje natt, utan att ändra något: hämtar adressen, följer hänvisningar, läser " +
        "RDF/XML, hämtar delkataloger en i taget, slår ihop dem och kontrollerar resultatet. Går en del inte att hämta " +
        "stoppas skörden, som på portalen. Visar sedan vad som skulle skördas, och med `--against` vad som ändras.",
      examples: [
        ["skordeklar harvest https://data.tierp.example/datasets/dcat", "öva en skörd"],
        ["skordeklar harvest http://127.0.0.1:8080/datasets/dcat", "öva på det som `serve` visar"],
        ["skordeklar harvest https://ny.tierp.example/dcat --against dist", "visa vad som ändras"],
      ],
    },
    links: {
      summary: "kontrollera om katalogens länkar svarar",
      description:
        "Frågar varje adress som katalogen hänvisar till, några i taget och utan att belasta någon server, och visar på " +
        "vilken rad de döda, långsamma, stängda och flyttade står. Svaren sparas i .skordeklar/links.json bredvid " +
        "katalogen, så att det som nyss svarade inte frågas igen. Slutstatus är 1 om fler är döda än `--max-dead`.",
      examples: [
        ["skordeklar links catalogs/tierp", "kontrollera en katalog"],
        ["skordeklar links catalogs/tierp --max-dead 5%", "godta att var tjugonde är död"],
        ["skordeklar links catalogs/tierp --max-age 0", "fråga alla på nytt"],
      ],
    },
  },
  arguments: {
    address: { value: "adress", text: "webbadressen som är eller ska bli anmäld till dataportalen" },
    served: { value: "katalog", text: "en mapp med catalog.yaml, en YAML-fil, eller mappen som `build` har skrivit" },
  },
  options: {
    watch: { value: "", text: "bygg om när filerna ändras" },
    host: { value: "värd", text: "adress att svara på; andra datorer når bara det som inte är loopback" },
    port: { value: "port", text: "port att svara på; 0 är någon som är ledig" },
    against: { value: "plats", text: "jämför med det som skördas nu: en adress, en fil eller en mapp" },
    maxDead: { value: "antal", text: "så många får vara döda, som 5 eller 10%" },
    maxAge: { value: "timmar", text: "så gamla svar godtas" },
    timeout: { value: "sekunder", text: "så länge väntas på ett svar" },
    allowPrivate: { value: "", text: "fråga även den egna datorn och interna nät" },
    links: { value: "", text: "räkna med svaren från `skordeklar links`" },
  },
};

const en: typeof sv = {
  commands: {
    serve: {
      summary: "show the catalogue at a web address on your own computer",
      description:
        "Answers at /datasets/dcat with RDF/XML, and with Turtle, JSON-LD or N-Triples to whoever asks for it by " +
        "`Accept` or by /datasets/dcat.ttl and so on. Takes a catalogue in YAML, which is checked first, or the folder " +
        "that `build` has written. A change that cannot be built never replaces the version that is shown.",
      examples: [
        ["skordeklar serve catalogs/tierp --watch", "show a catalogue while you work on it"],
        ["skordeklar serve dist --port 8081", "show what is built, at another port"],
        ["skordeklar serve dist --host 0.0.0.0", "let other computers on the network reach it"],
      ],
    },
    harvest: {
      summary: "rehearse the data portal's harvest of an address",
      description:
        "Does what Sveriges dataportal does every night, changing nothing: fetches the address, follows redirects, reads " +
        "RDF/XML, fetches parts of the catalogue one by one, merges them and checks the outcome. Where a part cannot be " +
        "fetched the harvest stops, as on the portal. Then shows what would be harvested, and with `--against` what changes.",
      examples: [
        ["skordeklar harvest https://data.tierp.example/datasets/dcat", "rehearse a harvest"],
        ["skordeklar harvest http://127.0.0.1:8080/datasets/dcat", "rehearse it on what `serve` shows"],
        ["skordeklar harvest https://ny.tierp.example/dcat --against dist", "show what changes"],
      ],
    },
    links: {
      summary: "check whether the links of the catalogue answer",
      description:
        "Asks every address that the catalogue refers to, a few at a time and without burdening any server, and shows on " +
        "which line the dead, slow, closed and moved ones are. The answers are kept in .skordeklar/links.json beside the " +
        "catalogue, so that what answered just now is not asked again. Exit status is 1 if more are dead than `--max-dead`.",
      examples: [
        ["skordeklar links catalogs/tierp", "check a catalogue"],
        ["skordeklar links catalogs/tierp --max-dead 5%", "accept that one in twenty is dead"],
        ["skordeklar links catalogs/tierp --max-age 0", "ask all of them again"],
      ],
    },
  },
  arguments: {
    address: { value: "address", text: "the web address that is or will be registered with the data portal" },
    served: {
      value: "catalogue",
      text: "a folder with catalog.yaml, a YAML file, or the folder that `build` has written",
    },
  },
  options: {
    watch: { value: "", text: "build again when the files change" },
    host: { value: "host", text: "address to answer at; other computers reach only what is not loopback" },
    port: { value: "port", text: "port to answer at; 0 is any that is free" },
    against: { value: "place", text: "compare with what is harvested now: an address, a file or a folder" },
    maxDead: { value: "number", text: "so many may be dead, such as 5 or 10%" },
    maxAge: { value: "hours", text: "answers so old will do" },
    timeout: { value: "seconds", text: "so long an answer is waited for" },
    allowPrivate: { value: "", text: "ask this computer and internal networks too" },
    links: { value: "", text: "count in the answers of `skordeklar links`" },
  },
};

export const networkUsage = { sv, en };
