/**
 * What addresses answered: HTTP status by address, redirects followed. An address that is not in it did not answer.
 */
export type LinkResults = ReadonlyMap<string, number>;

/** The portals take every answer from 200 to 399 for one that leads somewhere. */
export const answers = (links: LinkResults, url: string): boolean => {
  const status = links.get(url);
  return status !== undefined && status >= 200 && status <= 399;
};
