const LANGUAGE = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})";
const REGION = "(?:-(?:[a-z]{2}|\\d{3}))?";
const VARIANTS = "(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*";
const EXTENSIONS = "(?:-[a-wy-z\\d](?:-[a-z\\d]{2,8})+)*";
const PRIVATE = "x(?:-[a-z\\d]{1,8})+";
const GRANDFATHERED =
  "en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)";

const TAG = new RegExp(
  `^(?:${LANGUAGE}(?:-[a-z]{4})?${REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE})?|${PRIVATE}|${GRANDFATHERED})$`,
  "i",
);

/** Whether a text is a well-formed language tag (RFC 5646 §2.1, BCP 47). That such a language exists is not looked up. */
export const isLanguageTag = (text: string): boolean => TAG.test(text);

/** The tag that a slip was meant to be, such as `sv-SE` for `sv_SE`; undefined where there is no telling. */
export function nearestLanguageTag(text: string): string | undefined {
  const [mended = ""] = /^[a-z\d]*(?:-[a-z\d]+)*/i.exec(text.trim().replaceAll("_", "-")) ?? [];
  if (isLanguageTag(mended)) return mended;
  const [language = ""] = mended.split("-");
  return isLanguageTag(language) ? language : undefined;
}
