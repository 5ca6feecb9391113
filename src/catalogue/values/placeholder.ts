/**
 * What begins the text that stands where only the author knows what to write: `FYLL I e-postadress`. In capitals, so
 * that no real text has it by chance, and without a colon, which YAML would read as a key.
 */
export const PLACEHOLDER = { sv: "FYLL I", en: "FILL IN" } as const;

const MARK = new RegExp(`\\b(?:${Object.values(PLACEHOLDER).join("|")})\\b`);

/** Whether something in a text still has to be filled in. */
export const isPlaceholder = (text: string): boolean => MARK.test(text);
