import { readdirSync, readFileSync } from 'node:fs';
import { normalize } from '@hurkaru/bangla';
import { expect } from 'vitest';

/** A line `code // result` of an `@example`, or of a block of code in a guide. */
export interface Example {
  place: string;
  code: string;
  result: string;
}

/** The examples in the docstrings of a folder's files, each with its file. */
export function docstringExamples(folder: URL): Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const code = readFileSync(new URL(file, folder), 'utf8');
      return [...code.matchAll(/@example\n([\s\S]*?)\*\//g)].flatMap(([, block = '']) =>
        examplesIn(file, block.replace(/^\s*\* ?/gm, '')),
      );
    });
}

/** The result stands behind the code or on the next line. */
export function examplesIn(place: string, block: string): Example[] {
  return [...block.matchAll(/^([^/\n]\S.*?)(?:\s*\n)?[ \t]*\/\/ (?:→ )?(.+)$/gm)].map(
    ([, code = '', result = '']) => ({ place, code: code.trim(), result }),
  );
}

/** Runs an example with these names in scope; a result with … in it is compared up to there. */
export function expectResult({ code, result }: Example, scope: object): void {
  const shown = printed(evaluated(code, scope));
  if (result.includes('…')) expect(shown.slice(0, beginning(result).length)).toBe(beginning(result));
  else expect(shown).toBe(printed(evaluated(result, scope)));
}

/** Called, or given to sort. */
export function mentions(code: string, name: string): boolean {
  return new RegExp(`\\b${name}[()]`).test(code);
}

function evaluated(expression: string, scope: object): unknown {
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

/** As text that does not depend on spelling or on how objects are laid out. */
function printed(value: unknown): string {
  return spaced(JSON.stringify(value) ?? 'undefined');
}

function spaced(text: string): string {
  return normalize(text).replaceAll(/["'\s]/g, '');
}

function beginning(result: string): string {
  return spaced(result.slice(0, result.indexOf('…')).replace(/[,\s]+$/, ''));
}
