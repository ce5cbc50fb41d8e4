import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from './marks.ts';

const told = (...given: Parameters<typeof segmentsOf>) =>
  segmentsOf(...given).map(({ text, looks }) => [text, looks]);

describe('a marked text', () => {
  test('is cut where marks begin and end, also where they overlap', () => {
    const marks = [
      { start: 0, end: 4, look: 'pair' },
      { start: 2, end: 3, look: 'error' },
    ];
    expect(told('abcdef', marks)).toEqual([
      ['ab', 'pair'],
      ['c', 'pair error'],
      ['d', 'pair'],
      ['ef', ''],
    ]);
  });

  test('marks outside of it, and empty ones, count for nothing', () => {
    const marks = [
      { start: 5, end: 9, look: 'a' },
      { start: 1, end: 1, look: 'b' },
      { start: -3, end: 1, look: 'c' },
    ];
    expect(told('ab', marks)).toEqual([
      ['a', 'c'],
      ['b', ''],
    ]);
    expect(told('', marks)).toEqual([]);
  });

  test('joined, the pieces are the text', () => {
    const mark = fc.record({
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (text, marks) => {
        const segments = segmentsOf(
          text,
          marks.map((one) => ({ ...one, look: 'x' })),
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: piece } of segments)
          expect(text.slice(start, start + piece.length)).toBe(piece);
      }),
    );
  });
});
