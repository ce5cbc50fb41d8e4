import { describe, expect, test } from 'vitest';
import { editBetween } from '../editor/text-edit.ts';
import { madeFromAfter } from './made-from.ts';

const first = 'The storm killed 12 people. Three districts have no power.';
const second = first.replace('12', '14');

function after(edit: {
  before?: string;
  after: string;
  pasted?: string;
  atRest?: string;
  madeFrom?: string;
}) {
  const before = edit.before ?? first;
  const found = editBetween(before, edit.after, edit.after.length) ?? { at: 0, deleted: 0, inserted: '' };
  const { atRest = before, pasted = '' } = edit;
  return (hasCopy = true) =>
    madeFromAfter({ ...found, before, after: edit.after, atRest, pasted }, edit.madeFrom ?? null, hasCopy);
}

describe('what the copy was made from', () => {
  test('a text pasted over the other: the other, though one figure alone is another', () => {
    expect(after({ after: second, pasted: second })()).toBe(first);
  });

  test('more of the report pasted below: the text without it', () => {
    const more = ' The navy has joined the search.';
    expect(after({ after: first + more, pasted: more })()).toBe(first);
  });

  test('what is typed, or a word pasted, mends the source', () => {
    expect(after({ after: second })()).toBeNull();
    expect(after({ after: second, pasted: '14' })()).toBeNull();
  });

  test('all deleted and then pasted anew counts as one update', () => {
    expect(after({ after: '' })()).toBe(first);
    expect(after({ before: '', after: second, atRest: first, pasted: second, madeFrom: first })()).toBe(
      first,
    );
  });

  test('the first text of a source is no update, nor is any while there is no copy', () => {
    expect(after({ before: '', after: first, pasted: first })()).toBeNull();
    expect(after({ after: second, pasted: second })(false)).toBeNull();
  });

  test('an update over an update still tells from the text that the copy was made from', () => {
    const third = second.replace('Three', 'Four');
    expect(after({ before: second, after: third, pasted: third, madeFrom: first })()).toBe(first);
  });

  test('back at the text that it was made from, nothing is newer', () => {
    expect(after({ before: second, after: first, madeFrom: first })()).toBeNull();
  });
});
