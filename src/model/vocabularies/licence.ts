import { vocabulary } from "../vocabulary.js";

/**
 * Creative Commons licences, the values of dcterms:license. Aliases are the identifiers of SPDX and of the EU licence
 * table; a licence without its version is none. The profile names them in English only.
 * Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0).
 */
// biome-ignore format: one concept a line
export const licence = vocabulary(
  "licence",
  "Licenser",
  "Licences",
  "http://creativecommons.org/",
  [
    ["CC0", "CC0 1.0 (Inga rättigheter förbehållna)", "CC0 1.0 (Public Domain Dedication, No Copyright)", { iri: "http://creativecommons.org/publicdomain/zero/1.0/", aliases: ["CC0 1.0", "CC0-1.0", "CC-0", "CC Zero"] }],
    ["CC BY 4.0", "CC BY 4.0 (Erkännande)", "CC BY 4.0 (Attribution)", { iri: "http://creativecommons.org/licenses/by/4.0/", aliases: ["CC-BY-4.0", "CC-BY 4.0", "CC_BY_4_0"] }],
    ["CC BY-NC 4.0", "CC BY-NC 4.0 (Erkännande, Icke-kommersiell)", "CC BY-NC 4.0 (Attribution, Non-Commercial)", { iri: "http://creativecommons.org/licenses/by-nc/4.0/", aliases: ["CC-BY-NC-4.0", "CC-BY-NC 4.0", "CC_BYNC_4_0"] }],
    ["CC BY-NC-ND 4.0", "CC BY-NC-ND 4.0 (Erkännande, Icke-kommersiell, Inga bearbetningar)", "CC BY-NC-ND 4.0 (Attribution, Non-Commercial, No Derivative Works)", { iri: "http://creativecommons.org/licenses/by-nc-nd/4.0/", aliases: ["CC-BY-NC-ND-4.0", "CC-BY-NC-ND 4.0", "CC_BYNCND_4_0"] }],
    ["CC BY-NC-SA 4.0", "CC BY-NC-SA 4.0 (Erkännande, Icke-kommersiell, Dela lika)", "CC BY-NC-SA 4.0 (Attribution, Non-Commercial, Share Alike)", { iri: "http://creativecommons.org/licenses/by-nc-sa/4.0/", aliases: ["CC-BY-NC-SA-4.0", "CC-BY-NC-SA 4.0", "CC_BYNCSA_4_0"] }],
    ["CC BY-ND 4.0", "CC BY-ND 4.0 (Erkännande, Inga bearbetningar)", "CC BY-ND 4.0 (Attribution, No Derivative Works)", { iri: "http://creativecommons.org/licenses/by-nd/4.0/", aliases: ["CC-BY-ND-4.0", "CC-BY-ND 4.0", "CC_BYND_4_0"] }],
    ["CC BY-SA 4.0", "CC BY-SA 4.0 (Erkännande, Dela lika)", "CC BY-SA 4.0 (Attribution, Share Alike)", { iri: "http://creativecommons.org/licenses/by-sa/4.0/", aliases: ["CC-BY-SA-4.0", "CC-BY-SA 4.0", "CC_BYSA_4_0"] }],
  ],
);
