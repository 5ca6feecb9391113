import { message } from "./message.js";

/** What can be wrong with a file before anything is known of what it says. */
export const yamlMessages = {
  "yaml/syntax": message<{ problem: string; detail: string }>(
    "error",
    ({ problem, detail }) => ({
      what: `Filen går inte att läsa som YAML: ${problems[problem]?.sv ?? detail}`,
      why: "Ingenting i filen kan tolkas förrän skrivfelet är rättat.",
      fix: problems[problem]?.fixSv ?? "Se över indrag, kolon och citattecken på raden och på raden före.",
    }),
    ({ problem, detail }) => ({
      what: `The file cannot be read as YAML: ${problems[problem]?.en ?? detail}`,
      why: "Nothing in the file can be understood until the slip is mended.",
      fix: problems[problem]?.fixEn ?? "Check indentation, colons and quotes on the line and on the one before.",
    }),
  ),
  "yaml/too-deep": message(
    "error",
    () => ({
      what: "Filen har för många nivåer inuti varandra.",
      why: "En katalog behöver mindre än tio; fler är ett skrivfel eller ett försök att överbelasta verktyget.",
      fix: "Se över indragen och parenteserna (`[`, `{`).",
    }),
    () => ({
      what: "The file has too many levels inside each other.",
      why: "A catalogue needs fewer than ten; more is a slip or an attempt to overload the tool.",
      fix: "Check the indentation and the brackets (`[`, `{`).",
    }),
  ),
  "yaml/duplicate-key": message<{ key: string }>(
    "error",
    ({ key }) => ({
      what: `Nyckeln \`${key}\` står två gånger.`,
      why: "Bara den ena skulle gälla, och det syns inte vilken.",
      fix: "Ta bort den ena, eller slå ihop dem till en.",
    }),
    ({ key }) => ({
      what: `The key \`${key}\` is written twice.`,
      why: "Only one of them would count, and nobody can see which.",
      fix: "Remove one, or merge them into one.",
    }),
  ),
  "yaml/alias": message<{ detail: string }>(
    "error",
    ({ detail }) => ({
      what: `En hänvisning inom filen (\`*namn\`) går inte att följa: ${detail}`,
      fix: "Kontrollera att `&namn` står före `*namn`, och skriv hellre ut värdet än att hänvisa i flera led.",
    }),
    ({ detail }) => ({
      what: `A reference within the file (\`*name\`) cannot be followed: ${detail}`,
      fix: "Check that `&name` stands before `*name`, and write the value out rather than referring in several steps.",
    }),
  ),
  "yaml/too-large": message<{ bytes: number; limit: number }>(
    "error",
    ({ bytes, limit }) => ({
      what: `Filen är ${bytes} byte; gränsen är ${limit}.`,
      why: "Så stora filer är sällan skrivna för hand, och kan göra bygget mycket långsamt.",
      fix: "Dela upp innehållet: en datamängd per fil i mappen `datasets/`.",
    }),
    ({ bytes, limit }) => ({
      what: `The file is ${bytes} bytes; the limit is ${limit}.`,
      why: "Files of that size are seldom written by hand, and can make the build very slow.",
      fix: "Split it up: one dataset a file in the folder `datasets/`.",
    }),
  ),
  "yaml/encoding": message(
    "error",
    () => ({
      what: "Filen är inte sparad som UTF-8.",
      why: "Å, ä och ö skulle bli fel på dataportalen.",
      fix: "Spara om filen med teckenkodningen UTF-8 (i VS Code: klicka på kodningen längst ned till höger, sedan `Save with Encoding`).",
    }),
    () => ({
      what: "The file is not saved as UTF-8.",
      why: "Letters such as å, ä and ö would be wrong on the data portal.",
      fix: "Save the file with the encoding UTF-8 (in VS Code: click the encoding at the bottom right, then `Save with Encoding`).",
    }),
  ),
  "yaml/empty": message(
    "error",
    () => ({
      what: "Filen är tom.",
      fix: "Skriv minst `title:` och `description:`, eller ta bort filen.",
    }),
    () => ({
      what: "The file is empty.",
      fix: "Write at least `title:` and `description:`, or remove the file.",
    }),
  ),
};

interface Problem {
  readonly sv: string;
  readonly en: string;
  readonly fixSv: string;
  readonly fixEn: string;
}

const indentation = {
  fixSv: "Rader på samma nivå ska ha lika många blanksteg före. Kontrollera också raden före.",
  fixEn: "Lines of the same level must have the same number of spaces before them. Check the line before, too.",
};
const colon = {
  fixSv: 'Text som innehåller kolon och blanksteg behöver citattecken: `title: "Badplatser: kusten"`.',
  fixEn: 'Text that contains a colon and a space needs quotes: `title: "Bathing sites: the coast"`.',
};

/** The slips that people make, by the parser's code; the rest are told in the parser's own words. */
const problems: Readonly<Record<string, Problem>> = {
  TAB_AS_INDENT: {
    sv: "raden är indragen med tabb.",
    en: "the line is indented with a tab.",
    fixSv: "Dra in med blanksteg i stället för tabb, två för varje nivå.",
    fixEn: "Indent with spaces instead of tabs, two for each level.",
  },
  BAD_INDENT: {
    sv: "indraget stämmer inte med raderna omkring.",
    en: "the indentation does not fit the lines around it.",
    ...indentation,
  },
  BLOCK_AS_IMPLICIT_KEY: { sv: "det står två kolon på raden.", en: "there are two colons on the line.", ...colon },
  MULTILINE_IMPLICIT_KEY: {
    sv: "raden saknar kolon, eller är fel indragen.",
    en: "the line has no colon, or is wrongly indented.",
    ...indentation,
  },
  UNEXPECTED_TOKEN: { sv: "något står där det inte kan stå.", en: "something stands where it cannot.", ...indentation },
  BAD_SCALAR_START: {
    sv: "värdet börjar med ett tecken som YAML använder till annat.",
    en: "the value starts with a character that YAML uses for something else.",
    fixSv: "Sätt citattecken om hela värdet.",
    fixEn: "Put the whole value in quotes.",
  },
  MISSING_CHAR: {
    sv: "något som öppnats är inte avslutat: ett citattecken, en parentes eller ett kolon saknas.",
    en: "something that was opened is not closed: a quote, a bracket or a colon is missing.",
    fixSv: "Leta på raden, och på raderna före, efter ett citattecken eller en parentes utan slut.",
    fixEn: "Look on the line, and on those before, for a quote or bracket without an end.",
  },
  BAD_DQ_ESCAPE: {
    sv: "ett omvänt snedstreck inom citattecken följs av ett tecken som inte kan stå där.",
    en: "a backslash inside quotes is followed by a character that cannot stand there.",
    fixSv: "Använd enkla citattecken ('…'), eller skriv \\\\ för ett omvänt snedstreck.",
    fixEn: "Use single quotes ('…'), or write \\\\ for one backslash.",
  },
  MULTIPLE_DOCS: {
    sv: "det står mer än ett dokument i filen (`---`).",
    en: "there is more than one document in the file (`---`).",
    fixSv: "Lägg varje dokument i en egen fil.",
    fixEn: "Put each document in a file of its own.",
  },
  TAG_RESOLVE_FAILED: {
    sv: "ett värde börjar med utropstecken, som i YAML är en typ.",
    en: "a value starts with an exclamation mark, which in YAML is a type.",
    fixSv: "Ta bort typen (`!…`), eller sätt citattecken om värdet.",
    fixEn: "Remove the type (`!…`), or put the value in quotes.",
  },
  NON_STRING_KEY: {
    sv: "en nyckel är en lista eller något annat sammansatt.",
    en: "a key is a list or something else composed.",
    fixSv: "Skriv nyckeln som ett ord före kolonet.",
    fixEn: "Write the key as a word before the colon.",
  },
};
