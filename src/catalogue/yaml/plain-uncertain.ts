/** Thrown, and caught in one place, where the fast reader does not know for certain what a text says. */
export const UNCERTAIN = new Error("not plain YAML");
export const giveUp = (): never => {
  throw UNCERTAIN;
};

/** Deeper nesting than this is left to the full parser. */
export const MAX_DEPTH = 32;
