import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type TaggedNameType = 'PER' | 'LOC';
export type TaggedNames = Record<TaggedNameType, ReadonlySet<string>>;

/** Words of four letters or more that people tagged as persons or as places twice, and hardly ever otherwise; without case endings. */
export function taggedNames(): TaggedNames {
  tagged ??= namesOf(rifat(), 2, new Map());
  return tagged;
}

/** Names of another newspaper's text, of which `taggedNames` has none: the lists of the project were made without them. */
export function freshNames(): TaggedNames {
  fresh ??= namesOf(banglakit(), 1, rifat());
  return fresh;
}

let tagged: TaggedNames | undefined;
let fresh: TaggedNames | undefined;

interface Count {
  all: number;
  PER: number;
  LOC: number;
}

function namesOf(counts: Counts, least: number, known: Counts): TaggedNames {
  const names = { PER: new Set<string>(), LOC: new Set<string>() };
  for (const [word, { all, PER, LOC }] of counts) {
    if (NO_NAME.test(word) || known.has(word) || hasEnding(word, counts) || hasEnding(word, known)) continue;
    if (PER >= least && PER >= 0.7 * all) names.PER.add(word);
    if (LOC >= least && LOC >= 0.6 * all) names.LOC.add(word);
  }
  return names;
}

type Counts = ReadonlyMap<string, Count>;

function rifat(): Counts {
  const rows = read('rifat-train.conll').map((line) => line.trim().split('\t'));
  return countsOf(rows.map(([word = '', tag = 'O']) => [word, tag.slice(2)]));
}

/** Its sentences are tagged word by word and sign by sign; those where the tags do not come out even are left. */
function banglakit(): Counts {
  const rows = read('banglakit-ner.jsonl').filter(Boolean);
  return countsOf(
    rows.flatMap((row) => {
      const [text, tags] = JSON.parse(row) as [string, string[]];
      const parts = text.match(/[\p{L}\p{M}\p{N}\u200c\u200d]+|\S/gu) ?? [];
      if (parts.length !== tags.length) return [];
      return parts.map((part, at): [string, string] => [part, BILOU[tags[at]?.slice(2) ?? ''] ?? '']);
    }),
  );
}

const BILOU: Readonly<Record<string, TaggedNameType>> = { PERSON: 'PER', GPE: 'LOC' };

function read(name: string): string[] {
  const file = fileURLToPath(new URL(`../../../../../shared/data/ner/${name}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function countsOf(words: readonly (readonly [string, string])[]): Counts {
  const counts = new Map<string, Count>();
  for (const [word, type] of words) {
    if (!/^[\p{L}\p{M}]{4,}$/u.test(word)) continue;
    const known = counts.get(word) ?? { all: 0, PER: 0, LOC: 0 };
    known.all++;
    if (type === 'PER' || type === 'LOC') known[type]++;
    counts.set(word, known);
  }
  return counts;
}

function hasEnding(word: string, counts: Counts): boolean {
  return CASE_ENDINGS.some((end) => word.endsWith(end) && counts.has(word.slice(0, -end.length)));
}

export const CASE_ENDINGS: readonly string[] = ['ের', 'য়ের', 'র', 'কে', 'তে', 'য়', 'ে', 'দের', 'ও'];
/** What people tagged with names and is none: offices, words for places, words with an ending. */
const NO_NAME = new RegExp(
  [
    'মন্ত্রী|পতি$|সচিব|প্রেসিডেন্ট|অধ্যাপক|চেয়ারম্যান|নেতা|ব্রিগেডিয়ার|সার্জেন্ট|ইঞ্জিনিয়ার|কলামিস্ট|প্রকাশনী',
    '^(?:ইস্পাত|রিফাইন্ড|পাইন|নাইট|হার্ট|সেক্টর|মেরিন|মধ্যম|অবিভক্ত|স্ট্রিট|ওয়েস্ট|ওয়ার্কশপ|বাইপাস|সাইলো|রোজা|পূজা|খুশী)$',
    'জেলা|উপজেলা|ইউনিয়ন|রাজ্য|শহর|এলাকা|বিভাগ|গ্রাম$|বন্দর|মহাসাগর|মহাদেশ|প্রজাতন্ত্র|উপত্যকা|স্থান$|সেনানিবাস|পরিবহন|জেলখানা|রেল|মিনার|খেয়াঘাট|সড়ক|জিমনেসিয়াম',
    '.(?:[োিী]র|কে|তে|দের|সহ|টি|েই|কেই|তেই|কাই|খানই|চীনও|গামী|জুড়ে|পন্থী|ভিত্তিক|[\\u09be\\u09bfে]\u09df|[\\u09be\\u09bfে]\u09af\u09bc|\u09df?ে|য়ও|য়েও)$',
  ].join('|'),
);
