/** A mistake as it may be written in a catalogue, and what is right in its place. */
export interface CaseExample {
  /** The file of the catalogue that it stands in. */
  readonly file: string;
  readonly bad: string;
  /** Absent where nothing should stand there. */
  readonly good?: string;
}
