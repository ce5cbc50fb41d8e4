import { expect, test } from 'vitest';
import { words } from './words.ts';

test.each(Object.entries(words))('%s is Bangla in Bangla and English in English', (_, { bn, en }) => {
  expect(bn).toMatch(/\p{Script=Bengali}/u);
  expect(bn).not.toMatch(/\p{Script=Latin}|[0-9]/u);
  expect(bn).toBe(bn.normalize('NFC'));
  expect(en).not.toMatch(/\p{Script=Bengali}/u);
});
