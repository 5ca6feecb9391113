/** A run shorter than this, in milliseconds, needs no progress. */
const PATIENCE = 1000;

/** No more often than this, in milliseconds. */
const INTERVAL = 100;

/** Tells someone who waits what is being done. Says nothing in a short run, or where nobody is watching. */
export class Progress {
  private readonly start: number;
  private last = -INTERVAL;
  private shown = false;

  /**
   * @param status replaces the last line of the terminal; undefined where there is none
   * @param now milliseconds from any beginning
   */
  constructor(
    private readonly status: ((text: string) => void) | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.start = now();
  }

  /** Says what is being done now. */
  show(text: string): void {
    if (this.status === undefined) return;
    const elapsed = this.now() - this.start;
    if (elapsed < PATIENCE || elapsed - this.last < INTERVAL) return;
    this.last = elapsed;
    this.shown = true;
    this.status(text);
  }

  /** Removes what was said, before something else is written. */
  clear(): void {
    if (this.shown) this.status?.("");
    this.shown = false;
  }
}
