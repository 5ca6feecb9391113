/** A value as RDF has it, or that the text is none, with the value that was probably meant where one can be told. */
export type Parsed = { readonly value: string } | { readonly problem: string | undefined };

export const parsed = (value: string): Parsed => ({ value });

/** Not of the form; `meant` is what a reader would take it for. */
export const notOfForm = (meant?: string): Parsed => ({ problem: meant });

export const isParsed = (result: Parsed): result is { readonly value: string } => "value" in result;
