import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { mediaTypeOfExtension } from "../../src/model/vocabularies/extensions.js";
import { vocabularies } from "../../src/model/vocabularies/index.js";
import { FILE_TYPES, LINKED_DATA, MACHINE_READABLE, NON_PROPRIETARY } from "../../src/quality/file-types.js";
import { formatOf, isRegisteredMediaType } from "../../src/quality/formats.js";
import { isKnownLicence, isOpenLicence } from "../../src/quality/licences.js";
import { mediaTypeFacts } from "../../src/quality/media-types.js";

const { literal, namedNode } = DataFactory;
const EU = "http://publications.europa.eu/resource/authority/";

test.each([
  [literal("text/csv"), "CSV", true],
  [literal("text/csv; header=present"), "CSV", true],
  [literal("TEXT/CSV"), "CSV", true],
  [namedNode("https://www.iana.org/assignments/media-types/text/csv"), "CSV", true],
  [namedNode(`${EU}file-type/CSV`), "CSV", true],
  [namedNode(`${EU}file-type/NONE_SUCH`), "NONE_SUCH", false],
  [literal("application/x-shapefile"), "SHP", true],
  [literal("text/csv+zip"), "ZIP", false],
  [literal("application/vnd.ogc.wfs_xml"), "WFS_SRVC", false],
  [literal("no/such"), undefined, false],
  [literal("CSV"), undefined, false],
])("the format of %s", (term, fileType, isFromVocabulary) => {
  expect(formatOf(term)).toEqual({ fileType, isFromVocabulary });
});

test("a media type counts where IANA has registered it", () => {
  const registered = ["text/csv", "application/x-shapefile", "no/such"].map((type) =>
    isRegisteredMediaType(literal(type)),
  );
  expect(registered).toEqual([true, false, false]);
});

test("the lists are of file types that exist", () => {
  for (const list of [MACHINE_READABLE, NON_PROPRIETARY, LINKED_DATA]) {
    expect([...list].filter((code) => !FILE_TYPES.has(code))).toEqual([]);
  }
  expect([MACHINE_READABLE.size, NON_PROPRIETARY.size]).toEqual([20, 29]);
});

test("every format of the profile and of its file extensions is known", () => {
  const types = [...vocabularies["media-type"].concepts, ...vocabularies["media-type-geographic"].concepts].map(
    ({ code }) => code,
  );
  const ofExtensions = ["geojson", "parquet", "gpx", "docx", "svg", "yaml", "md"].map(
    (one) => mediaTypeOfExtension(one)!,
  );
  const unknown = [...types, ...ofExtensions].filter((type) => {
    const { fileType, isRegistered } = mediaTypeFacts(type);
    return fileType === undefined && !isRegistered;
  });
  expect(unknown).toEqual([]);
});

test.each([
  ["http://creativecommons.org/publicdomain/zero/1.0/", true, true],
  ["https://creativecommons.org/licenses/by-sa/4.0/deed.sv", true, true],
  ["http://creativecommons.org/licenses/by-nc/4.0/", true, false],
  ["http://creativecommons.org/licenses/by-nd/3.0/", true, false],
  [`${EU}licence/CC_BY_4_0`, true, true],
  [`${EU}licence/ODC_BY`, true, true],
  [`${EU}licence/CC_BYNC`, true, false],
  ["https://opendatacommons.org/licenses/odbl/1.0/", true, true],
  ["https://data.tierp.example/villkor", false, false],
])("the licence %s", (licence, isKnown, isOpen) => {
  expect([isKnownLicence(namedNode(licence)), isOpenLicence(namedNode(licence))]).toEqual([isKnown, isOpen]);
});

test("a licence in words is none that is known", () => {
  expect([isKnownLicence(literal("CC0")), isOpenLicence(literal("CC0"))]).toEqual([false, false]);
});
