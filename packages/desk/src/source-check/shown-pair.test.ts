import { describe, expect, test } from 'vitest';
import type { CheckAnswer, KnownFinding } from './check-answer.ts';
import { findingMarks } from './finding-marks.ts';
import { pairAt, pairOf } from './shown-pair.ts';

const at = (start: number, end: number) => ({ start, end, text: '' });
const finding = (
  key: string,
  copy: [number, number] | null,
  source: [number, number] | null,
): KnownFinding => ({
  key,
  kind: 'number',
  severity: 'error',
  copy: copy && at(...copy),
  source: source && at(...source),
  message: '',
  messageBn: '',
});
const figure = finding('figure', [24, 27], [4, 6]);
const omission = finding('omission', null, [42, 50]);
const answer: CheckAnswer = {
  findings: [figure, omission],
  passages: [
    { copy: [at(0, 18)], source: [at(0, 30)] },
    { copy: [at(20, 40)], source: [at(0, 30)] },
    { copy: [], source: [at(31, 60)] },
  ],
  sayings: [],
  unsourced: [],
  changes: [],
  compared: { sentences: 2, numbers: 1 },
};
const all = () => true;

describe('what is looked at', () => {
  test('a caret in the copy leads to its sentence of the source', () => {
    expect(pairAt(answer, 'copy', 30, all)).toMatchObject({
      copy: [at(20, 40)],
      finding: null,
      from: 'copy',
    });
  });

  test('a caret in the source leads to every sentence that was made from it, the headline too', () => {
    expect(pairAt(answer, 'source', 20, all)?.copy).toEqual([at(0, 18), at(20, 40)]);
  });

  test('a finding at the caret comes first, unless it was dismissed', () => {
    expect(pairAt(answer, 'source', 5, all)?.finding).toBe(figure);
    expect(pairAt(answer, 'source', 5, ({ key }) => key !== 'figure')?.finding).toBeNull();
  });

  test('a finding of one side alone shows the sentences of that side', () => {
    const pair = pairOf(omission, answer.passages, 'list');
    expect([pair.copy, pair.source]).toEqual([[], [at(31, 60)]]);
  });

  test('between sentences there is nothing to look at', () =>
    expect(pairAt(answer, 'copy', 90, all)).toBeNull());

  test('marks: the sentences, open findings of that side, and the one looked at', () => {
    const shown = pairOf(figure, answer.passages, 'list');
    const looks = (isOpen: (one: KnownFinding) => boolean) =>
      findingMarks(answer, shown, 'copy', isOpen).map(({ look }) => look);
    expect(looks(all)).toEqual(['in-pair', 'checked-error', 'checked-shown']);
    expect(looks(({ key }) => key !== 'figure')).toEqual(['in-pair']);
  });
});
