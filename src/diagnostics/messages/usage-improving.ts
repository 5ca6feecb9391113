/** Help of the commands that make a catalogue better, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    quality: {
      summary: "mät metadatakvaliteten och visa vad som höjer den",
      description:
        "Mäter en katalog, i YAML eller en RDF-fil, enligt EU:s metadatakvalitetsmätning (MQA) som den görs på Sveriges " +
        "dataportal, och enligt femstjärnemodellen. Visar vad som ger flest poäng för varje ändring, och på vilken rad. " +
        "Inget hämtas från nätet: om länkar svarar mäts bara med `--links`, av det som `skordeklar links` har sett.",
      examples: [
        ["skordeklar quality catalogs/tierp", "mät en katalog"],
        ["skordeklar quality dist/catalog.rdf", "mät en RDF-fil"],
        ["skordeklar quality catalogs/tierp --report markdown > kvalitet.md", "en sida att publicera"],
        ["skordeklar quality catalogs/* --report csv > kvalitet.csv", "en rad per datamängd, för kalkylark"],
      ],
    },
    fix: {
      summary: "rätta det i en katalog som det inte råder någon tvekan om",
      description:
        "Rättar felstavade nycklar, adresser, datum, licenser och annat där det bara finns en möjlig mening. " +
        "Kommentarer, ordning och layout lämnas som de är. Sist kontrolleras katalogen igen, och det som återstår " +
        "sammanfattas.",
      examples: [
        ["skordeklar fix catalogs/tierp --dry-run", "visa vad som skulle ändras"],
        ["skordeklar fix catalogs/tierp", "rätta filerna"],
      ],
    },
  },
  options: {
    qualityReport: { value: "form", text: "hur resultatet visas" },
    dryRun: { value: "", text: "visa ändringarna, men skriv ingenting" },
  },
};

const en: typeof sv = {
  commands: {
    quality: {
      summary: "measure the metadata quality and show what raises it",
      description:
        "Measures a catalogue, in YAML or an RDF file, by the European metadata quality assessment (MQA) as it is done " +
        "on Sveriges dataportal, and by the five-star model. Shows what gives the most points for each change, and on " +
        "which line. Nothing is fetched: whether links answer is measured only with `--links`, by what `skordeklar links` has " +
        "seen.",
      examples: [
        ["skordeklar quality catalogs/tierp", "measure a catalogue"],
        ["skordeklar quality dist/catalog.rdf", "measure an RDF file"],
        ["skordeklar quality catalogs/tierp --report markdown > quality.md", "a page to publish"],
        ["skordeklar quality catalogs/* --report csv > quality.csv", "a row for each dataset, for spreadsheets"],
      ],
    },
    fix: {
      summary: "mend what there is no doubt about in a catalogue",
      description:
        "Mends misspelt keys, addresses, dates, licences and other things that can mean only one thing. Comments, " +
        "order and layout stay as they are. In the end the catalogue is checked again, and what is left is summed up.",
      examples: [
        ["skordeklar fix catalogs/tierp --dry-run", "show what would change"],
        ["skordeklar fix catalogs/tierp", "mend the files"],
      ],
    },
  },
  options: {
    qualityReport: { value: "form", text: "how the outcome is shown" },
    dryRun: { value: "", text: "show the changes, but write nothing" },
  },
};

export const improvingUsage = { sv, en };
