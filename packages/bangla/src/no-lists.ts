/** What stands for lists.ts where the optional data is left out. */
export const EXONYMS = '';
export const NOUN_TAILS = {};
export const OTHER_WORDS = '';
export const LOAN_YA = '';
export const NOUNS_LIKE_VERBS = '';
export const SECOND_MEMBERS = '';
export const SILENT_ENDS = '';
export const SPOKEN_WORDS = '';
export const VERB_ROOTS = '';
