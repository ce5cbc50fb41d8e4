import { expect, test } from 'vitest';
import { parallelPairs } from '../../test/parallel-pairs.ts';
import { nameErrors } from '../../test/seeded-errors/name-errors.ts';
import { seededRandom } from '../../test/seeded-errors/seeded-error.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import type { Finding } from '../finding.ts';
import { compareAttributions } from './compare-attributions.ts';

function compared(copy: string, source: string): Finding[] {
  const both = { copy: readBangla(copy, null), source: readEnglish(source, null), today: null };
  return compareAttributions({ copy: both.copy.sentences, source: both.source.sentences, likeness: 1 }, both);
}

test.each([
  ['জেমস পার্ক বলেন, সেতু নিরাপদ।', 'Mayor Ana Lopez said the bridge was safe.', 'error', 'জেমস পার্ক'],
  ['সেতু নিরাপদ বলে জানিয়েছে হোয়াইট হাউস।', 'The Kremlin said the bridge was safe.', 'error', 'হোয়াইট হাউস'],
  ['জেমস পার্ক বলেন, আনা লোপেজ নিরাপদ।', 'Ana Lopez said James Park was safe.', 'error', 'জেমস পার্ক'],
  ['সেনারা গ্রাম পুড়িয়েছে।', 'The soldiers allegedly burned the village.', 'error', 'গ্রাম পুড়িয়েছে'],
  ['সেতু নিরাপদ।', 'Ana Lopez said the bridge was safe.', 'warning', 'সেতু নিরাপদ'],
  ['সেতু নিরাপদ বলে দাবি করেছেন আনা লোপেজ।', 'Ana Lopez said the bridge was safe.', 'warning', 'দাবি করেছেন'],
  [
    'রাশিয়ার পরিবহন মন্ত্রণালয় জানিয়েছে, সেতু নিরাপদ।',
    'The British transport ministry said the bridge was safe.',
    'error',
    'রাশিয়ার পরিবহন মন্ত্রণালয়',
  ],
])('%s', (copy, source, severity, text) => {
  expect(compared(copy, source)).toMatchObject([{ kind: 'attribution', severity, copy: { text } }]);
});

test.each([
  ['আনা লোপেজ বলেন, সেতু নিরাপদ।', 'Mayor Ana Lopez said the bridge was safe.'],
  ['মেয়র বলেন, সেতু নিরাপদ।', 'Mayor Ana Lopez said the bridge was safe.'],
  ['তিনি বলেন, সেতু নিরাপদ।', 'Ana Lopez said the bridge was safe.'],
  ['আনা লোপেজ বলেন, সেতু নিরাপদ।', 'The mayor said the bridge was safe.'],
  ['সেতু নিরাপদ বলে জানিয়েছে নগর কর্তৃপক্ষ।', 'The City Council said the bridge was safe.'],
  ['গ্রাম পোড়ানোর অভিযোগ সেনাদের বিরুদ্ধে।', 'The soldiers allegedly burned the village.'],
  ['আনা লোপেজ বলেন, সেতু নিরাপদ।', 'Ana Lopez, secretary of the Bridge Commission said, the bridge was safe.'],
  ['সেতু নিরাপদ।', 'The bridge was safe.'],
  ['সেতু নিরাপদ বলে দাবি করেছেন আনা লোপেজ।', 'Ana Lopez claimed the bridge was safe.'],
  ['ব্রিটিশ পরিবহন মন্ত্রণালয় জানিয়েছে, সেতু নিরাপদ।', 'London said the bridge was safe.'],
])('no finding: %s', (copy, source) => {
  expect(compared(copy, source)).toEqual([]);
});

test('a word of saying beside the passage is enough', () => {
  const both = {
    copy: readBangla('মেয়র বলেন, কাজ শেষ। সেতু নিরাপদ।', null),
    source: readEnglish('The work is done, the mayor said. The bridge was safe, she said.', null),
    today: null,
  };
  const passage = { copy: both.copy.sentences.slice(1), source: both.source.sentences.slice(1), likeness: 1 };
  expect(compareAttributions(passage, both)).toEqual([]);
});

const pairs = ['risingnews-valid', 'tico19-en-bn', 'tatoeba'].flatMap((name) =>
  (parallelPairs(name) ?? []).filter(({ half }) => half === 'tuning'),
);

test.skipIf(pairs.length === 0)('on faithful pairs it is silent', () => {
  const found = pairs.flatMap(({ bangla, english }) => compared(bangla, english));
  expect(found.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(1);
  expect(found.length).toBeLessThanOrEqual(pairs.length * 0.003);
});

test.skipIf(pairs.length === 0)('speakers swapped for others, in news', () => {
  const swap = nameErrors.find(({ name }) => name === 'speaker');
  const seeded = pairs
    .filter(({ id }) => id.startsWith('rising'))
    .flatMap((pair) => {
      const error = swap?.seed(pair, seededRandom(pair.id)) ?? null;
      return error === null ? [] : [compared(error.copy, pair.english).length > 0];
    });
  expect(seeded.filter((seen) => seen).length).toBeGreaterThanOrEqual(seeded.length * 0.75);
});
