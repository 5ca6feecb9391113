/** What is told of an ill-formed document: after a colon, what is wrong; and what to do. */
export interface Problem {
  readonly sv: (args: ProblemArgs) => string;
  readonly en: (args: ProblemArgs) => string;
  readonly fixSv: string;
  readonly fixEn: string;
}

export interface ProblemArgs {
  /** What the parser says, for a problem that has no words of its own. */
  readonly detail: string;
  /** What it is about: an element, a prefix, a character. */
  readonly name?: string;
  /** The line on which what is not closed was opened. */
  readonly opened?: number;
}

const openedSv = ({ opened }: ProblemArgs) => (opened === undefined ? "" : ` (öppnat på rad ${opened})`);
const openedEn = ({ opened }: ProblemArgs) => (opened === undefined ? "" : ` (opened on line ${opened})`);

const escaped = {
  fixSv: "Skriv `&amp;` i stället för `&`, också i webbadresser.",
  fixEn: "Write `&amp;` instead of `&`, in web addresses, too.",
};
const entities = {
  fixSv: "Skriv ut texten i stället för att hänvisa, och ta bort `<!ENTITY …>`.",
  fixEn: "Write the text out instead of referring to it, and remove `<!ENTITY …>`.",
};
const generator = {
  fixSv: "Rätta i det system som skapar filen.",
  fixEn: "Correct it in the system that makes the file.",
};

/** The ways in which a document can be ill-formed; a parser's own words serve for the rest. */
export const rdfProblems = {
  other: { sv: ({ detail }) => detail, en: ({ detail }) => detail, ...generator },
  truncated: {
    sv: ({ name, ...rest }) =>
      name ? `den tar slut innan \`<${name}>\`${openedSv(rest)} är avslutat.` : "den tar slut mitt i.",
    en: ({ name, ...rest }) =>
      name ? `it ends before \`<${name}>\`${openedEn(rest)} is closed.` : "it ends in the middle.",
    fixSv: "Hämta eller skapa filen på nytt: något avbröts innan allt var skrivet.",
    fixEn: "Fetch or make the file anew: something was interrupted before all was written.",
  },
  "mismatched-tag": {
    sv: ({ name, ...rest }) => `en sluttagg passar inte: \`<${name ?? "?"}>\`${openedSv(rest)} är inte avslutat.`,
    en: ({ name, ...rest }) => `an end tag does not fit: \`<${name ?? "?"}>\`${openedEn(rest)} is not closed.`,
    fixSv: "Avsluta elementen i omvänd ordning mot hur de öppnades.",
    fixEn: "Close the elements in the reverse order of their opening.",
  },
  "undefined-prefix": {
    sv: ({ name }) => `prefixet \`${name}:\` är inte deklarerat.`,
    en: ({ name }) => `the prefix \`${name}:\` is not declared.`,
    fixSv: "Deklarera prefixet i filens början (`xmlns:…` i RDF/XML, `@prefix …` i Turtle).",
    fixEn: "Declare the prefix at the top of the file (`xmlns:…` in RDF/XML, `@prefix …` in Turtle).",
  },
  "undefined-entity": {
    sv: () => "den använder en teckenreferens (`&…;`) som XML inte känner till.",
    en: () => "it uses a character reference (`&…;`) that XML does not know.",
    fixSv: "Skriv tecknet självt, till exempel å i stället för `&aring;`.",
    fixEn: "Write the character itself, such as å instead of `&aring;`.",
  },
  ampersand: { sv: () => "ett `&` står för sig självt.", en: () => "an `&` stands by itself.", ...escaped },
  character: {
    sv: () => "där står ett tecken som inte får finnas, till exempel ett osynligt styrtecken eller `<` i en text.",
    en: () => "there is a character that may not be there, such as an invisible control character or `<` in a text.",
    fixSv: "Ta bort tecknet. Skriv `&lt;` för `<`.",
    fixEn: "Remove the character. Write `&lt;` for `<`.",
  },
  "duplicate-attribute": {
    sv: ({ name }) => `attributet \`${name}\` står två gånger i samma element.`,
    en: ({ name }) => `the attribute \`${name}\` is there twice in one element.`,
    fixSv: "Ta bort det ena.",
    fixEn: "Remove one of them.",
  },
  attribute: {
    sv: () => 'ett attribut är felskrivet: det ska stå `namn="värde"`.',
    en: () => 'an attribute is miswritten: it must be `name="value"`.',
    fixSv: "Se över citattecken, likhetstecken och blanksteg i elementet.",
    fixEn: "Check the quotes, equals signs and spaces in the element.",
  },
  tag: {
    sv: () => "en tagg är felskriven.",
    en: () => "a tag is miswritten.",
    fixSv: "Se över `<`, `>` och `/` på raden.",
    fixEn: "Check `<`, `>` and `/` on the line.",
  },
  "declaration-first": {
    sv: () => "något står före `<?xml … ?>`, till exempel en tom rad.",
    en: () => "something stands before `<?xml … ?>`, such as an empty line.",
    fixSv: "Ta bort det: `<?xml` måste vara det allra första i filen.",
    fixEn: "Remove it: `<?xml` must be the very first thing in the file.",
  },
  declaration: {
    sv: () => "den första raden (`<?xml … ?>`) är felskriven.",
    en: () => "the first line (`<?xml … ?>`) is miswritten.",
    fixSv: 'Skriv `<?xml version="1.0" encoding="UTF-8"?>`.',
    fixEn: 'Write `<?xml version="1.0" encoding="UTF-8"?>`.',
  },
  "after-end": {
    sv: () => "det står något efter dokumentets slut.",
    en: () => "there is something after the end of the document.",
    fixSv: "Ta bort det. Är det två dokument i samma fil, lägg dem i var sin.",
    fixEn: "Remove it. Where there are two documents in one file, put each in its own.",
  },
  "external-entity": {
    sv: ({ name }) => `den vill hämta innehåll från annat håll (\`<!ENTITY ${name} …>\`), vilket aldrig görs.`,
    en: ({ name }) => `it wants to fetch content from elsewhere (\`<!ENTITY ${name} …>\`), which is never done.`,
    ...entities,
  },
  "nested-entity": {
    sv: ({ name }) => `\`<!ENTITY ${name} …>\` innehåller andra hänvisningar, märkning eller mycket text.`,
    en: ({ name }) => `\`<!ENTITY ${name} …>\` contains other references, markup or much text.`,
    ...entities,
  },
  "not-rdf": {
    sv: ({ name }) => `den är XML, men inte RDF: ytterst står \`<${name}>\`, inte \`<rdf:RDF>\`.`,
    en: ({ name }) => `it is XML, but not RDF: the outermost element is \`<${name}>\`, not \`<rdf:RDF>\`.`,
    fixSv: "Kontrollera att det är rätt fil eller adress.",
    fixEn: "Check that it is the right file or address.",
  },
  "no-namespace": {
    sv: ({ name }) => `elementet \`<${name}>\` hör inte till någon vokabulär, eftersom prefixet saknas.`,
    en: ({ name }) => `the element \`<${name}>\` belongs to no vocabulary, since it has no prefix.`,
    fixSv: "Sätt dit prefixet, till exempel `<dcterms:title>`.",
    fixEn: "Add the prefix, such as `<dcterms:title>`.",
  },
  "bare-attribute": {
    sv: ({ name }) => `attributet \`${name}\` saknar prefix, och läses därför inte.`,
    en: ({ name }) => `the attribute \`${name}\` has no prefix, and is therefore not read.`,
    fixSv: "Skriv till exempel `rdf:about`, `rdf:resource`, `rdf:datatype` eller `xml:lang`.",
    fixEn: "Write, for instance, `rdf:about`, `rdf:resource`, `rdf:datatype` or `xml:lang`.",
  },
  "stray-text": {
    sv: ({ name }) => `texten \`${name}\` står bredvid element, där ingen text kan stå.`,
    en: ({ name }) => `the text \`${name}\` stands beside elements, where no text can stand.`,
    fixSv: "Lägg texten i en egenskap, eller skriv `&lt;` och `&gt;` om taggarna hör till texten.",
    fixEn: "Put the text in a property, or write `&lt;` and `&gt;` where the tags belong to the text.",
  },
  "second-element": {
    sv: ({ name }) => `\`<${name}>\` är det andra värdet i en och samma egenskap.`,
    en: ({ name }) => `\`<${name}>\` is the second value in one and the same property.`,
    fixSv: "Upprepa egenskapen, en gång för varje värde.",
    fixEn: "Repeat the property, once for each value.",
  },
  "duplicate-id": {
    sv: ({ name }) => `\`rdf:ID\` ger samma identifierare två gånger: \`${name}\`.`,
    en: ({ name }) => `\`rdf:ID\` gives the same identifier twice: \`${name}\`.`,
    fixSv: "Använd `rdf:about` med hela identifieraren.",
    fixEn: "Use `rdf:about` with the whole identifier.",
  },
  name: {
    sv: ({ name }) => `\`${name}\` är inget giltigt namn i \`rdf:ID\` eller \`rdf:nodeID\`.`,
    en: ({ name }) => `\`${name}\` is no valid name in \`rdf:ID\` or \`rdf:nodeID\`.`,
    fixSv: "Använd `rdf:about` med hela identifieraren.",
    fixEn: "Use `rdf:about` with the whole identifier.",
  },
  rdf12: {
    sv: () => "den använder RDF 1.2 (påståenden om påståenden), som dataportalen inte läser.",
    en: () => "it uses RDF 1.2 (statements about statements), which the data portal does not read.",
    fixSv: "Exportera som RDF 1.1.",
    fixEn: "Export it as RDF 1.1.",
  },
  iri: {
    sv: () => "en adress inom `<` och `>` går inte att läsa.",
    en: () => "an address between `<` and `>` cannot be read.",
    fixSv: "Skriv hela adressen, med mellanslag som `%20`, och avsluta med `>`.",
    fixEn: "Write the whole address, with spaces as `%20`, and end it with `>`.",
  },
  "language-tag": {
    sv: ({ name }) => `språkkoden \`${name ?? ""}\` är felskriven.`,
    en: ({ name }) => `the language tag \`${name ?? ""}\` is miswritten.`,
    fixSv: "Skriv till exempel `@sv` eller `@sv-SE`, med bindestreck.",
    fixEn: "Write, for instance, `@sv` or `@sv-SE`, with a hyphen.",
  },
  string: {
    sv: () => "en text är inte avslutad, eller innehåller en radbrytning eller ett `\\` som inte kan stå där.",
    en: () => "a text is not closed, or contains a line break or a `\\` that cannot be there.",
    fixSv: 'Avsluta texten med citattecken. Text på flera rader skrivs inom `"""`.',
    fixEn: 'Close the text with a quote. Text of several lines is written between `"""`.',
  },
  punctuation: {
    sv: () => "ett skiljetecken saknas, eller står för mycket.",
    en: () => "a punctuation mark is missing, or is one too many.",
    fixSv: "Se över `;` och `.` på raden och på raden före.",
    fixEn: "Check `;` and `.` on the line and on the one before.",
  },
  json: {
    sv: ({ name }) => `\`${name ?? ""}\` kan inte stå där i JSON.`,
    en: ({ name }) => `\`${name ?? ""}\` cannot stand there in JSON.`,
    fixSv: "Leta efter ett komma för mycket eller för litet, eller ett citattecken som saknas.",
    fixEn: "Look for a comma too many or too few, or a quote that is missing.",
  },
  "json-string": {
    sv: () => "en text är inte avslutad, eller innehåller en radbrytning eller ett `\\` som inte kan stå där.",
    en: () => "a text is not closed, or contains a line break or a `\\` that cannot be there.",
    fixSv: "Avsluta texten med citattecken, och skriv en radbrytning i den som `\\n`.",
    fixEn: "Close the text with a quote, and write a line break in it as `\\n`.",
  },
  "too-deep": {
    sv: () => "den har för många nivåer inuti varandra.",
    en: () => "it has too many levels inside each other.",
    ...generator,
  },
  jsonld: {
    sv: ({ name }) => `den är JSON, men inte JSON-LD (${name}).`,
    en: ({ name }) => `it is JSON, but not JSON-LD (${name}).`,
    fixSv: "Se över `@context` och de nycklar som börjar med `@`.",
    fixEn: "Check `@context` and the keys that begin with `@`.",
  },
} as const satisfies Readonly<Record<string, Problem>>;

export type RdfProblem = keyof typeof rdfProblems;
