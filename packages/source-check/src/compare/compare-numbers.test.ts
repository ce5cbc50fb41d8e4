import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faithfulFigures } from '../../test/faithful-figures.ts';
import { faithfulNumbers } from '../../test/faithful-numbers.ts';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { parallelPairs } from '../../test/parallel-pairs.ts';
import { wrongNumbers } from '../../test/wrong-numbers.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import type { BothTexts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { compareNumbers } from './compare-numbers.ts';

function compared(source: string, copy: string): Finding[] {
  const both: BothTexts = { copy: readBangla(copy, null), source: readEnglish(source, null), today: null };
  return compareNumbers({ copy: both.copy.sentences, source: both.source.sentences, likeness: 0.5 }, both);
}

test.each([...faithfulNumbers, ...faithfulFigures])('faithful: %s | %s', (english, bangla) => {
  expect(compared(english, bangla)).toEqual([]);
});

test.each(wrongNumbers)('wrong: %s | %s', (english, bangla, kind, severity) => {
  expect(compared(english, bangla)).toContainEqual(expect.objectContaining({ kind, severity }));
});

describe('findings explain themselves', () => {
  test('a scale that is wrong says by how much', () => {
    const [found] = compared('It costs $250 million.', 'এতে ব্যয় ২৫০ কোটি ডলার।');
    expect(found).toMatchObject({
      kind: 'number',
      severity: 'error',
      copy: { text: '২৫০ কোটি ডলার' },
      source: { text: '$250 million' },
      messageBn: 'কপিতে ‘২৫০ কোটি ডলার’, কিন্তু উৎসে ‘$250 million’ (২৫ কোটি); ১০ গুণ বেশি লেখা হয়েছে।',
    });
  });

  test('a bound that is turned round is quoted as it is meant', () => {
    const [found] = compared('Fewer than 100 seats remain.', '১০০টির বেশি আসন বাকি আছে।');
    expect(found?.messageBn).toBe('কপিতে ১০০-এর বেশি, কিন্তু উৎসে ১০০-এর কম।');
  });
});

describe('elsewhere in the text', () => {
  const source = readEnglish('Some 40 people died. The fire burned 12 houses.', null);
  const copy = readBangla('প্রায় ৪০ জন মারা গেছেন, পুড়েছে ১২টি ঘর। আগুন পরে নিভে যায়।', null);

  test('a number that the neighbouring sentence tells is no finding', () => {
    const passages = [0, 1].map((at) => ({
      copy: copy.sentences.slice(at, at + 1),
      source: source.sentences.slice(at, at + 1),
      likeness: 0.5,
    }));
    const both = { copy, source, today: null };
    expect(passages.flatMap((passage) => compareNumbers(passage, both))).toEqual([]);
  });
});

test('never throws, and quotes what stands there', () => {
  const english = fc.constantFrom(
    '12',
    'two',
    ' of ',
    'million',
    '%',
    ' km',
    '. ',
    '5-7',
    'half',
    ' over ',
    'A1',
  );
  const bangla = fc.constantFrom('১২', 'দুই', ' থেকে ', 'লাখ', ' শতাংশ', ' মাইল', '। ', '৫-৭', 'প্রায় ', 'জন');
  const text = (piece: fc.Arbitrary<string>) => fc.array(piece, { maxLength: 25 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text(english), text(bangla), (source, copy) => {
      for (const finding of compared(source, copy)) {
        if (finding.copy) expect(copy.slice(finding.copy.start, finding.copy.end)).toBe(finding.copy.text);
        if (finding.source)
          expect(source.slice(finding.source.start, finding.source.end)).toBe(finding.source.text);
        expect(finding.messageBn).not.toMatch(/undefined|NaN/);
      }
    }),
    { numRuns: 300 },
  );
});

test('a table of numbers takes time in proportion to its length', () => {
  const texts = (rows: number) => ({
    copy: readBangla('১২ জন ও ৩০১টি '.repeat(rows), null),
    source: readEnglish('12 of 300 '.repeat(rows), null),
    today: null,
  });
  expectGrowthInProportion(500, texts, (both) =>
    compareNumbers({ copy: both.copy.sentences, source: both.source.sentences, likeness: 0.5 }, both),
  );
});

test.each([
  ['risingnews-valid', 0.5, 1.2],
  ['suparadev', 0.9, 1.3],
  ['tico19-en-bn', 0.3, 2.2],
  ['tatoeba', 0.1, 0.2],
])('%s: faithful pairs raise few alarms', (name, errors, warnings) => {
  const pairs = parallelPairs(name)?.filter(({ half }) => half === 'tuning');
  if (pairs === undefined) return;
  const found = pairs.flatMap(({ english, bangla }) => compared(english, bangla));
  const perHundred = (severity: string) =>
    (100 * found.filter((finding) => finding.severity === severity).length) / pairs.length;
  expect(perHundred('error')).toBeLessThanOrEqual(errors);
  expect(perHundred('warning')).toBeLessThanOrEqual(warnings);
});
