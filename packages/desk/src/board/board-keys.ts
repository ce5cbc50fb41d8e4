/** What a key does on the board. */
export type BoardCommand = 'next' | 'previous' | 'left' | 'right' | 'new' | 'find' | 'fresh' | 'help';

export interface PressedKey {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const letters: Record<string, BoardCommand> = {
  j: 'next',
  k: 'previous',
  h: 'left',
  l: 'right',
  n: 'new',
  r: 'fresh',
  '/': 'find',
  '?': 'help',
};

const arrows: Record<string, BoardCommand> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The command of a key. Arrows count only while a story has the focus (else they scroll), letters only where
 * they are switched on. A letter of a Bangla keyboard stands for the Latin one on the same key.
 */
export function commandOf(
  pressed: PressedKey,
  { onStory, useLetters }: { onStory: boolean; useLetters: boolean },
): BoardCommand | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (onStory && arrows[pressed.key] !== undefined) return arrows[pressed.key] ?? null;
  return useLetters ? (letters[latinKey(pressed)] ?? null) : null;
}

function latinKey({ key, code, shiftKey }: PressedKey): string {
  if (/^[\x21-\x7e]$/.test(key)) return key.toLowerCase();
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : '';
}

/**
 * The story that a movement leads to: along its list, or to the same height in the nearest list beside it that
 * has any. Without a story to start from it is the first of all; null at the ends.
 */
export function storyAfter(
  lists: readonly (readonly number[])[],
  from: number | null,
  command: BoardCommand,
): number | null {
  const column = lists.findIndex((list) => from !== null && list.includes(from));
  if (column < 0 || from === null) return lists.find((list) => list.length > 0)?.[0] ?? null;
  const list = lists[column] ?? [];
  const row = list.indexOf(from);
  if (command === 'next') return list[row + 1] ?? null;
  if (command === 'previous') return list[row - 1] ?? null;
  const beside = command === 'left' ? lists.slice(0, column).reverse() : lists.slice(column + 1);
  const target = beside.find((each) => each.length > 0);
  return target?.[Math.min(row, target.length - 1)] ?? null;
}
