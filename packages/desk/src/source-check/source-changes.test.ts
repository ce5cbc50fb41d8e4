import { describe, expect, test } from 'vitest';
import { sourceChanges } from './source-changes.ts';

const copy = 'ঝড়ে ১২ জন নিহত হয়েছেন।\n\nতিন জেলায় বিদ্যুৎ নেই।\n\nউদ্ধারকাজ চলছে।';
const madeFrom = 'The storm killed 12 people. Three districts have no power.\n\nRescue work goes on.';
const changesTo = (text: string, start = 0) => sourceChanges(copy, { id: 's', start, text, madeFrom });
const told = (text: string) =>
  changesTo(text).map(({ kind, pieces }) => [kind, ...pieces.filter(({ kind: one }) => one !== 'same')]);

describe('what changed in a source', () => {
  test('the words that changed in a sentence, and its sentence in the copy', () => {
    const [change, ...others] = changesTo(madeFrom.replace('12', '14'));
    expect(others).toEqual([]);
    expect(change?.kind).toBe('changed');
    expect(change?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'deleted', text: '12' },
      { kind: 'inserted', text: '14' },
    ]);
    expect(change?.copy.map(({ text }) => text)).toEqual(['ঝড়ে ১২ জন নিহত হয়েছেন।']);
    expect(change?.source?.text).toBe('The storm killed 14 people.');
  });

  test('a sentence that came touches nothing; one that went touches what it had become', () => {
    expect(told(`${madeFrom} Two ships have joined the search.`)).toEqual([
      ['added', { kind: 'inserted', text: 'Two ships have joined the search.' }],
    ]);
    const [gone] = changesTo(madeFrom.replace('Three districts have no power.', ''));
    expect([gone?.kind, gone?.source]).toEqual(['gone', null]);
    expect(gone?.copy).toHaveLength(1);
  });

  test('other spaces and line breaks are no change', () => {
    expect(changesTo(madeFrom.replace('\n\n', '\n\n\n').replace('killed 12', 'killed  12'))).toEqual([]);
  });

  test('a text of its own: everything went, everything came', () => {
    const kinds = told('Parliament voted on the budget late at night.').map(([kind]) => kind);
    expect(kinds).toEqual(['added', 'gone', 'gone', 'gone']);
  });

  test('places are those of the joined sources', () => {
    const text = madeFrom.replace('12', '14');
    const [change] = changesTo(text, 100);
    expect(change?.source).toMatchObject({ start: 100, end: 100 + 'The storm killed 14 people.'.length });
  });
});
