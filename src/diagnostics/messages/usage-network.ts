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
  },
  arguments: {
    served: { value: "katalog", text: "en mapp med catalog.yaml, en YAML-fil, eller mappen som `build` har skrivit" },
  },
  options: {
    watch: { value: "", text: "bygg om när filerna ändras" },
    host: { value: "värd", text: "adress att svara på; andra datorer når bara det som inte är loopback" },
    port: { value: "port", text: "port att svara på; 0 är någon som är ledig" },
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
  },
  arguments: {
    served: {
      value: "catalogue",
      text: "a folder with catalog.yaml, a YAML file, or the folder that `build` has written",
    },
  },
  options: {
    watch: { value: "", text: "build again when the files change" },
    host: { value: "host", text: "address to answer at; other computers reach only what is not loopback" },
    port: { value: "port", text: "port to answer at; 0 is any that is free" },
  },
};

export const networkUsage = { sv, en };
