import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText } from '../test/bangla-text.ts';
import { compare } from './compare.ts';

describe('compare', () => {
  test.each([
    ['আকাশ কলম খবর ঢাকা রহমান হাসি'],
    ['অংশ আজ ইট ঈদ উট ঋণ এক ঐক্য ওজন ঔষধ'],
    ['ক কা কি কী কু কে কো খ'],
    ['২য় ১০ম'],
    ['অ অংশ অঃ অঁ অক আ আংটি আঁক আক'],
    ['ক কং কঃ কঁ কক কহ কা কাং কাক কৃ কৈ কৌ ক্ক ক্য ক্র ক্ষ খ'],
    ['ড ডা ড্র ড় ড়া ঢ ঢ় ণ'],
    ['বড্ড বড় বড়াই বণিক'],
    ['য যা য্য য় য়া র'],
    ['ত তা তৌ তৌল ৎ ত্ক ত্ব থ'],
    ['উত উৎকল উৎসব উত্তর উত্থান উথাল'],
    ['সংবাদ সকল সৎ সত্য সদা'],
    ['১ ২ ১০ ক a'],
  ])('%s', (sorted) => {
    expect(sorted.split(' ').reverse().sort(compare)).toEqual(sorted.split(' '));
  });

  test('two spellings of one text are equal', () => {
    expect(compare('\u09df', 'য\u09bc')).toBe(0);
    expect(compare('র\u200c্যাব', 'র\u200d্যাব')).toBe(0);
  });

  test('is an order', () => {
    fc.assert(
      fc.property(banglaText, banglaText, banglaText, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
