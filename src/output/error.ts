/** Thrown where the system refuses to write a file: no permission, no room, something in the way. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  /**
   * @param path the file, as the user would write it
   * @param code the system's error code, such as `EACCES` or `ENOSPC`
   */
  constructor(
    readonly path: string,
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${code}`, options);
  }
}
