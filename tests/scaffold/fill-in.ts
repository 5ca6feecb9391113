const MARK = /(?:FYLL I|FILL IN)[^,}\]\n]*/g;

/** What a coordinator might write, by key; any text will do for the others. */
const answers: Readonly<Record<string, string>> = {
  base: "https://data.habo.example/",
  organizationNumber: "212000-0241",
  type: "Kommun",
  email: "oppnadata@habo.example",
  telephone: "0171-525 00",
  homepage: "https://www.habo.example/oppna-data",
  issued: "2024-05-17",
  temporal: "2024-05-17",
  spatial: "Håbo kommun",
  conformsTo: "https://data.habo.example/kolumner",
  accessURL: "https://data.habo.example/filer/exempel",
  endpointURL: "https://api.habo.example/v1",
  endpointDescription: "https://api.habo.example/v1/beskrivning",
  keyword: "soptunna",
  theme: "Miljö",
  format: "csv",
};

/** Does what new files ask for: takes away the # of what is recommended, and writes something in place of each reminder. */
export function fillIn(text: string): string {
  return text
    .replace(/^( *)#(?=\w+: .*(?:FYLL I|FILL IN))/gm, "$1")
    .split("\n")
    .map((line) => {
      if (/^\s*#/.test(line)) return line;
      const key = /^[\s-]*(\w+):/.exec(line)?.[1] ?? "";
      return line.replace(MARK, answers[key] ?? "Text");
    })
    .join("\n");
}
