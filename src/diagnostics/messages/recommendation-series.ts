import { message } from "./message.js";
import { field, type Subject, The, the } from "./words.js";

/** DIGG's recommendations on dataset series and on protected data. */
export const recommendationSeriesMessages = {
  "recommendation/series-in-series": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} är själv del av en serie.`,
      why: "En serie består av datamängder, inte av andra serier. Dataportalen visar inte serier i flera led.",
      fix: "Ta bort `inSeries:` från serien, och lägg datamängderna direkt i den yttre serien om de hör dit.",
    }),
    (args) => ({
      what: `${The(args, "en")} is part of a series itself.`,
      why: "A series is made of datasets, not of other series. The data portal does not show series within series.",
      fix: "Remove `inSeries:` from the series, and put the datasets straight into the outer series if they belong there.",
    }),
  ),
  "recommendation/series-size": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} har fler än 50 datamängder.`,
      why: "Så långa serier är svåra att överblicka på dataportalen.",
      fix: "Dela upp serien, eller slå ihop datamängder, till exempel per år i stället för per månad.",
    }),
    (args) => ({
      what: `${The(args, "en")} has more than 50 datasets.`,
      why: "Series of that length are hard to survey on the data portal.",
      fix: "Split the series, or join datasets, for instance by year instead of by month.",
    }),
  ),
  "recommendation/series-members": message<Subject & { different: string }>(
    "warning",
    (args) => ({
      what: `Datamängderna i ${the(args, "sv")} har inte samma ${field(args, "sv")}: \`${args.different}\` skiljer sig.`,
      why: "Datamängderna i en serie ska skilja sig åt i tid, plats eller kategori och i övrigt vara lika.",
      fix: `Ge alla datamängder i serien samma \`${args.key}:\`, eller flytta ut den som inte hör dit.`,
    }),
    (args) => ({
      what: `The datasets of ${the(args, "en")} do not have the same ${field(args, "en")}: \`${args.different}\` differs.`,
      why: "The datasets of a series differ in time, place or category and are alike in everything else.",
      fix: `Give all datasets of the series the same \`${args.key}:\`, or move out the one that does not belong.`,
    }),
  ),
  "recommendation/series-service": message<Subject & { members: number; series: string }>(
    "info",
    (args) => ({
      what: `${The(args, "sv")} försörjer ${args.members} datamängder i serien ”${args.series}”, men inte serien.`,
      why: "Ett API över hela serien hör till serien. Då slipper det pekas ut en gång för varje datamängd.",
      fix: "Hänvisa till serien i `servesDataset:`, om API:et gäller hela serien.",
    }),
    (args) => ({
      what: `${The(args, "en")} serves ${args.members} datasets of the series “${args.series}”, but not the series.`,
      why: "An API over the whole series belongs to the series, so that it need not be pointed at from each dataset.",
      fix: "Refer to the series in `servesDataset:`, if the API covers the whole series.",
    }),
  ),
  "recommendation/protected-distribution": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} är skyddade data men saknar \`distributions\` (Distribution).`,
      why: "Även den som ska begära ut skyddade data behöver veta hur det går till och i vilken form data finns.",
      fix: "Lägg till en distribution vars `accessURL:` leder till en sida om hur data begärs ut.",
    }),
    (args) => ({
      what: `${The(args, "en")} is protected but lacks \`distributions\` (Distribution).`,
      why: "Those who ask for protected data, too, need to know how that is done and in what form the data are.",
      fix: "Add a distribution whose `accessURL:` leads to a page on how to ask for the data.",
    }),
  ),
  "recommendation/protected-format": protectedLacks("format", "Mediatyp", "Media type"),
  "recommendation/protected-size": protectedLacks("byteSize", "Storlek (i bytes)", "Size (in bytes)"),
  "recommendation/protected-terms": message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} gäller skyddade data men saknar både \`license\` (Licens) och \`rights\` (Rättighetsförklaring).`,
      why: "Dataförvaltningsakten kräver att villkoren för skyddade data framgår.",
      fix: "Lägg till `license:` eller `rights:`.",
    }),
    (args) => ({
      what: `${The(args, "en")} is of protected data but lacks both \`license\` (License) and \`rights\` (Rights statement).`,
      why: "The Data Governance Act demands that the terms of protected data are told.",
      fix: "Add `license:` or `rights:`.",
    }),
  ),
};

function protectedLacks(key: string, sv: string, en: string) {
  return message<Subject>(
    "warning",
    (args) => ({
      what: `${The(args, "sv")} gäller skyddade data men saknar \`${key}\` (${sv}).`,
      why: "Dataförvaltningsakten kräver att format och storlek framgår för skyddade data.",
      fix: `Lägg till \`${key}:\`.`,
    }),
    (args) => ({
      what: `${The(args, "en")} is of protected data but lacks \`${key}\` (${en}).`,
      why: "The Data Governance Act demands that format and size are told for protected data.",
      fix: `Add \`${key}:\`.`,
    }),
  );
}
