interface Trie {
  readonly children: Map<string, Trie>;
  ends: boolean;
}

/**
 * A regular expression for any of some texts, in any letter case and with any white space between and around words: how
 * vocabularies are read. Beginnings that texts share are written once, which keeps long lists short. JSON Schema has no
 * flag for letter case.
 */
export function caselessPattern(texts: readonly string[]): string {
  const root: Trie = { children: new Map(), ends: false };
  for (const text of texts) {
    let node = root;
    for (const character of text.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ")) {
      const next = node.children.get(character) ?? { children: new Map(), ends: false };
      node.children.set(character, next);
      node = next;
    }
    node.ends = true;
  }
  return `^\\s*${expression(root)}\\s*$`;
}

function expression({ children, ends }: Trie): string {
  const branches = [...children].map(([character, child]) => characterExpression(character) + expression(child));
  if (branches.length === 0) return "";
  if (branches.length === 1 && !ends) return branches[0]!;
  return `(?:${branches.join("|")})${ends ? "?" : ""}`;
}

function characterExpression(character: string): string {
  if (character === " ") return "\\s+";
  const upper = character.toUpperCase();
  if (upper !== character && upper.length === 1) return `[${upper}${character}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
