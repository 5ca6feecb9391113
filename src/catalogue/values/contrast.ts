/** A colour as `#rrggbb`. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** The least contrast of text to what it stands on (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** How much two colours differ in lightness, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour mixed with white until it can be read on a dark one. */
export function lightened(colour: string, dark: string): string {
  let result = colour;
  for (let white = 0.1; contrast(result, dark) < LEAST_CONTRAST && white <= 1; white += 0.1) {
    const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * white));
    result = `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  }
  return result;
}
