import type { ClassName, ConceptOf, EitherOf, IriOf, Kind, LiteralOf, NodeOf, RefTo, Text } from "./kinds.js";
import type { profile } from "./profile.js";
import type { Row, Values } from "./rows.js";

/** Texts by language tag, in the order in which they were written. */
export type LanguageMap<T = string> = { readonly [language: string]: T };

/**
 * What stands in the model for one value of a kind. Literals are their lexical forms, and concepts and references
 * their IRIs: a datatype follows from the row and the form, so there is nothing more to hold.
 */
type ValueOf<K> =
  K extends NodeOf<infer C>
    ? Entity<C>
    : K extends EitherOf<infer Of>
      ? ValueOf<Of[number]>
      : K extends LiteralOf<never> | IriOf<never> | ConceptOf<never> | RefTo<never> | Kind
        ? string
        : never;

type ValuesOf<V extends Values> =
  V extends Values<Text, infer Many>
    ? LanguageMap<Many extends true ? readonly string[] : string>
    : V extends Values<infer K, true>
      ? readonly ValueOf<K>[]
      : V extends Values<infer K, false>
        ? ValueOf<K>
        : never;

type Rows<C extends ClassName> = (typeof profile)[C]["rows"];

/** What `mandatory` and `recommended` say is for validation: a draft may lack anything, so every property is optional. */
type PropertiesOf<R> = { readonly [K in keyof R]?: R[K] extends Row ? ValuesOf<R[K]["values"]> : never };

/**
 * An entity of the model: its class, its IRI (absent where it is a blank node) and its properties under the keys of the
 * profile table.
 */
export type Entity<C extends ClassName = ClassName> = C extends ClassName
  ? { readonly class: C; readonly iri?: string } & PropertiesOf<Rows<C>>
  : never;

export type Catalog = Entity<"Catalog">;
export type Dataset = Entity<"Dataset">;
export type DatasetSeries = Entity<"DatasetSeries">;
export type Distribution = Entity<"Distribution">;
export type DataService = Entity<"DataService">;
export type Agent = Entity<"Agent">;
export type ContactPoint = Entity<"ContactPoint">;

/** An entity as readers of the table see it: any class, any key. */
export interface AnyEntity {
  readonly class: ClassName;
  readonly iri?: string;
  readonly [key: string]: AnyValue | undefined;
}
export type AnyValue = string | AnyEntity | readonly (string | AnyEntity)[] | LanguageMap<string | readonly string[]>;
