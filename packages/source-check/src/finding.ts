/** What kind of thing the copy and the source differ in. */
export type FindingKind =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'harm'
  | 'negation'
  | 'quote'
  | 'attribution'
  | 'omission'
  | 'addition';

/** `error`: both texts cannot be right. `warning`: it may be the translator's choice; look. */
export type Severity = 'error' | 'warning';

/** A place in a text: UTF-16 code units of the text as it was given, end exclusive. */
export interface Excerpt {
  start: number;
  end: number;
  text: string;
}

/** Something to look at before the copy is published, with the places in both texts where it stands. */
export interface Finding {
  kind: FindingKind;
  severity: Severity;
  copy: Excerpt | null;
  source: Excerpt | null;
  /** One English sentence that says what differs. */
  message: string;
  /** The same in Bangla, for the desk. */
  messageBn: string;
}
