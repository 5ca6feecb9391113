/** Things that are said to be the same, two at a time (a union-find structure). Order is that of first mention. */
export class Groups {
  private readonly parents = new Map<string, string>();

  add(name: string): void {
    if (!this.parents.has(name)) this.parents.set(name, name);
  }

  join(a: string, b: string): void {
    const [first, second] = [this.root(a), this.root(b)];
    if (first !== second) this.parents.set(second, first);
  }

  /** A name that stands for all that are the same. */
  root(name: string): string {
    this.add(name);
    let root = name;
    for (let parent = this.parents.get(root)!; parent !== root; parent = this.parents.get(root)!) root = parent;
    // Halves the way for whoever comes next.
    for (let at = name; at !== root; ) {
      const next = this.parents.get(at)!;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const name of this.parents.keys()) {
      const root = this.root(name);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [name]);
      else group.push(name);
    }
    return [...groups.values()];
  }
}
