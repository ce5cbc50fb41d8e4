import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as bangla from './index.ts';

interface Example {
  place: string;
  code: string;
  result: string;
}

/** Lines `code // result` of `@example` in docstrings of exported functions and of the blocks of code in the guide. */
const examples = [...sources().flatMap(docstringExamples), ...guideExamples()];

test('there is an example for every exported function', () => {
  const without = Object.entries(bangla)
    .filter(([, value]) => typeof value === 'function')
    .filter(([name]) => !examples.some(({ code }) => mentions(code, name)))
    .map(([name]) => name);
  expect(without).toEqual([]);
});

test.each(examples.map((example) => [example.place, example.code, example.result]))(
  '%s: %s gives %s',
  (_, code, result) => {
    const shown = printed(evaluated(code as string));
    if ((result as string).includes('…'))
      expect(shown.startsWith(spaced(beginning(result as string)))).toBe(true);
    else expect(shown).toBe(printed(evaluated(result as string)));
  },
);

function sources(): string[] {
  return readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
}

function docstringExamples(file: string): Example[] {
  const code = readFileSync(new URL(file, import.meta.url), 'utf8');
  return [...code.matchAll(/@example\n([\s\S]*?)\*\//g)].flatMap(([, block = '']) =>
    calls(file, block.replace(/^\s*\* ?/gm, '')),
  );
}

function guideExamples(): Example[] {
  const guide = readFileSync(new URL('../docs/guide.md', import.meta.url), 'utf8');
  return [...guide.matchAll(/```js\n([\s\S]*?)```/g)].flatMap(([, block = '']) => calls('guide.md', block));
}

/** The result stands behind the code or on the next line. */
function calls(place: string, block: string): Example[] {
  return [...block.matchAll(/^([^/\n]\S.*?)(?:\s*\n)?[ \t]*\/\/ (?:→ )?(.+)$/gm)]
    .map(([, code = '', result = '']) => ({ place, code: code.trim(), result }))
    .filter(({ code }) => Object.keys(bangla).some((name) => mentions(code, name)));
}

/** Called, or given to sort. */
function mentions(code: string, name: string): boolean {
  return new RegExp(`\\b${name}[()]`).test(code);
}

function evaluated(expression: string): unknown {
  const names = Object.keys(bangla);
  return new Function(...names, `return (${expression});`)(...Object.values(bangla));
}

/** As text that does not depend on spelling or on how objects are laid out. */
function printed(value: unknown): string {
  return spaced(JSON.stringify(value));
}

function spaced(text: string): string {
  return bangla.normalize(text).replaceAll(/["'\s]/g, '');
}

function beginning(result: string): string {
  return result.slice(0, result.indexOf('…')).replace(/[,\s]+$/, '');
}
