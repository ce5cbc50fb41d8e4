import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { parallelPairs } from '../../test/parallel-pairs.ts';
import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import { alignTexts } from './align-texts.ts';

const SOURCE = [
  'A ferry sank in the Meghna river near Chandpur on Friday, killing 17 passengers, police said.',
  'Rescuers pulled 43 people from the water.',
  'The weather office had warned boats of a storm.',
  'The owner of the ferry was arrested in Dhaka on Saturday.',
];
const COPY = [
  'চাঁদপুরের কাছে মেঘনা নদীতে শুক্রবার একটি ফেরি ডুবে ১৭ যাত্রী নিহত হয়েছেন বলে জানিয়েছে পুলিশ।',
  'উদ্ধারকর্মীরা পানি থেকে ৪৩ জনকে উদ্ধার করেছেন।',
  'আবহাওয়া অফিস নৌযানগুলোকে ঝড়ের বিষয়ে সতর্ক করেছিল।',
  'শনিবার ঢাকায় ফেরির মালিককে গ্রেপ্তার করা হয়েছে।',
];

describe('alignTexts', () => {
  test('pairs sentences that follow one another', () => {
    expect(places(COPY, SOURCE)).toEqual(['0=0', '1=1', '2=2', '3=3']);
  });

  test('finds sentences that stand elsewhere', () => {
    const order = [3, 0, 1, 2];
    expect(places(pick(COPY, order), SOURCE)).toEqual(['0=3', '1=0', '2=1', '3=2']);
  });

  test('leaves alone what the copy leaves out, where it would stand', () => {
    expect(places(pick(COPY, [0, 2, 3]), SOURCE)).toEqual(['0=0', '=1', '1=2', '2=3']);
  });

  test('leaves alone what the source does not have', () => {
    expect(places(COPY, pick(SOURCE, [0, 1, 3]))).toEqual(['0=0', '1=1', '2=', '3=2']);
  });

  test('pairs one sentence with two', () => {
    const merged = ['উদ্ধারকর্মীরা পানি থেকে ৪৩ জনকে উদ্ধার করেছেন, আবহাওয়া অফিস নৌযানগুলোকে ঝড়ের বিষয়ে সতর্ক করেছিল।'];
    expect(places([...pick(COPY, [0]), ...merged, ...pick(COPY, [3])], SOURCE)).toEqual([
      '0=0',
      '1=1,2',
      '2=3',
    ]);
  });

  test('lets a headline repeat what the story says', () => {
    const passages = align(['মেঘনায় ফেরি ডুবে নিহত ১৭ যাত্রী', ...COPY], SOURCE);
    expect(passages[0]?.source.map(({ text }) => text)).toEqual([SOURCE[0]]);
    expect(passages[0]?.repeats).toBe(true);
    expect(passages).toHaveLength(5);
  });

  test('takes one sentence each for one passage, whatever they share', () => {
    expect(places(['হ্যাঁ।'], ['It rained all day in Oslo.'])).toEqual(['0=0']);
    expect(places([], SOURCE)).toEqual(['=0', '=1', '=2', '=3']);
    expect(places(COPY, [])).toEqual(['0=', '1=', '2=', '3=']);
  });

  test('puts each sentence of the copy into one passage and forgets none of the source, for any texts', () => {
    const sentence = fc.oneof(fc.constantFrom(...COPY, ...SOURCE), fc.string());
    const text = fc.array(sentence, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (copyText, sourceText) => {
        const [copy, source] = [readBangla(copyText, null), readEnglish(sourceText, null)];
        const passages = alignTexts(copy, source);
        expect(passages.flatMap((passage) => passage.copy)).toEqual(copy.sentences);
        expect(new Set(passages.flatMap((passage) => passage.source))).toEqual(new Set(source.sentences));
        for (const { likeness } of passages) expect(likeness >= 0 && likeness <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('takes time that grows with the texts', () => {
    const texts = (times: number) =>
      [readBangla(repeated(COPY, times), null), readEnglish(repeated(SOURCE, times), null)] as const;
    expectGrowthInProportion(40, texts, ([copy, source]) => alignTexts(copy, source));
  });
});

describe('on real pairs, ten to a document', () => {
  test.each(['risingnews-valid', 'suparadev', 'tico19-en-bn'])('%s', (name) => {
    const pairs = parallelPairs(name)?.filter(({ half }) => half === 'tuning');
    if (!pairs) return;
    let [right, all] = [0, 0];
    for (let start = 0; start + 10 <= pairs.length; start += 10) {
      const document = pairs.slice(start, start + 10);
      const text = (lines: string[]) => lines.map((line) => line.replace(/\s+/g, ' ')).join('\n');
      const copy = readBangla(text(document.map(({ bangla }) => bangla)), null);
      const source = readEnglish(text(document.map(({ english }) => english)), null);
      for (const passage of alignTexts(copy, source)) {
        for (const one of passage.copy) {
          all++;
          const pair = document.findIndex(({ bangla }) => bangla.replace(/\s+/g, ' ').includes(one.text));
          const english = document[pair]?.english.replace(/\s+/g, ' ') ?? '';
          if (passage.source.some((other) => english.includes(other.text) || other.text.includes(english)))
            right++;
        }
      }
    }
    expect(right / all).toBeGreaterThan(0.97);
  });
});

function align(copy: readonly string[], source: readonly string[]) {
  return alignTexts(readBangla(copy.join('\n'), null), readEnglish(source.join('\n'), null));
}

/** Each passage as numbers of its sentences: copy=source. */
function places(copy: readonly string[], source: readonly string[]): string[] {
  const indexes = (sentences: readonly { text: string }[], lines: readonly string[]) =>
    sentences.map(({ text }) => lines.indexOf(text)).join(',');
  return align(copy, source).map(
    (passage) => `${indexes(passage.copy, copy)}=${indexes(passage.source, source)}`,
  );
}

function pick<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return order.flatMap((at) => items.slice(at, at + 1));
}

/** The lines many times, each time with other numbers. */
function repeated(lines: readonly string[], times: number): string {
  return Array.from({ length: times }, (_, time) => lines.map((line) => `${time} ${line}`).join('\n')).join(
    '\n',
  );
}
