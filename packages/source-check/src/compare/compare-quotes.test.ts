import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parallelPairs } from '../../test/parallel-pairs.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import type { Finding } from '../finding.ts';
import { compareQuotes } from './compare-quotes.ts';
import { findQuotations } from './find-quotations.ts';

function compared(copy: string, source: string): Finding[] {
  const both = { copy: readBangla(copy, null), source: readEnglish(source, null), today: null };
  return compareQuotes({ copy: both.copy.sentences, source: both.source.sentences, likeness: 1 }, both);
}

test.each([
  ['তিনি ‘বীর সেনাদের’ ধন্যবাদ দেন।', 'He thanked the soldiers.', '‘বীর সেনাদের’'],
  ['মেয়র বলেন, “সেতু পুরোপুরি নিরাপদ।”', 'The mayor said the bridge was safe.', '“সেতু পুরোপুরি নিরাপদ।”'],
  ["এটি 'অগ্রগতি' বটে।", "It is the mayor's progress.", "'অগ্রগতি'"],
])('%s', (copy, source, text) => {
  expect(compared(copy, source)).toMatchObject([{ kind: 'quote', severity: 'warning', copy: { text } }]);
});

test.each([
  ['তিনি ‘বীর সেনাদের’ ধন্যবাদ দেন।', 'He thanked the “heroic” soldiers.'],
  ['তিনি ‘ব্লু হরাইজন’ জাহাজে ওঠেন।', 'He boarded the Blue Horizon.'],
  ['মেয়র বলেন, ‘আমরা আসব।’', 'We will come, the mayor said.'],
  ['একে বলা হয় ‘নীল দিগন্ত’।', 'It is called the sea’s end.'],
  ['এটি অগ্রগতি।', 'It is progress.'],
])('no finding: %s', (copy, source) => {
  expect(compared(copy, source)).toEqual([]);
});

test('a quotation of several sentences is one in each of them', () => {
  const both = {
    copy: readBangla('‘সেতু নিরাপদ।’', null),
    source: readEnglish('He said: “It rained. The bridge was safe. We came.”', null),
    today: null,
  };
  const passage = { copy: both.copy.sentences, source: both.source.sentences.slice(1, 2), likeness: 1 };
  expect(compareQuotes(passage, both)).toEqual([]);
});

test.each([
  ['‘ক’ ও “খ”', ['‘ক’', '“খ”']],
  ["it's the dogs' 'bone'", ["'bone'"]],
  ['‘it’s so’', ['‘it’s so’']],
  ['‘শেষ নেই', []],
  ['শুরু নেই’', []],
])('quotations of %s', (text, found) => {
  expect(findQuotations(text).map((quotation) => quotation.text)).toEqual(found);
});

test('never throws, and quotations stand in the text', () => {
  const marks = fc.constantFrom('‘', '’', '“', '”', '"', "'", '«', '»', ' ', 'ক', 'a', '\n');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(marks).map((all) => all.join('')),
      ),
      (text) => {
        for (const { start, end, text: found } of findQuotations(text))
          expect(text.slice(start, end)).toBe(found);
      },
    ),
  );
});

const pairs = ['risingnews-valid', 'tico19-en-bn', 'tatoeba'].flatMap((name) =>
  (parallelPairs(name) ?? []).filter(({ half }) => half === 'tuning'),
);

test.skipIf(pairs.length === 0)('on faithful pairs it is silent', () => {
  expect(pairs.flatMap(({ bangla, english }) => compared(bangla, english)).length).toBeLessThanOrEqual(
    pairs.length * 0.002,
  );
});
