/** Thrown where someone else is writing in the same folder. */
export class LockedError extends Error {
  override readonly name = "LockedError";

  /** @param owner the process that has the folder, where it is known */
  constructor(
    readonly folder: string,
    readonly owner?: { readonly pid: number; readonly host: string },
  ) {
    super(`${folder} is being written by ${owner?.pid ?? "another process"}`);
  }
}
