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
  "yaml/alias": message<{ name: string }>(
    "error",
    ({ name }) => ({
      what: `\`*${name}\` hänvisar till något i filen som inte finns.`,
      why: "En stjärna i början av ett värde betyder i YAML: samma värde som det som märkts med `&`.",
      fix: `Är stjärnan en del av texten: sätt citattecken om hela värdet, \`"*${name}"\`. Annars: märk det värde som menas med \`&${name}\`, längre upp i filen.`,
    }),
    ({ name }) => ({
      what: `\`*${name}\` refers to something that is not in the file.`,
      why: "An asterisk at the start of a value means in YAML: the same value as the one marked with `&`.",
      fix: `If the asterisk is part of the text: put the whole value in quotes, \`"*${name}"\`. If not: mark the value that is meant with \`&${name}\`, further up in the file.`,
    }),
  ),
  "yaml/too-many-aliases": message(
    "error",
    () => ({
      what: "Filen upprepar sig själv för många gånger, med hänvisningar (`*namn`) till hänvisningar.",
      why: "Några få rader kan på det sättet bli till miljontals värden, och bygget skulle aldrig bli klart.",
      fix: "Skriv ut värdena i stället för att hänvisa i flera led.",
    }),
    () => ({
      what: "The file repeats itself too many times, with references (`*name`) to references.",
      why: "A few lines can grow to millions of values in this way, and the build would never end.",
      fix: "Write the values out instead of referring in several steps.",
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
      what: "Filen är inte sparad som text i UTF-8.",
      why: "Å, ä och ö skulle bli fel på dataportalen, och en bild eller ett kalkylblad går inte att läsa alls.",
      fix: "Spara om filen med teckenkodningen UTF-8 (i VS Code: klicka på kodningen längst ned till höger, sedan `Save with Encoding`). Är den ingen textfil: flytta den ur mappen.",
    }),
    () => ({
      what: "The file is not saved as text in UTF-8.",
      why: "Letters such as å, ä and ö would be wrong on the data portal, and a picture or spreadsheet cannot be read at all.",
      fix: "Save the file with the encoding UTF-8 (in VS Code: click the encoding at the bottom right, then `Save with Encoding`). If it is no text file: move it out of the folder.",
    }),
  ),
  "yaml/empty": message<{ main: boolean }>(
    "error",
    ({ main }) => ({
      what: "Filen är tom.",
      fix: main
        ? "Skriv `catalog:` med `base`, `title`, `description` och `publisher` indragna under."
        : "Skriv minst `title:` och `description:`, eller ta bort filen.",
    }),
    ({ main }) => ({
      what: "The file is empty.",
      fix: main
        ? "Write `catalog:` with `base`, `title`, `description` and `publisher` indented under it."
        : "Write at least `title:` and `description:`, or remove the file.",
    }),
  ),
};

export interface Problem {
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

const missingColon = {
  sv: "raden saknar kolon med ett blanksteg efter, eller är fel indragen.",
  en: "the line has no colon with a space after it, or is wrongly indented.",
  fixSv: "Skriv nyckel, kolon, blanksteg och värde: `title: Badplatser`. Hör raden till texten ovanför: dra in den.",
  fixEn: "Write key, colon, space and value: `title: Bathing sites`. If the line belongs to the text above: indent it.",
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
  "too-far-in": {
    sv: "raden är indragen längre än raden före, som redan har ett värde.",
    en: "the line is further in than the one before, which has a value already.",
    ...indentation,
  },
  BLOCK_AS_IMPLICIT_KEY: { sv: "det står två kolon på raden.", en: "there are two colons on the line.", ...colon },
  MULTILINE_IMPLICIT_KEY: missingColon,
  MISSING_CHAR: missingColon,
  "merge-conflict": {
    sv: "två versioner av filen står om varandra, med märken som Git har satt (`<<<<<<<`, `=======`, `>>>>>>>`).",
    en: "two versions of the file stand side by side, with marks set by Git (`<<<<<<<`, `=======`, `>>>>>>>`).",
    fixSv: "Behåll de rader som gäller, och ta bort de andra och alla tre märkena.",
    fixEn: "Keep the lines that hold, and remove the others and all three marks.",
  },
  "code-fence": {
    sv: "raden börjar med tre grava accenter, som omger kod på webben men inte hör till filen.",
    en: "the line starts with three backticks, which surround code on the web but are no part of the file.",
    fixSv: "Ta bort raden, och den som avslutar på samma sätt.",
    fixEn: "Remove the line, and the one that ends in the same way.",
  },
  dash: {
    sv: "bindestrecket följs inte av ett blanksteg.",
    en: "the dash is not followed by a space.",
    fixSv: "Skriv ett blanksteg efter bindestrecket: `- title: …`.",
    fixEn: "Put a space after the dash: `- title: …`.",
  },
  "after-value": {
    sv: "efter värdet står något mer.",
    en: "something more stands after the value.",
    fixSv: "Sätt citattecken om hela värdet, eller ta bort det som står efter.",
    fixEn: "Put the whole value in quotes, or remove what stands after it.",
  },
  BLOCK_IN_FLOW: {
    sv: "innanför parenteserna står ett kolon för mycket.",
    en: "there is one colon too many inside the brackets.",
    fixSv: "Skriv komma mellan uppgifterna, `{ sv: …, en: … }`, och citattecken om text som innehåller kolon.",
    fixEn: "Put commas between the parts, `{ sv: …, en: … }`, and quotes around text that contains a colon.",
  },
  UNEXPECTED_TOKEN: { sv: "något står där det inte kan stå.", en: "something stands where it cannot.", ...indentation },
  BAD_SCALAR_START: {
    sv: "värdet börjar med ett tecken som YAML använder till annat.",
    en: "the value starts with a character that YAML uses for something else.",
    fixSv: "Sätt citattecken om hela värdet.",
    fixEn: "Put the whole value in quotes.",
  },
  "unclosed-quote": {
    sv: "ett citattecken är inte avslutat.",
    en: "a quote is not closed.",
    fixSv: "Sätt ett likadant citattecken där texten slutar, eller ta bort det första.",
    fixEn: "Put a quote of the same sort where the text ends, or remove the first one.",
  },
  "unclosed-bracket": {
    sv: "en parentes (`[` eller `{`) är inte avslutad.",
    en: "a bracket (`[` or `{`) is not closed.",
    fixSv: "Avsluta med `]` eller `}` där listan slutar.",
    fixEn: "Close it with `]` or `}` where the list ends.",
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
