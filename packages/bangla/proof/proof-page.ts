/** A page of input and output for a Bangla speaker to proofread; the functions are called when the page is made. */
export interface ProofPage {
  /** The page's file in docs/, without `.md`. */
  name: string;
  title: string;
  /** What to look for, for someone who reads Bangla and not the code. */
  about: string;
  tables: readonly ProofTable[];
}

/** One table of a proof page; each row has as many cells as there are columns. */
export interface ProofTable {
  heading: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
