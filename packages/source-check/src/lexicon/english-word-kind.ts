import { englishStem } from '../english/english-stem.ts';
import { COMMON_ENGLISH_WORDS } from './common-english-words.ts';
import { ENGLISH_OFFICE_WORDS, ENGLISH_TITLES } from './offices.ts';
import { banglaTermsOf } from './word-pairs.ts';

/** Whether an English word is no name by itself, whatever its case: time, bank, according. */
export function isCommonEnglish(word: string): boolean {
  const plain = plainWord(word);
  const { common } = lists();
  return (
    common.has(plain) ||
    common.has(englishStem(plain)) ||
    banglaTermsOf(englishStem(plain)).length > 0 ||
    COMMON_END.test(plain)
  );
}

/** A title or an office before a person's name: Mr, President, Foreign, Minister. */
export function isEnglishTitle(word: string): boolean {
  return lists().titles.has(plainWord(word));
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\.$/, '');
}

interface Lists {
  common: Set<string>;
  titles: Set<string>;
}

function lists(): Lists {
  made ??= {
    common: new Set(COMMON_ENGLISH_WORDS.trim().split(/\s+/)),
    titles: new Set(`${ENGLISH_TITLES} ${ENGLISH_OFFICE_WORDS}`.trim().split(/\s+/)),
  };
  return made;
}

let made: Lists | undefined;
const COMMON_END =
  /.{3}(?:ing|ings|tion|tions|ment|ments|ness|ously|ally|ity|ities|able|ible|ful|less|ship|ism|ists?|ology|ologies|ologists?|ance|ence|ances|ences|sions?|[ts]ive|[ts]ively|[ts]ives|ously|[cdlrtv]ious|[au]tory|atories|[ai]tional|ised|ized|ises|izes|wards?|wise|hood|tural|ental|ically)$/;
