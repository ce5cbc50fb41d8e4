/**
 * The optional data: lists that make romanizing, stems and names more right, and without which everything works.
 *
 * A bundle leaves them out when its bundler is given the condition `without-lists` (see package.json and docs/guide.md).
 */

export {
  LOAN_YA,
  NOUNS_LIKE_VERBS,
  SECOND_MEMBERS,
  SILENT_ENDS,
  SPOKEN_WORDS,
  VERB_ROOTS,
} from './latin/romanize-word-list.ts';
export { EXONYMS } from './names/exonym-list.ts';
export { NOUN_TAILS, OTHER_WORDS } from './stemming/noun-tail-list.ts';
