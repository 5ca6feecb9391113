import type { ObjectTerm } from "../rdf/term.js";
import { FILE_TYPES } from "./file-types.js";
import { mediaTypeFacts } from "./media-types.js";

const FILE_TYPE = /^https?:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/([^/?#]+)$/;
const IANA = /^https?:\/\/www\.iana\.org\/assignments\/media-types\/(.+)$/;

/** What a value of dcterms:format or dcat:mediaType says of the format. */
export interface Format {
  /** Code of the EU file type. */
  readonly fileType: string | undefined;
  /** It is from a vocabulary that counts for the property. */
  readonly isFromVocabulary: boolean;
}

/**
 * The format that a value of dcterms:format names. The European portal asks for an IRI of the file type table; the
 * Swedish one also takes the media type that the table lists for a file type (`text/csv` for CSV), or that IANA has
 * registered.
 */
export function formatOf({ value }: ObjectTerm): Format {
  const code = FILE_TYPE.exec(value)?.[1];
  if (code !== undefined) return { fileType: code, isFromVocabulary: FILE_TYPES.has(code) };
  const { fileType, isListed } = mediaTypeFacts(IANA.exec(value)?.[1] ?? value);
  return { fileType, isFromVocabulary: isListed };
}

/** Whether a value of dcat:mediaType is a registered media type, written as IANA's IRI or as the type itself. */
export const isRegisteredMediaType = ({ value }: ObjectTerm): boolean =>
  mediaTypeFacts(IANA.exec(value)?.[1] ?? value).isRegistered;
