/** How many pieces of work may go on at a time, in all and for each group (such as a host). */
export interface ParallelOptions<T> {
  readonly limit: number;
  readonly perGroup?: { readonly limit: number; readonly groupOf: (item: T) => string };
}

/**
 * Does work for each item, several at a time, begun in the items' order within each group.
 * @returns the outcomes in the order of the items
 * @throws what the first failing work threw, when the work that had begun has ended; no more is begun after it
 */
export async function inParallel<T, R>(
  items: readonly T[],
  { limit, perGroup }: ParallelOptions<T>,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const all = new Slots(limit);
  const groups = new Map<string, Slots>();
  const groupOf = (item: T): Slots => {
    if (perGroup === undefined) return all;
    const name = perGroup.groupOf(item);
    const slots = groups.get(name) ?? new Slots(perGroup.limit);
    groups.set(name, slots);
    return slots;
  };
  const failures: unknown[] = [];
  const outcomes: R[] = new Array(items.length);
  const perform = async (item: T, index: number): Promise<void> => {
    if (failures.length > 0) return;
    try {
      outcomes[index] = await work(item, index);
    } catch (error) {
      failures.push(error);
    }
  };
  await Promise.all(
    items.map((item, index) => {
      const group = groupOf(item);
      const inAll = () => all.hold(() => perform(item, index));
      // The group's slot is taken first, so that whoever waits for it keeps no slot from another group.
      return group === all ? inAll() : group.hold(inAll);
    }),
  );
  if (failures.length > 0) throw failures[0];
  return outcomes;
}

/** A number of slots; whoever finds none free waits in line. */
class Slots {
  private readonly waiting: (() => void)[] = [];
  private next = 0;

  constructor(private free: number) {}

  async hold(use: () => Promise<void>): Promise<void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      await use();
    } finally {
      // A slot passes straight to the next in line; shift() would move the whole line each time.
      const first = this.waiting[this.next];
      if (first === undefined) this.free++;
      else {
        this.next++;
        first();
      }
    }
  }
}
