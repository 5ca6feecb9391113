import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue/index.js";
import type { Finding } from "../../src/diagnostics/finding.js";
import { fixCatalogue } from "../../src/fix/index.js";
import { catalogues } from "../support/arbitrary-catalogue.js";
import { toYaml } from "../support/write-catalogue.js";
import { catalogueWriter } from "./catalogue.js";

/** Lines of a dataset, right and wrong; what is mended has one right form. */
const lines: readonly (readonly [right: string, ...wrong: string[]])[] = [
  [
    "keyword: [bad, sjö]",
    "Nyckelord: [bad, sjö]",
    "keyword: bad, sjö",
    'Keyword: ["bad, sjö"]',
    "nyckelord: [bad; sjö]",
  ],
  ["theme: Miljö", "theme: miljo", "Kategori: miljo", "THEME: MILJO"],
  [
    "issued: 2024-05-17",
    "issued: 2024/05/17",
    "Utgivningsdatum: 17 maj 2024",
    "issued: 2024-5-17",
    "issued: 17/5 2024",
  ],
  ["contactPoint: oppnadata", "contact_point: oppnadata", "contactPoint: OPPNADATA", "Kontaktuppgift: Öppnadata"],
  ["accessRights: PUBLIC", "accessRights: Public.", "access rights: PUBLIC", "Åtkomsträttigheter: public_"],
  [
    "landingPage: https://www.tierp.example/a%20b",
    "landingPage: https://www.tierp.example/a b",
    "Ingångssida: https://www.tierp.example/a b",
  ],
  ["frequency: ANNUAL", "accrualPeriodicity: ANNUAL", "Uppdateringsfrekvens: annual_"],
  [
    "spatial: http://sws.geonames.org/2666199",
    "spatial: https://www.geonames.org/2666199/tierp.html",
    "Geografiskt område: https://sws.geonames.org/2666199/",
  ],
];

const comment = fc.constantFrom("", "   # en kommentar", " # åäö: {[,", "\n# på en egen rad", "\n");

/** A dataset as it should be and as it was written, the same but for the faults. */
const dataset = fc
  .record({
    chosen: fc.shuffledSubarray([...lines.keys()], { minLength: 1 }),
    variants: fc.array(fc.nat(), { minLength: lines.length, maxLength: lines.length }),
    comments: fc.array(comment, { minLength: lines.length, maxLength: lines.length }),
    eol: fc.constantFrom("\n", "\r\n"),
    hasEnd: fc.boolean(),
  })
  .map(({ chosen, variants, comments, eol, hasEnd }) => {
    const file = (pick: (line: readonly string[], index: number) => string) => {
      const head = ["title: Badplatser # namnet", "description: Kommunens badplatser.", "publisher: tierp"];
      const body = chosen.map((line, index) => pick(lines[line]!, index) + comments[index]);
      return [...head, ...body].join("\n").replaceAll("\n", eol) + (hasEnd ? eol : "");
    };
    return {
      right: file(([right]) => right!),
      wrong: file((line, index) => line[variants[index]! % line.length]!),
    };
  });

const write = catalogueWriter();

test("seeded faults are mended byte for byte, once and for all", () => {
  fc.assert(
    fc.property(fc.array(dataset, { minLength: 1, maxLength: 3 }), (datasets) => {
      const files = (version: "right" | "wrong") =>
        Object.fromEntries(datasets.map((one, index) => [`datasets/nr-${index}.yaml`, one[version]]));
      const fixed = fixCatalogue(write(files("wrong")));
      const changed = Object.fromEntries(
        fixed.files.map(({ path, after }) => [path.slice(path.indexOf("datasets/")), after]),
      );
      expect({ ...files("wrong"), ...changed }).toEqual(files("right"));
      expect(fixed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(fixCatalogue(write(files("right"))).repairs).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("any catalogue is mended once, and what was right stays what it was", () => {
  fc.assert(
    fc.property(catalogues(), (entities) => {
      const first = fixCatalogue(write({ "catalog.yaml": toYaml(entities) }));
      const [file] = first.files;
      if (file === undefined) return;
      const again = fixCatalogue(write({ "catalog.yaml": file.after }));
      expect(again.repairs).toEqual([]);
      const before = readCatalogue(write({ "catalog.yaml": file.before }));
      const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error").length;
      expect(errors(first.catalogue.findings)).toBeLessThanOrEqual(errors(before.findings));
    }),
    { numRuns: 15 },
  );
});
