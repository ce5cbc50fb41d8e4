import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween } from '../editor/text-edit.ts';
import type { CheckAnswer } from './check-answer.ts';
import { movedAnswer, movedExcerpt } from './moved-answer.ts';

const before = 'ঝড়ে ২১ জন নিহত।';
const excerpt = { start: 5, end: 7, text: '২১' };
const moved = (after: string) => {
  const edit = editBetween(before, after, after.length);
  return edit === null ? excerpt : movedExcerpt(excerpt, edit, after);
};

describe('excerpts while the text is typed', () => {
  test.each([
    ['typed before it', 'ভোলায় ঝড়ে ২১ জন নিহত।', '২১'],
    ['typed behind it', 'ঝড়ে ২১ জন নিহত, আহত ৫।', '২১'],
    ['typed right before it', 'ঝড়ে অন্তত ২১ জন নিহত।', '২১'],
    ['corrected within', 'ঝড়ে ১২ জন নিহত।', '১২'],
    ['deleted', 'ঝড়ে জন নিহত।', ''],
  ])('%s', (_, after, text) => {
    const { start, end, text: told } = moved(after);
    expect(after.slice(start, end).trim()).toBe(text);
    expect(told).toBe(after.slice(start, end));
  });

  test('stay within the text, whatever is typed', () => {
    const cases = fc.tuple(fc.string(), fc.string(), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(cases, ([one, other, a, b]) => {
        const edit = editBetween(one, other, other.length);
        if (edit === null) return;
        const [start, end] = [Math.min(a, b, one.length), Math.min(Math.max(a, b), one.length)];
        const place = movedExcerpt({ start, end }, edit, other);
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(other.length);
      }),
    );
  });

  test('an answer moves on the side that was typed in, and there alone', () => {
    const source = { start: 10, end: 12, text: '12' };
    const answer: CheckAnswer = {
      findings: [
        { key: 'k', kind: 'number', severity: 'error', copy: excerpt, source, message: '', messageBn: '' },
      ],
      passages: [{ copy: [excerpt], source: [source] }],
      sayings: [],
      unsourced: [excerpt],
      changes: [],
      compared: { sentences: 1, numbers: 1 },
    };
    const after = `আজ ${before}`;
    const { findings, passages, unsourced } = movedAnswer(answer, 'copy', before, after);
    const there = { start: 8, end: 10, text: '২১' };
    expect([findings[0]?.copy, findings[0]?.source]).toEqual([there, source]);
    expect([passages[0]?.copy, unsourced]).toEqual([[there], [there]]);
    expect(movedAnswer(answer, 'copy', before, before)).toBe(answer);
  });
});
