/** Name classes of XPath's regular expressions that JavaScript lacks (XML Schema Part 2, appendix G.4.2.5). */
const NAME_CLASSES: Readonly<Record<string, { outside: string; inside: string }>> = {
  "\\i": { outside: "[\\p{L}_:]", inside: "\\p{L}_:" },
  "\\c": { outside: "[\\p{L}\\p{N}\\p{M}_:.\\-\\u00B7]", inside: "\\p{L}\\p{N}\\p{M}_:.\\-\\u00B7" },
  "\\I": { outside: "[^\\p{L}_:]", inside: "" },
  "\\C": { outside: "[^\\p{L}\\p{N}\\p{M}_:.\\-\\u00B7]", inside: "" },
};

const TOKEN = /\\[\s\S]|[\s\S]/gu;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const FLAGS = /^[smixq]*$/;

/**
 * A regular expression of SPARQL's REGEX (XPath functions §5.6) as a JavaScript one.
 * @param flags s, m and i as in JavaScript; x drops white space outside classes, q takes the pattern literally
 * @returns undefined where pattern or flags are no regular expression that JavaScript can express
 */
export function compilePattern(pattern: string, flags: string): RegExp | undefined {
  if (!FLAGS.test(flags)) return undefined;
  const own = [..."smi"].filter((flag) => flags.includes(flag)).join("");
  const source = flags.includes("q") ? pattern.replace(SPECIAL, "\\$&") : translate(pattern, flags.includes("x"));
  if (source === undefined) return undefined;
  return tryRegExp(source, `${own}u`) ?? (/\\[pP]/.test(source) ? undefined : tryRegExp(source, own));
}

/** Without `u`, JavaScript takes escapes such as `\-` and lone braces for themselves, but no \p{…}. */
function tryRegExp(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function translate(pattern: string, free: boolean): string | undefined {
  let inClass = false;
  let source = "";
  for (const [token] of pattern.matchAll(TOKEN)) {
    const names = NAME_CLASSES[token];
    if (names !== undefined) {
      if (inClass && names.inside === "") return undefined;
      source += inClass ? names.inside : names.outside;
      continue;
    }
    if (free && !inClass && /^\s$/.test(token)) continue;
    if (token === "[") {
      // Within a class this begins a subtraction, which JavaScript's u mode would misread.
      if (inClass) return undefined;
      inClass = true;
    } else if (token === "]") inClass = false;
    source += token;
  }
  return source;
}
