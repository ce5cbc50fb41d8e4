import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, movedCaret } from './text-edit.ts';

const text = fc.string({ unit: fc.constantFrom('ক', 'া', 'ক', 'a', '😀', '🏻', ' '), maxLength: 12 });

describe('editBetween', () => {
  test('is the edit that ends at the caret, where several could be', () => {
    expect(editBetween('aaa', 'aaaa', 2)).toEqual({ at: 1, deleted: 0, inserted: 'a' });
    expect(editBetween('কলা', 'কমলা', 2)).toEqual({ at: 1, deleted: 0, inserted: 'ম' });
    expect(editBetween('একই', 'একই', 1)).toBeNull();
  });

  test('cuts no surrogate pair', () => {
    expect(editBetween('😀', '😁', 2)).toEqual({ at: 0, deleted: 2, inserted: '😁' });
  });

  test('carried out it gives the new text, and takes and gives whole characters', () => {
    fc.assert(
      fc.property(text, text, fc.nat(14), (before, after, caret) => {
        const edit = editBetween(before, after, caret) ?? { at: 0, deleted: 0, inserted: '' };
        const taken = before.slice(edit.at, edit.at + edit.deleted);
        expect(before.slice(0, edit.at) + edit.inserted + before.slice(edit.at + edit.deleted)).toBe(after);
        expect([taken.isWellFormed(), edit.inserted.isWellFormed()]).toEqual([true, true]);
      }),
    );
  });
});

describe('movedCaret', () => {
  test.each([
    ['inserted before', 3, [{ insert: 'কখ' }], 5],
    ['inserted at the caret', 3, [{ retain: 3 }, { insert: 'কখ' }], 3],
    ['inserted behind', 3, [{ retain: 4 }, { insert: 'কখ' }], 3],
    ['deleted before', 3, [{ retain: 1 }, { delete: 1 }], 2],
    ['deleted around', 3, [{ retain: 1 }, { delete: 5 }], 1],
    ['replaced before', 5, [{ delete: 2 }, { insert: 'abc' }, { retain: 1 }], 6],
  ])('%s', (_, caret, changes, expected) => {
    expect(movedCaret(caret, changes)).toBe(expected);
  });
});
