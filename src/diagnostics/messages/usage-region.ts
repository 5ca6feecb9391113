/** Help of what regions need, in Swedish. Each part is spread into that of `usage`. */
const sv = {
  commands: {
    coverage: {
      summary: "visa vilka prioriterade datamängder som medlemmarna har",
      description:
        "En tabell med en regions medlemmar mot de nationellt prioriterade datamängderna: publicerad, beskriven men " +
        "ofullständig, eller saknad. En datamängd känns igen på `covers:`, specifikation, titel eller nyckelord. Även " +
        "enskilda kataloger får anges.",
      examples: [
        ["skordeklar coverage catalogs/region-uppland", "en tabell i terminalen"],
        ["skordeklar coverage catalogs/region-uppland --report csv > tackning.csv", "för kalkylark"],
        ["skordeklar coverage catalogs/* --report markdown > tackning.md", "en sida att publicera"],
      ],
    },
  },
  options: {
    provenance: { value: "fil", text: "skriv vilken medlem varje uppgift i en region kommer från (TriG)" },
  },
};

const en: typeof sv = {
  commands: {
    coverage: {
      summary: "show which prioritised datasets the members have",
      description:
        "A table of a region's members against the nationally prioritised datasets: published, described but " +
        "incomplete, or missing. A dataset is recognised by `covers:`, specification, title or keywords. Single " +
        "catalogues may be given too.",
      examples: [
        ["skordeklar coverage catalogs/region-uppland", "a table in the terminal"],
        ["skordeklar coverage catalogs/region-uppland --report csv > coverage.csv", "for spreadsheets"],
        ["skordeklar coverage catalogs/* --report markdown > coverage.md", "a page to publish"],
      ],
    },
  },
  options: {
    provenance: { value: "file", text: "write which member each statement of a region comes from (TriG)" },
  },
};

export const regionUsage = { sv, en };
