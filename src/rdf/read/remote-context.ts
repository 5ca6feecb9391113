/** Thrown where a JSON-LD document leans on a context that is another file, which is never fetched. */
export class RemoteContext extends Error {
  constructor(
    readonly url: string,
    readonly line: number | undefined,
  ) {
    super(url);
  }
}
