import type { ClassName } from "../kinds.js";
import type { profile } from "../profile.js";

/** What someone who describes data needs to know of a class or property: what it is, and how to decide what to write. */
export interface Help {
  readonly sv: string;
  readonly en: string;
  /** A value as YAML, where the one that follows from the kind tells too little. It is read by the tests. */
  readonly example?: string;
}

type Profile = typeof profile;
type AuthoringOf<C extends ClassName> = Profile[C] extends { readonly authoring: infer A } ? keyof A : never;

/** The help of one class. A row of the table that is missing here does not compile. */
export interface ClassHelp<C extends ClassName = ClassName> {
  readonly about: Help;
  readonly rows: Readonly<Record<keyof Profile[C]["rows"], Help>>;
  readonly authoring: Readonly<Record<AuthoringOf<C>, Help>>;
}

/** One help text in both languages. */
export const help = (sv: string, en: string, example?: string): Help => ({
  sv,
  en,
  ...(example !== undefined && { example }),
});
