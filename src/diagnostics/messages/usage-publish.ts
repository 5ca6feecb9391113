/** Help of what makes publishing safe, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    diff: {
      summary: "jämför två kataloger, eller en katalog med sitt senaste bygge",
      description:
        "Berättar vad som har lagts till, tagits bort, bytt adress eller ändrats, egenskap för egenskap. Innehållet " +
        "jämförs, inte texten: ordning, format och prefix spelar ingen roll. Slutstatus: 0, eller 1 vid skillnader med " +
        "`--exit-code`, och 2 om något inte går att läsa.",
      examples: [
        ["skordeklar diff catalogs/tierp", "vad som har ändrats sedan det senaste bygget i dist"],
        ["skordeklar diff https://data.tierp.example/catalog.rdf catalogs/tierp", "mot det som är publicerat"],
        ["skordeklar diff gammal.rdf ny.ttl --report markdown", "till en pull request"],
      ],
    },
  },
  arguments: {
    before: { value: "gammal", text: "en katalog, ett bygge, en RDF-fil eller en webbadress" },
    after: { value: "ny", text: "det som den jämförs med; utan det jämförs katalogen med sitt senaste bygge" },
  },
  options: {
    built: { value: "mapp", text: "mappen med det senaste bygget, där bara en katalog anges" },
    guard: { value: "", text: "skriv inget om för mycket skulle försvinna från det som är publicerat" },
    accept: { value: "skäl", text: "släpp igenom det som skyddet hittar den här gången, och skriv upp skälet" },
    diffReport: { value: "form", text: "hur skillnaderna visas" },
    exitCode: { value: "", text: "avsluta med status 1 om något skiljer" },
  },
};

const en: typeof sv = {
  commands: {
    diff: {
      summary: "compare two catalogues, or a catalogue with its last build",
      description:
        "Tells what has been added, removed, given another address or changed, property by property. What is said is " +
        "compared, not how: order, format and prefixes make no difference. Exit status: 0, or 1 where something differs " +
        "with `--exit-code`, and 2 where something cannot be read.",
      examples: [
        ["skordeklar diff catalogs/tierp", "what has changed since the last build in dist"],
        ["skordeklar diff https://data.tierp.example/catalog.rdf catalogs/tierp", "against what is published"],
        ["skordeklar diff gammal.rdf ny.ttl --report markdown", "for a pull request"],
      ],
    },
  },
  arguments: {
    before: { value: "old", text: "a catalogue, a build, an RDF file or a web address" },
    after: {
      value: "new",
      text: "what it is compared with; without it, the catalogue is compared with its last build",
    },
  },
  options: {
    built: { value: "folder", text: "the folder of the last build, where only a catalogue is given" },
    guard: { value: "", text: "write nothing if too much of what is published would disappear" },
    accept: { value: "reason", text: "let through what the guard finds this time, and record the reason" },
    diffReport: { value: "form", text: "how the differences are shown" },
    exitCode: { value: "", text: "exit with status 1 if something differs" },
  },
};

export const publishUsage = { sv, en };
