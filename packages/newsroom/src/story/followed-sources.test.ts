import { describe, expect, test } from 'vitest';
import { followedSources, type NextSource } from './followed-sources.ts';
import type { Source } from './story.ts';

const first = 'Twelve people were hurt.';
const second = 'Fifteen people were hurt.';
const third = 'Sixteen people were hurt.';
const meridian = (text: string | null, madeFrom?: string | null): NextSource => ({
  name: 'Meridian',
  url: null,
  text,
  ...(madeFrom === undefined ? {} : { madeFrom }),
});
const before = (text: string | null, madeFrom?: string) => [meridian(text, madeFrom) as Source];
const after = (earlier: Source[], next: NextSource, hasCopy = true) =>
  followedSources(earlier, [next], hasCopy)[0];

describe('a source that comes with another text', () => {
  test('keeps the one that the copy was made from', () => {
    expect(after(before(first), meridian(second))).toEqual(meridian(second, first));
  });
  test('keeps the first of them while the copy follows none of the later', () => {
    expect(after(before(second, first), meridian(third))).toEqual(meridian(third, first));
  });
  test('and with the same text again still waits for the copy', () => {
    expect(after(before(second, first), meridian(second))).toEqual(meridian(second, first));
  });
  test('has nothing to remember where the copy’s own text comes back', () => {
    expect(after(before(second, first), meridian(first))).toEqual(meridian(first));
  });
  test('has nothing to remember before anything is written', () => {
    expect(after(before(first), meridian(second), false)).toEqual(meridian(second));
  });
  test('is followed where the program says so', () => {
    expect(after(before(second, first), meridian(third, null))).toEqual(meridian(third));
    expect(after(before(null), meridian(third, second), false)).toEqual(meridian(third, second));
  });
  test('is nothing new where it had no text, or has none now', () => {
    expect(after(before(null), meridian(first))).toEqual(meridian(first));
    expect(after(before('  '), meridian(first))).toEqual(meridian(first));
    expect(after(before(first), meridian(null))).toEqual(meridian(null));
  });
});

test('a source is known by its name and address, then by its name, and each once', () => {
  const [one, two] = ['https://meridian.example/1', 'https://meridian.example/2'];
  const earlier: Source[] = [
    { name: 'Meridian', url: one, text: first },
    { name: 'Meridian', url: two, text: second },
    { name: 'Harbour', url: one, text: third },
  ];
  const next = [
    { name: 'Meridian', url: two, text: third },
    { name: 'Meridian', url: null, text: second },
    { name: 'Meridian', url: null, text: second },
    { name: 'Post', url: one, text: second },
  ];
  expect(followedSources(earlier, next, true).map(({ madeFrom }) => madeFrom)).toEqual([
    second,
    first,
    undefined,
    undefined,
  ]);
});
