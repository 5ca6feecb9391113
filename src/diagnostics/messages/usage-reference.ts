/** Help of the commands that look things up, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    explain: {
      summary: "förklara en nyckel, en sak, ett värde eller ett meddelande",
      description:
        "Berättar vad något betyder, om det efterfrågas och hur det skrivs i YAML, med exempel. Det går att söka på " +
        "nyckel, svenskt eller engelskt namn, adress (IRI) eller meddelandets kod, även felstavat.",
      examples: [
        ["skordeklar explain title", "vad `title` är, överallt där den finns"],
        ["skordeklar explain dataset.theme", "bara för datamängder"],
        ["skordeklar explain catalogue/form", "vad ett meddelande betyder"],
        ["skordeklar explain Miljö", "ett värde ur en lista"],
      ],
    },
    vocab: {
      summary: "visa listorna som värden hämtas ur",
      description:
        "Visar alla listor, en av dem, eller det i den som passar en sökning: kod, svenska, engelska och adress.",
      examples: [
        ["skordeklar vocab", "alla listor"],
        ["skordeklar vocab hvd-category", "en lista, med underkategorierna indragna"],
        ["skordeklar vocab place tierp", "sök i en lista"],
        ["skordeklar vocab frequency --json", "för andra program"],
      ],
    },
  },
  arguments: {
    topic: { value: "ord", text: "det som ska förklaras" },
    list: { value: "lista", text: "listans namn" },
  },
};

const en: typeof sv = {
  commands: {
    explain: {
      summary: "explain a key, a thing, a value or a message",
      description:
        "Tells what something means, whether it is asked for and how it is written in YAML, with examples. Search by " +
        "key, Swedish or English name, address (IRI) or a message's code, even misspelt.",
      examples: [
        ["skordeklar explain title", "what `title` is, wherever it occurs"],
        ["skordeklar explain dataset.theme", "for datasets only"],
        ["skordeklar explain catalogue/form", "what a message means"],
        ["skordeklar explain Environment", "a value of a list"],
      ],
    },
    vocab: {
      summary: "show the lists that values come from",
      description: "Shows all lists, one of them, or what fits a search in it: code, Swedish, English and address.",
      examples: [
        ["skordeklar vocab", "all lists"],
        ["skordeklar vocab hvd-category", "a list, with the narrower categories indented"],
        ["skordeklar vocab place tierp", "search a list"],
        ["skordeklar vocab frequency --json", "for other programs"],
      ],
    },
  },
  arguments: {
    topic: { value: "word", text: "what is to be explained" },
    list: { value: "list", text: "name of the list" },
  },
};

export const referenceUsage = { sv, en };
