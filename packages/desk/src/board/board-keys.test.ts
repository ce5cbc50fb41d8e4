import { describe, expect, test } from 'vitest';
import { commandOf, type PressedKey, storyAfter } from './board-keys.ts';

const key = (pressed: Partial<PressedKey>): PressedKey => ({
  key: '',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...pressed,
});
const letters = { onStory: false, useLetters: true };

describe('keys of the board', () => {
  test('a Bangla keyboard does the same with the same key', () => {
    expect(commandOf(key({ key: 'j', code: 'KeyJ' }), letters)).toBe('next');
    expect(commandOf(key({ key: 'ক', code: 'KeyJ' }), letters)).toBe('next');
    expect(commandOf(key({ key: '্য', code: 'Slash' }), letters)).toBe('find');
    expect(commandOf(key({ key: '।', code: 'Slash', shiftKey: true }), letters)).toBe('help');
  });

  test('a Latin letter counts by what it says, not by its place', () => {
    expect(commandOf(key({ key: 'h', code: 'KeyJ' }), letters)).toBe('left');
    expect(commandOf(key({ key: 'x', code: 'KeyJ' }), letters)).toBeNull();
  });

  test('the browser keeps its own keys', () => {
    expect(commandOf(key({ key: 'n', code: 'KeyN', ctrlKey: true }), letters)).toBeNull();
    expect(commandOf(key({ key: 'r', code: 'KeyR', metaKey: true }), letters)).toBeNull();
    expect(commandOf(key({ key: 'ArrowDown', code: 'ArrowDown' }), letters)).toBeNull();
  });

  test('arrows move only from a story; letters can be switched off', () => {
    const off = { onStory: true, useLetters: false };
    expect(commandOf(key({ key: 'ArrowDown', code: 'ArrowDown' }), off)).toBe('next');
    expect(commandOf(key({ key: 'j', code: 'KeyJ' }), off)).toBeNull();
  });
});

describe('moving among stories', () => {
  const lists = [[1, 2, 3], [], [7, 8]];
  test.each([
    [null, 'next', 1],
    [99, 'previous', 1],
    [2, 'next', 3],
    [3, 'next', null],
    [1, 'previous', null],
    [3, 'right', 8],
    [8, 'left', 2],
    [7, 'right', null],
  ] as const)('from %s %s leads to %s', (from, command, to) => {
    expect(storyAfter(lists, from, command)).toBe(to);
  });

  test('an empty board leads nowhere', () => {
    expect(storyAfter([[], []], null, 'next')).toBeNull();
  });
});
