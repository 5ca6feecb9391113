import { setTimeout as wait } from "node:timers/promises";

/** When each host may be asked again. */
export class Hosts {
  private readonly rest = new Map<string, number>();

  /** Leaves the host of an address alone until a time, in milliseconds of `performance.now()`. */
  restUntil(url: string, time: number): void {
    const host = hostOf(url);
    this.rest.set(host, Math.max(time, this.rest.get(host) ?? 0));
  }

  /**
   * Waits until the host of an address may be asked.
   * @returns how long that took, in milliseconds
   * @throws the signal's reason when it is aborted
   */
  async ready(url: string, signal: AbortSignal): Promise<number> {
    const start = performance.now();
    for (;;) {
      const left = (this.rest.get(hostOf(url)) ?? 0) - performance.now();
      if (left <= 0) return performance.now() - start;
      await wait(left, undefined, { signal });
    }
  }
}

/** What one server is known by; an address that is none is a host of its own. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
