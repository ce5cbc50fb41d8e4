import { banglaConsonants, latinConsonants } from '../align/consonant-key.ts';
import type { DateFact, NumberFact, ReadText, Sentence } from '../facts.ts';
import { banglaTermsOf } from '../lexicon/word-pairs.ts';
import { counted, type FactCount } from './sentence-facts.ts';

/** The facts of a copy sentence that stand nowhere in the source. */
export function newFactsOf({ numbers, dates, names, words }: Sentence, source: ReadText): FactCount {
  const told = toldBy(source);
  const terms = new Map(words.map(({ text, term }) => [text, term]));
  const isNewName = (word: string) => !namesake(word, terms.get(word) ?? word).some((key) => told.has(key));
  return counted({
    number: numbers.filter(
      (number) => number.loose !== true && isTelling(number) && !told.has(`#${number.value}`),
    ).length,
    date: dates.filter((date) => date.relative !== true && !partsOf(date).some((part) => told.has(part)))
      .length,
    name: names.filter((name) => name.words.every(isNewName)).length,
    harm: 0,
    quote: 0,
  });
}

/** One and two are told by grammar too: both, a pair, another. */
function isTelling({ value }: NumberFact): boolean {
  return value > 2;
}

function partsOf({ day, month, year, weekday }: DateFact): string[] {
  const parts = { day, month, year, weekday };
  return Object.entries(parts).flatMap(([part, value]) => (value === undefined ? [] : [`${part}${value}`]));
}

function namesake(text: string, term: string): string[] {
  return [term, `~${banglaConsonants(text)}`, `~${banglaConsonants(term)}`];
}

/** Everything that the source tells, by the keys of numbers, parts of dates and names. */
function toldBy(source: ReadText): ReadonlySet<string> {
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const keys = source.sentences.flatMap(({ numbers, dates, words }) => [
    ...numbers.flatMap(({ value, to }) => [`#${value}`, `#${to}`]),
    ...dates.flatMap((date) => [...partsOf(date), ...(date.year === undefined ? [] : [`#${date.year}`])]),
    ...words.flatMap(({ text, term }) => [`~${latinConsonants(text)}`, ...banglaTermsOf(term)]),
  ]);
  const made = new Set(keys);
  remembered.set(source, made);
  return made;
}

const remembered = new WeakMap<ReadText, ReadonlySet<string>>();
