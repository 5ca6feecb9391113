/** What a publisher lends its pages. */
export interface Look {
  /** What stands at the top of each page, where not the title of the catalogue. */
  readonly name?: string;
  /** A picture beside the name: the name of its file, and its bytes. */
  readonly logo?: { readonly file: string; readonly content: Uint8Array };
  /** The colour of links and buttons, `#rrggbb`. */
  readonly colour?: string;
}
