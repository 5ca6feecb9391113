import type { Locate } from "../diagnostics/diagnostic.js";
import type { Finding } from "../diagnostics/finding.js";
import type { AnyEntity } from "../model/entities.js";
import type { GuardSettings } from "../publish/guard.js";
import type { Extra } from "./extra.js";
import type { Origins } from "./origins.js";
import type { SiteSettings } from "./site.js";
import type { YamlMap } from "./yaml/index.js";

/** A catalogue as it was read: what it describes, and everything that kept more of it from being read. */
export interface LoadedCatalogue {
  /** Folder of the catalogue, outside which nothing was read. */
  readonly root: string;
  /** Name of the folder or file. */
  readonly name: string;
  /** How many files were read. */
  readonly files: number;
  /** The catalogue, then what it describes: datasets, series, services, agents, contact points, each as they were written. */
  readonly entities: readonly AnyEntity[];
  readonly findings: readonly Finding[];
  /** Paths of the user's own shapes (shapes/*.ttl beside catalog.yaml). */
  readonly shapes: readonly string[];
  /** What extra.ttl says. */
  readonly extra: Extra;
  /** Of a region: the keys that tell of its members, and the file that they stand in. */
  readonly region?: { readonly file: string; readonly sections: YamlMap };
  /** The prioritised datasets that datasets are said to be (`covers:`), by the datasets' IRIs. */
  readonly covers: Readonly<Record<string, readonly string[]>>;
  /** What it says under `guard:`; absent where it says nothing. */
  readonly guard?: GuardSettings;
  /** What it says under `site:`; absent where it says nothing. */
  readonly site?: SiteSettings;
  readonly origins: Origins;
  readonly locate: Locate;
}
