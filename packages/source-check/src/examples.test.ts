import { expect, test } from 'vitest';
import { docstringExamples, expectResult, mentions } from '../../../test/docstring-examples.ts';
import * as sourceCheck from './index.ts';

const folder = new URL('.', import.meta.url);
const examples = docstringExamples(folder);

test('there is an example for every exported function', () => {
  const without = Object.keys(sourceCheck).filter(
    (name) => !examples.some(({ code }) => mentions(code, name)),
  );
  expect(without).toEqual([]);
});

test.each(examples)('$place: $code gives $result', async (example) => {
  expectResult(example, await import(new URL(example.place, folder).href));
});
