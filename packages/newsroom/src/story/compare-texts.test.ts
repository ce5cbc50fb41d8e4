import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSequences } from './align-sequences.ts';
import { compareTexts, type Piece, tokensOf } from './compare-texts.ts';

const marked = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
const sideOf = (pieces: readonly Piece[], left: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

const bangla = fc
  .array(
    fc.constantFrom(
      'ক্ষ',
      'স্ত্রী',
      'র‍্যাব',
      'বিদ্যুৎ',
      'ঢাকা',
      '১২,০০০',
      '।',
      ' ',
      '  ',
      '\n',
      '‘',
      '্',
      'ি',
      '\u200d',
      'a',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('comparing two texts', () => {
  test.each([
    ['ঢাকায় বৃষ্টি', 'ঢাকায় ভারী বৃষ্টি', 'ঢাকায় {+ভারী +}বৃষ্টি'],
    ['নিহত ৩ জন।', 'নিহত ৫ জন।', 'নিহত [-৩-]{+৫+} জন।'],
    ['ক্ষমতা', 'ক্ষমতায়', '[-ক্ষমতা-]{+ক্ষমতায়+}'],
    ['সরকারের দাবি নাকচ', 'বিরোধীদের অভিযোগ নাকচ', '[-সরকারের দাবি-]{+বিরোধীদের অভিযোগ+} নাকচ'],
    ['বলেছেন, ‘না’।', 'বলেছেন, “না”।', 'বলেছেন, [-‘-]{+“+}না[-’-]{+”+}।'],
    ['১২,০০০ টাকা', '১২,৫০০ টাকা', '[-১২,০০০-]{+১২,৫০০+} টাকা'],
    ['র‍্যাব অভিযান', 'র‌্যাব অভিযান', '[-র‍্যাব-]{+র‌্যাব+} অভিযান'],
    ['', 'নতুন', '{+নতুন+}'],
    ['পুরোনো', '', '[-পুরোনো-]'],
    ['একই', 'একই', 'একই'],
    ['', '', ''],
  ])('%s → %s', (before, after, shown) => {
    expect(marked(compareTexts(before, after))).toBe(shown);
  });

  test('what stays and goes is the earlier text, what stays and comes the later, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(bangla, fc.string({ unit: 'binary' })),
        fc.oneof(bangla, fc.string()),
        (before, after) => {
          const pieces = compareTexts(before, after);
          expect(sideOf(pieces, 'inserted')).toBe(before);
          expect(sideOf(pieces, 'deleted')).toBe(after);
          expect(pieces.every(({ text }) => text !== '')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no piece begins with a vowel sign or hasanta that belongs to the letter before it', () => {
    fc.assert(
      fc.property(bangla, bangla, (before, after) => {
        for (const text of [before, after]) {
          for (const token of tokensOf(text).slice(1)) {
            const standsAlone = /^\p{M}+$/u.test(token);
            expect(standsAlone || !/^\p{M}/u.test(token)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('alignment', () => {
  test('pairs are equal, rise on both sides, and are as many as the longest common sequence where nothing is unique', () => {
    const few = fc.array(fc.constantFrom('ক', 'খ', 'গ'), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(few, few, (one, two) => {
        // Twice in a row, so that no item is unique and the fewest changes decide alone.
        const [a, b] = [
          [...one, ...one],
          [...two, ...two],
        ];
        const pairs = alignSequences(a, b);
        pairs.forEach(([aAt, bAt], index) => {
          expect(a[aAt]).toBe(b[bAt]);
          const last = pairs[index - 1];
          if (last !== undefined) expect(aAt > last[0] && bAt > last[1]).toBe(true);
        });
        if (![one, two].some((list) => new Set(list).size < 3))
          expect(pairs.length).toBe(longestCommon(a, b));
      }),
      { numRuns: 300 },
    );
  });

  test('two long texts without a sure place between them are compared in bounded time', () => {
    const letters = (seed: number) =>
      Array.from({ length: 20_000 }, (_, index) => String((index * index * seed) % 97));
    const began = performance.now();
    alignSequences(letters(31), letters(57));
    expect(performance.now() - began).toBeLessThan(500);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, index) => {
      next.push(item === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
