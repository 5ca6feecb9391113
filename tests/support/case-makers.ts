import { readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const edit = (file: string, change: (text: string) => string) => (catalogue: string) =>
  writeFileSync(join(catalogue, file), change(readFileSync(join(catalogue, file), "utf8")));

const DATASET = "datasets/badplatser.yaml";

/** What cannot lie in the repository as a file: by the name of the case, how it is made in the catalogue. */
export const makers: Readonly<Record<string, (catalogue: string) => void>> = {
  "clean--crlf": edit(DATASET, (text) => text.replaceAll("\n", "\r\n")),
  "clean--byte-order-mark": edit(DATASET, (text) => `\ufeff${text}`),
  "catalogue-file-outside--link": (catalogue) => {
    writeFileSync(join(catalogue, "..", "lon.csv"), "namn,lön\n");
    symlinkSync(join("..", "..", "lon.csv"), join(catalogue, "filer/lon.csv"));
  },
  "recommendation-series-size": (catalogue) => {
    const member = readFileSync(join(catalogue, "datasets/badvatten-2023.yaml"), "utf8");
    for (let year = 1973; year < 2023; year++) {
      writeFileSync(join(catalogue, `datasets/badvatten-${year}.yaml`), member.replaceAll("2023", String(year)));
    }
  },
  // A sparse file: it takes no room.
  "yaml-too-large": (catalogue) => {
    writeFileSync(join(catalogue, "datasets/allt.yaml"), "");
    truncateSync(join(catalogue, "datasets/allt.yaml"), 40 * 1024 * 1024);
  },
  "catalogue-unwritable-character": edit(DATASET, (text) => text.replace("Badplatserna som", "Badplatserna\u000b som")),
  "catalogue-unwritable-character--escape": edit(DATASET, (text) => text.replace("[badplats,", "[bad\u001bplats,")),
};
