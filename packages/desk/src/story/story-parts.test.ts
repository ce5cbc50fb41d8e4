import { describe, expect, test } from 'vitest';
import { partOf, partOfKey } from './story-parts.ts';
import { peopleIn } from './use-presence.ts';

const key = (code: string, altKey = true, ctrlKey = false) => partOfKey({ code, altKey, ctrlKey });

describe('parts of the story screen', () => {
  test('Alt and a digit lead to a part, also where the keyboard types Bangla digits', () => {
    expect(['Digit0', 'Digit1', 'Digit2', 'Numpad3', 'Digit4', 'Digit5'].map((code) => key(code))).toEqual([
      'copy',
      'details',
      'credits',
      'sources',
      'topics',
      'check',
    ]);
  });

  test('other digits, and digits that are typed, lead nowhere', () => {
    expect([key('Digit6'), key('Digit1', false), key('Digit1', true, true), key('KeyA')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('a remark leads to where its field stands; headline, standfirst and body to the copy', () => {
    expect(['section', 'source', 'credits', 'topics', 'embargo', 'headline', 'body'].map(partOf)).toEqual([
      'details',
      'sources',
      'credits',
      'topics',
      'details',
      'copy',
      'copy',
    ]);
  });

  test('who is here: each once, whatever browsers send', () => {
    const states = [
      { user: { name: 'তুহিন মারমা', initials: 'টিএম' } },
      { user: { name: 'তুহিন মারমা', initials: 'টিএম' } },
      { user: { name: 'দীপঙ্কর', initials: 5 } },
      {},
      { user: null },
      { user: { name: 7 } },
    ];
    expect(peopleIn(states)).toEqual([
      { name: 'তুহিন মারমা', initials: 'টিএম' },
      { name: 'দীপঙ্কর', initials: null },
    ]);
  });
});
