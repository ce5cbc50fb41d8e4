import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inBangla } from './in-bangla.ts';

test('numbers stand in Bangla digits, words as they were', () => {
  expect(inBangla`${7}-এর পর ${'UTF-8'}\n${90n}`).toBe('৭-এর পর UTF-8\n৯০');
  expect(inBangla`কিছু নেই`).toBe('কিছু নেই');
});

test('every Bangla sentence of an error or a notice with something put in is made so', () => {
  const newsroom = fileURLToPath(new URL('..', import.meta.url));
  const bare = readdirSync(newsroom, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(join(newsroom, file), 'utf8').matchAll(
          /(?<!\.)\b(?:bn|messageBn)\s*[:=]\s*`[^`]*\$\{.*/g,
        ),
      ].map(([sentence]) => `${file}: ${sentence}`),
    );
  expect(bare).toEqual([]);
});
