import { normalize } from '@hurkaru/bangla';
import { banglaTerm } from '../bangla/bangla-term.ts';
import { englishStem } from '../english/english-stem.ts';
import { remembering } from '../remembering.ts';
import type { PhraseNotation } from './phrase-table.ts';

export const englishNotation: PhraseNotation = {
  fold: remembering((word) =>
    word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/'s$/, ''),
  ),
  term: englishStem,
  ending: /^(?:e?s|s')?$/,
};

export const banglaNotation: PhraseNotation = {
  fold: remembering(normalize),
  term: banglaTerm,
  ending: new RegExp(
    normalize(
      '^(?:জন)?(?:কারী|কৃত)?(?:টি|টা|খানা|গুলো|গুলি|গণ)?(?:ের|র|কে|তে|ে|য়|েরা|রা|দের|দেরকে|েদের|সহ)?(?:ও|ই)?$',
    ),
  ),
};
