import { describe, expect, test } from 'vitest';
import { scrollToFollow, scrollToShow } from './follow-height.ts';

describe('reading along', () => {
  const sentence = { top: 100, bottom: 200 };

  test.each([
    ['at its beginning', 100, { top: 100, bottom: 300 }, 0],
    ['half way through', 150, { top: 300, bottom: 500 }, 250],
    ['at its end', 200, { top: 300, bottom: 500 }, 300],
    ['below it, the other stays at its end', 260, { top: 300, bottom: 500 }, 240],
    ['the other stands above', 150, { top: -100, bottom: 0 }, -200],
  ])('%s', (_, y, other, pixels) => expect(scrollToFollow(y, sentence, other)).toBe(pixels));

  test('a sentence without height is read from its beginning', () =>
    expect(scrollToFollow(100, { top: 100, bottom: 100 }, { top: 140, bottom: 180 })).toBe(40));

  test('what shows stays; what does not comes into the upper third', () => {
    const frame = { top: 0, bottom: 600 };
    expect(scrollToShow({ top: 100, bottom: 140 }, frame)).toBe(0);
    expect(scrollToShow({ top: 590, bottom: 630 }, frame)).toBe(390);
    expect(scrollToShow({ top: -80, bottom: -40 }, frame)).toBe(-280);
  });
});
