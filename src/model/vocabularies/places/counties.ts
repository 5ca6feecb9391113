import type { County } from "./county.js";
import { gotaland } from "./gotaland.js";
import { norrland } from "./norrland.js";
import { svealand } from "./svealand.js";

/**
 * Sweden's 21 counties in the order of their codes, with their 290 municipalities. Codes are those of Statistics Sweden,
 * place identifiers those of GeoNames (CC BY 4.0).
 */
export const counties: readonly County[] = [...svealand, ...gotaland, ...norrland].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
