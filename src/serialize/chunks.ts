/** Enough text that one write to a stream or file costs little, and little enough that it never weighs in memory. */
const CHUNK_LENGTH = 64 * 1024;

/** The same text as `pieces`, in chunks of at least 64 Ki characters (the last one may be shorter). */
export function* chunked(pieces: Iterable<string>): Generator<string, void, undefined> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}
