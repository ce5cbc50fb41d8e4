import type { Sentence } from '../facts.ts';
import { findHarm } from './find-harm.ts';

/** How many facts of each kind a sentence holds. */
export interface FactCount {
  number: number;
  date: number;
  name: number;
  harm: number;
  quote: number;
  total: number;
}

/** The facts that would be missed if a sentence were left out. */
export function factsOf(sentence: Sentence, language: 'english' | 'bangla'): FactCount {
  const inside = sentence.names.filter(
    ({ start, words }) => start > sentence.start || words.length > 1,
  ).length;
  const names = language === 'english' ? Math.max(inside, capitals(sentence)) : inside;
  return counted({
    number: sentence.numbers.filter(({ loose }) => loose !== true).length,
    date: sentence.dates.filter(({ relative }) => relative !== true).length,
    name: names,
    harm: findHarm(sentence, language).said.length,
    quote: QUOTED.test(sentence.text) ? 1 : 0,
  });
}

export function counted(facts: Omit<FactCount, 'total'>): FactCount {
  return { ...facts, total: Object.values(facts).reduce((sum, count) => sum + count, 0) };
}

/** Words with a capital that do not begin the sentence or a quotation. */
function capitals({ words, text, start }: Sentence): number {
  return words.filter(
    (word, at) =>
      at > 0 &&
      CAPITAL.test(word.text) &&
      !OPENS.test(text.slice(Math.max(0, word.start - start - 2), word.start - start)),
  ).length;
}

/** The kinds of facts, as a list in words. */
export function factsInEnglish(facts: FactCount): string {
  return listed(facts, ENGLISH, ' and ');
}

export function factsInBangla(facts: FactCount): string {
  return listed(facts, BANGLA, ' ও ');
}

function listed(facts: FactCount, words: Readonly<Record<Kind, string>>, and: string): string {
  const found = KINDS.filter((kind) => facts[kind] > 0).map((kind) => words[kind]);
  return found.length < 2 ? (found[0] ?? '') : `${found.slice(0, -1).join(', ')}${and}${found.at(-1)}`;
}

type Kind = Exclude<keyof FactCount, 'total'>;

const KINDS: readonly Kind[] = ['number', 'date', 'name', 'harm', 'quote'];
const ENGLISH: Readonly<Record<Kind, string>> = {
  number: 'numbers',
  date: 'dates',
  name: 'names',
  harm: 'who was harmed or charged',
  quote: 'quoted words',
};
const BANGLA: Readonly<Record<Kind, string>> = {
  number: 'সংখ্যা',
  date: 'তারিখ',
  name: 'নাম',
  harm: 'হতাহত বা অভিযোগের কথা',
  quote: 'উদ্ধৃতি',
};
const CAPITAL = /^(?!I\b)\p{Lu}/u;
const OPENS = /["“‘:.?!]\s?$/;
const QUOTED = /["“][^"“”]{12,400}["”]/;
