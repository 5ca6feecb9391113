/** Something that a client takes, and how gladly: 0 is not at all (RFC 9110, 12.4.2). */
interface Preference {
  readonly value: string;
  readonly weight: number;
}

/** Reads `Accept` or `Accept-Encoding`. What is no weight counts as 1, and nothing in the header makes this throw. */
function preferences(header: string): Preference[] {
  return header.split(",").flatMap((element) => {
    const [value = "", ...parameters] = element.split(";").map((part) => part.trim().toLowerCase());
    const weight = parameters.map((parameter) => /^q=([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(Boolean);
    return value === "" ? [] : [{ value, weight: Number(weight ?? 1) }];
  });
}

/** The most exact range that a media type lies in decides its weight (RFC 9110, 12.5.1). */
function weightOf(type: string, wanted: readonly Preference[]): number {
  const ranges = [type, `${type.split("/")[0]}/*`, "*/*"];
  return ranges.map((range) => wanted.find(({ value }) => value === range)?.weight).find((w) => w !== undefined) ?? 0;
}

/** Other names under which clients ask for a syntax. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "application/rdf+xml": ["application/xml", "text/xml"],
  "application/ld+json": ["application/json"],
};

/**
 * Chooses what a client wants most; of what it wants equally, the first.
 * @param header `Accept`; absent or empty, anything is taken
 * @returns undefined where it takes none of them
 */
export function choose<T extends { readonly mediaType: string }>(
  offered: readonly T[],
  header: string | undefined,
): T | undefined {
  const wanted = preferences(header ?? "");
  if (wanted.length === 0) return offered[0];
  const weights = offered.map(({ mediaType }) => {
    const own = weightOf(mediaType, wanted);
    const other = (ALSO[mediaType] ?? []).map((name) => wanted.find(({ value }) => value === name)?.weight ?? 0);
    return Math.max(own, ...other);
  });
  const best = Math.max(...weights);
  return best > 0 ? offered[weights.indexOf(best)] : undefined;
}

/** Whether a client takes gzip (RFC 9110, 12.5.3). */
export function takesGzip(header: string | undefined): boolean {
  const wanted = preferences(header ?? "");
  const found = wanted.find(({ value }) => value === "gzip") ?? wanted.find(({ value }) => value === "*");
  return found !== undefined && found.weight > 0;
}
