/** Only spaces are white space to YAML here: a no-break space at the end of a text belongs to it. */
export const withoutEnd = (text: string): string => text.replace(/ +$/, "");
export const isBlank = (line: string): boolean => /^ *$/.test(line);

export interface Line {
  readonly indent: number;
  readonly text: string;
}

/** The lines that hold something, with their indentation; blank lines and comments are passed over. */
export class Lines {
  private readonly raw: readonly string[];
  private at = 0;
  private held: Line | undefined;
  depth = 0;

  constructor(text: string) {
    this.raw = text.split(/\r?\n/);
  }

  peek(): Line | undefined {
    while (this.held === undefined && this.at < this.raw.length) {
      const line = this.raw[this.at]!;
      const indent = line.search(/[^ ]/);
      if (indent < 0 || line[indent] === "#") this.at++;
      else this.held = { indent, text: withoutEnd(line.slice(indent)) };
    }
    return this.held;
  }

  next(): void {
    this.held = undefined;
    this.at++;
  }

  /** Puts what follows a list's dash in place of the line, as a line of its own, further in. */
  replace(line: Line): void {
    this.held = line;
  }

  /** The lines after the current one that are blank or further in than `indent`: the body of a block text. */
  takeBody(indent: number): string[] {
    this.held = undefined;
    this.at++;
    const body: string[] = [];
    for (; this.at < this.raw.length; this.at++) {
      const line = this.raw[this.at]!;
      const start = line.search(/[^ ]/);
      if (start >= 0 && start <= indent) break;
      body.push(line);
    }
    return body;
  }
}
