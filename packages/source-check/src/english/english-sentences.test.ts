import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { englishSentences } from './english-sentences.ts';

const textsOf = (text: string) => englishSentences(text).map((sentence) => sentence.text);

describe('englishSentences', () => {
  it.each([
    ['titles and initials', 'Dr. A. B. Rahman met Gen. Haque. Lt. Col. Das came later.', 2],
    ['the end of a country', 'She flew to the U.S. The talks begin on Monday.', 2],
    ['a country within', 'The U.S. Senate voted. No. 5 was passed.', 2],
    ['the time of day', 'They left at 6 p.m. on Friday. It rained.', 2],
    ['the time of day at the end', 'They left at 6 p.m. The road was wet.', 2],
    ['decimals', 'Prices rose 3.5 percent. Rice cost Tk. 62.50 a kilo.', 2],
    ['a quotation that goes on', '"Where are they?" he asked. "We do not know." She left.', 3],
    ['an ellipsis within and at the end', 'He waited... and waited... Then the ferry came.', 2],
    ['a list', '1. Pay the fee. 2. Show the slip.', 2],
    ['a firm', 'Padma Textiles Ltd. posted a loss. The shares fell.', 2],
    ['a lost space', 'The bridge was shut at first.On Friday it opened.', 2],
    ['months cut short', 'The fair ran from Dec. 12 to Jan. 4. It closed late.', 2],
    [
      'headlines by line',
      'Ferry sinks near Bhola\nRescue goes on\n\nA ferry sank on Friday. Six are missing.',
      4,
    ],
    [
      'a line that was broken',
      'The ferry sank on Friday near the mouth of the river,\nofficials said. Six are missing.',
      2,
    ],
    ['a stray quotation mark', '" The ferry sank. "', 1],
  ])('%s', (_, text, count) => {
    expect(textsOf(text)).toHaveLength(count);
  });

  it('keeps what closes a quotation with its sentence', () => {
    expect(textsOf('“It is over.” He sat down (at last.) Then he left.')).toEqual([
      '“It is over.”',
      'He sat down (at last.)',
      'Then he left.',
    ]);
  });

  it('never throws, and tells where each sentence stands, in order and without its spaces', () => {
    const pieces = fc.constantFrom(
      'Mr.',
      ' ',
      '\n',
      '."',
      '...',
      'A. ',
      'no. 5',
      'U.S.',
      '“',
      '?',
      'day',
      '12',
      '😀',
      '।',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, text: sentence } of englishSentences(text)) {
            expect(text.slice(start, end)).toBe(sentence);
            expect(sentence.trim()).toBe(sentence);
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });

  it.each(['Mr. ', 'a.', '1. ', '...', '"', 'The ferry sank at 6 p.m. in the U.S. ', 'Abc\nabc', ' '])(
    'takes time in proportion to the text: %j',
    (piece) => {
      expectGrowthInProportion(2000, (count) => piece.repeat(count), englishSentences);
    },
  );
});
