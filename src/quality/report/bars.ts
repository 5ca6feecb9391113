import type { Style } from "../../diagnostics/reporters/style.js";

const FULL = "█";
const EMPTY = "░";

/** A bar that is filled as far as `value` is of `max`; full only when nothing is missing, empty only when all is. */
export function bar(value: number, max: number, width: number, style: Style): string {
  const share = max === 0 ? 0 : value / max;
  const filled = share <= 0 ? 0 : share >= 1 ? width : Math.min(width - 1, Math.max(1, Math.round(share * width)));
  return style.info(FULL.repeat(filled)) + style.dim(EMPTY.repeat(width - filled));
}

/** Stars out of five, to the nearest whole. */
export const starsBar = (stars: number): string => "★".repeat(Math.round(stars)).padEnd(5, "☆");
