import { nearest } from "../model/nearest.js";

/**
 * Words that people write for a name in the catalogue (a key, a section, a folder) where neither its spelling nor the
 * profile's label leads there: small letters only, and each name that may be meant.
 */
const everyday: Readonly<Record<string, readonly string[]>> = {
  // Sections of catalog.yaml, folders, and classes in `defaults:`.
  katalog: ["catalog"],
  förval: ["defaults"],
  standardvärden: ["defaults"],
  datamängd: ["dataset"],
  datamängder: ["datasets"],
  tjänst: ["service"],
  tjänster: ["services"],
  datatjänster: ["services"],
  api: ["service", "services"],
  apier: ["services"],
  serie: ["series"],
  serier: ["series"],
  aktör: ["agent"],
  aktörer: ["agents"],
  organisationer: ["agents"],
  organizations: ["agents"],
  publishers: ["agents"],
  utgivare: ["agents"],
  kontakt: ["contact", "contactPoint"],
  kontakter: ["contacts"],
  kontaktuppgifter: ["contacts"],
  // Keys.
  ansvarig: ["contactPoint"],
  orgnr: ["organizationNumber"],
  epost: ["email"],
  mail: ["email"],
  phone: ["telephone"],
  tel: ["telephone"],
  webbplats: ["homepage"],
  website: ["homepage"],
  tags: ["keyword"],
  taggar: ["keyword"],
  ämne: ["theme"],
  uppdateras: ["frequency"],
  filformat: ["format"],
  länk: ["accessURL"],
  url: ["accessURL", "endpointURL"],
};

/** The candidates that someone who wrote `word` may have meant, best first. */
export function meantBy(word: string, candidates: readonly string[], limit: number): string[] {
  const folded = word.toLowerCase().replace(/[^\p{L}]/gu, "");
  const known = Object.hasOwn(everyday, folded)
    ? everyday[folded]!.find((name) => candidates.includes(name))
    : undefined;
  const near = nearest(word, candidates, limit);
  return [...new Set(known === undefined ? near : [known, ...near])].slice(0, limit);
}
