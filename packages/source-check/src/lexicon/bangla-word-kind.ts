import { normalize, searchKey, stem } from '@hurkaru/bangla';
import { COMMON_BANGLA_NEWS_WORDS } from './common-bangla-news-words.ts';
import { COMMON_BANGLA_WORDS } from './common-bangla-words.ts';
import { COMMON_LOAN_WORDS } from './common-loan-words.ts';
import { hasCommonEnding, isMadeOfCommonWords } from './derived-bangla-word.ts';
import { BANGLA_TITLES } from './offices.ts';
import { DOUBTFUL_PERSON_NAMES, PERSON_NAMES } from './person-names.ts';
import { englishStemsOf } from './word-pairs.ts';

/** What can be told of a Bangla word by itself. */
export interface BanglaWordKind {
  /** The word in one spelling; the same without its ending; and all forms under which a list may have it. */
  key: string;
  term: string;
  keys: readonly string[];
  /** In the list of words that are no names. */
  isListed: boolean;
  /** In that list, or in the list of word pairs, as it is written: no ending was taken off. */
  isListedAsWritten: boolean;
  /** In that list or in the list of word pairs, or a form of a verb or pronoun, or with the ending of a derived word. */
  isCommon: boolean;
  isVerb: boolean;
  /** In the list of given names and family names. */
  isPerson: boolean;
  /** A common word that is also a person's name, beside other names and after titles: ইসলাম, খান, হৃদয়. */
  mayBePerson: boolean;
  /** It ends as many names of persons or places do and hardly any other word: -উদ্দিন, -পুর, -স্কি. */
  looksLike: 'person' | 'place' | null;
  /** A title or an office, before or after which a name stands. */
  isTitle: boolean;
  /** Written with a case ending, an article or an emphatic vowel. */
  isInflected: boolean;
}

/** Looks a word up in the lists; what was looked up lately is kept. */
export function banglaWordKind(word: string): BanglaWordKind {
  const old = known.get(word);
  if (old !== undefined) return old;
  if (known.size >= REMEMBERED) known.clear();
  const kind = lookUp(word);
  known.set(word, kind);
  return kind;
}

function lookUp(word: string): BanglaWordKind {
  const normal = normalize(word);
  const bare = stem(normal);
  const key = searchKey(normal);
  const term = searchKey(bare);
  const isVerb =
    !normal.startsWith(bare) &&
    (bare.endsWith('া') || bare.endsWith('ানো') || !normal.startsWith(bare.slice(0, -1)));
  const { common, persons, doubtful, titles } = lists();
  const shorter = ENDINGS.filter((end) => key.endsWith(end)).map((end) =>
    searchKey(key.slice(0, -end.length)),
  );
  const keys = [...new Set(isVerb ? [key] : [key, term, ...shorter])];
  const isListed = common.has(key) || (!persons.has(key) && keys.some((one) => common.has(one)));
  const isPaired = englishStemsOf(term).length > 0 || englishStemsOf(key).length > 0;
  const isPerson =
    !isListed &&
    !isPaired &&
    keys.some((one) => persons.has(one) && (one === key ? !isVerb || !normal.endsWith('ো') : one.length > 2));
  const isDerived =
    hasCommonEnding(normal) ||
    hasCommonEnding(bare) ||
    (!isPerson && !NAME_BY_END.test(key) && isMadeOfCommonWords(keys, common));
  return {
    key,
    term,
    keys,
    isVerb: isVerb && !isPerson,
    isListed,
    isListedAsWritten: common.has(key) || englishStemsOf(key).length > 0,
    isCommon: isListed || (!isPerson && (isPaired || isVerb || isDerived)),
    isPerson,
    mayBePerson: keys.some((one) => doubtful.has(one)),
    looksLike: isListed || isPaired || isVerb ? null : lookOf(keys),
    isTitle: titles.has(key) || titles.has(term),
    isInflected: !persons.has(key) && (key !== term || keys.slice(1).some((one) => persons.has(one))),
  };
}

function lookOf(keys: readonly string[]): 'person' | 'place' | null {
  if (keys.some((key) => PLACE_END.test(key))) return 'place';
  return keys.some((key) => PERSON_END.test(key)) ? 'person' : null;
}

interface Lists {
  common: Set<string>;
  persons: Set<string>;
  doubtful: Set<string>;
  titles: Set<string>;
}

function lists(): Lists {
  made ??= {
    common: new Set(LISTS.flatMap(wordsOf).map(searchKey)),
    persons: new Set(wordsOf(PERSON_NAMES).map(searchKey)),
    doubtful: new Set(wordsOf(DOUBTFUL_PERSON_NAMES).map(searchKey)),
    titles: new Set(wordsOf(BANGLA_TITLES).map(searchKey)),
  };
  return made;
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

const LISTS = [COMMON_BANGLA_WORDS, COMMON_BANGLA_NEWS_WORDS, COMMON_LOAN_WORDS];
let made: Lists | undefined;
const known = new Map<string, BanglaWordKind>();
const REMEMBERED = 5000;
/** In the spelling of searchKey. */
const PLACE_END =
  /..(?:পুর|গনজ|ঘাট|গ্রাম|ঢাকা|বাজার|ভাংা|পাড়া|হাট|নগর|গাও|বাড়ি|খালি|গাছা|গাছি|ডাংা|কানদা|কানদি|হাটি|হাটা|মারি|ঘাটা|চর|দিঘি|তলি|তলা|খোলা|কোনা|কাঠি|ছড়ি|আবাদ|সতান|লেনড|বারগ|শায়ার|টাউন|ভিল)$/;
/** Endings of places and persons that common words hardly ever have: not -বাজার, -ঘাট, -বাড়ি. */
const NAME_BY_END =
  /..(?:পুর|গনজ|পাড়া|হাট|খালি|গাছা|গাছি|ডাংা|কানদা|কানদি|মারি|ছড়ি|আবাদ|কাঠি|ঘাটা|নগর|খান|রায়|দাস)(?:র|ের|ে|তে|য)?$/;
const PERSON_END =
  /..(?:উদদিন|উজজামান|উললাহ|উললা|[াি][ক-হ]ুর|[াি][ক-হ]ুল|উর|নাথ|চনদর|ভসকি|সকি|ভিচ|[েো]ভা?|েনকো|েংকো|নডেজ|িনসন)$/;
const ENDINGS = [
  'র',
  'এর',
  'ের',
  'কে',
  'তে',
  'ে',
  'ই',
  'ও',
  'রা',
  'েরা',
  'দের',
  'েদের',
  'সহ',
  'বাসি',
  'বাসির',
  'বাসিদের',
  'বাসিরা',
  'বাসিকে',
  'রই',
  'েরও',
  'েই',
  'কেও',
  '\u09af\u09bc',
  '\u09af\u09bcের',
  '\u09af\u09bcে',
];
