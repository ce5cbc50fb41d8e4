import { expect, test } from 'vitest';
import { keptKeys } from './use-kept-keys.ts';

test('an item keeps its key when it is renamed, and the name is free for another', () => {
  const keys = keptKeys();
  const first = keys.keyOf('তুহিন');
  const second = keys.keyOf('রোকেয়া');
  keys.becomes('তুহিন', 'তুহিন মারমা');
  expect(keys.keyOf('তুহিন মারমা')).toBe(first);
  expect([first, second]).not.toContain(keys.keyOf('তুহিন'));
});

test('what becomes another that is there goes into it', () => {
  const keys = keptKeys();
  const [first, second] = [keys.keyOf('তুহিন'), keys.keyOf('রোকেয়া')];
  keys.becomes('তুহিন', 'রোকেয়া');
  expect(keys.keyOf('রোকেয়া')).toBe(second);
  expect(first).not.toBe(second);
});
