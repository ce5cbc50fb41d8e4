import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docstringExamples, examplesIn, expectResult, mentions } from '../../../test/docstring-examples.ts';
import * as bangla from './index.ts';

/** Of the docstrings of exported functions, and of the blocks of code in the guide. */
const examples = [...docstringExamples(new URL('.', import.meta.url)), ...guideExamples()].filter(
  ({ code }) => Object.keys(bangla).some((name) => mentions(code, name)),
);

test('there is an example for every exported function', () => {
  const without = Object.entries(bangla)
    .filter(([, value]) => typeof value === 'function')
    .filter(([name]) => !examples.some(({ code }) => mentions(code, name)))
    .map(([name]) => name);
  expect(without).toEqual([]);
});

test.each(examples)('$place: $code gives $result', (example) => {
  expectResult(example, bangla);
});

function guideExamples() {
  const guide = readFileSync(new URL('../docs/guide.md', import.meta.url), 'utf8');
  return [...guide.matchAll(/```js\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    examplesIn('guide.md', block),
  );
}
