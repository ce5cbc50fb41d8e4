import { expect, test } from 'vitest';
import type { BlockChange } from '../../../newsroom/src/story/compare-revisions.ts';
import { foldedBlocks } from './folded-blocks.ts';

const block = (kind: BlockChange['kind']): BlockChange => ({ kind, before: null, after: null, pieces: [] });
const shape = (kinds: string) =>
  foldedBlocks([...kinds].map((letter) => block(letter === '.' ? 'same' : 'changed'))).map((part) =>
    'shown' in part ? (part.shown.kind === 'same' ? '.' : 'x') : part.folded.length,
  );

test.each([
  ['x.....', ['x', '.', 4]],
  ['.....x', [4, '.', 'x']],
  ['x....x', ['x', '.', '.', '.', '.', 'x']],
  ['x.....x', ['x', '.', 3, '.', 'x']],
  ['xx', ['x', 'x']],
  ['', []],
])('%s', (kinds, parts) => {
  expect(shape(kinds)).toEqual(parts);
});
