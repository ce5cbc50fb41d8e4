import fc from 'fast-check';
import { expect, test } from 'vitest';
import { banglaConsonants, latinConsonants } from './consonant-key.ts';

test.each([
  ['Zelenskyy', 'জেলেনস্কি'],
  ['Putin', 'পুতিন'],
  ['Washington', 'ওয়াশিংটন'],
  ['Hasina', 'হাসিনা'],
  ['Germany', 'জার্মানি'],
  ['vaccine', 'ভ্যাকসিন'],
  ['radar', 'রাডার'],
  ['Hong', 'হং'],
])('%s sounds like %s', (latin, bangla) => {
  expect(latinConsonants(latin)).toBe(banglaConsonants(bangla));
});

test.each([
  ['Putin', 'বাইডেন'],
  ['Oslo', 'স্টকহোম'],
])('%s does not sound like %s', (latin, bangla) => {
  expect(latinConsonants(latin)).not.toBe(banglaConsonants(bangla));
});

test('makes a key of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(`${latinConsonants(text)}${banglaConsonants(text)}`).toMatch(/^[a-z]*$/);
    }),
  );
});
