import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint, normalize } from '@hurkaru/bangla';
import { describe, expect, test } from 'vitest';
import type { Text } from './language.tsx';

const desk = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(desk, { recursive: true, encoding: 'utf8' });
const tables = files.filter((file) => file.endsWith('-texts.ts'));

const texts: { place: string; text: Text }[] = [];
for (const file of tables) {
  const loaded = (await import(`${desk}/${file}`)) as Record<string, unknown>;
  for (const [name, table] of Object.entries(loaded)) {
    if (!name.endsWith('Texts')) continue;
    for (const [key, text] of Object.entries(table as Record<string, Text>)) {
      texts.push({ place: `${file} ${key}`, text });
    }
  }
}

/** Latin that Bangla texts may hold: names and keys that nobody writes otherwise. */
const latinNames =
  /\b(?:API|PDF|URL|HTML|TOTP|QR|SMTP|Word|Avro|Bijoy|Google Authenticator|Aegis|Unicode|Ctrl|Shift|Alt|Enter|Esc|Tab|English)\b|\b[A-Z]\b|https?:\/\/\S*|[\w.]+@[\w.]+/g;

// Two letters of the script in a row are a text; a lone one is a sign, as অ on a button.
describe('the texts of the interface', () => {
  test('are found', () => {
    expect(tables.length).toBeGreaterThan(3);
    expect(texts.length).toBeGreaterThan(50);
  });

  test('stand in both languages', () => {
    const missing = texts.filter(({ text }) => text.bn.trim() === '' || text.en.trim() === '');
    expect(missing.map(({ place }) => place)).toEqual([]);
  });

  test('have the same places to fill in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const wrong = texts.filter(({ text }) => String(places(text.bn)) !== String(places(text.en)));
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  test('in Bangla hold no Latin letters, but for names', () => {
    const wrong = texts.filter(({ text }) =>
      /\p{Script=Latin}/u.test(text.bn.replaceAll(/\{\w+\}/g, '').replaceAll(latinNames, '')),
    );
    expect(wrong.map(({ place, text }) => `${place}: ${text.bn}`)).toEqual([]);
  });

  test('in English hold no Bangla letters', () => {
    const wrong = texts.filter(({ text }) => /\p{Script=Bengali}{2}/u.test(text.en));
    expect(wrong.map(({ place, text }) => `${place}: ${text.en}`)).toEqual([]);
  });

  test('in Bangla are spelled in the one normal form and pass the copy check', () => {
    const filled = (text: string) => text.replaceAll(/\{\w+\}/g, '৩');
    const wrong = texts.flatMap(({ place, text }) => [
      ...(normalize(text.bn) === text.bn ? [] : [`${place}: not normal`]),
      ...lint(filled(text.bn)).map(({ rule, message }) => `${place}: ${rule}, ${message}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

test('no screen holds Bangla outside the tables of texts', () => {
  const wrong = files
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .flatMap((file) => banglaLines(file));
  expect(wrong).toEqual([]);
});

/** Languages are called by their own names in any language. */
const ownNames = ["'বাংলা'"];
function banglaLines(file: string): string[] {
  return readFileSync(`${desk}/${file}`, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .split('\n')
    .filter((line) =>
      /\p{Script=Bengali}{2}/u.test(ownNames.reduce((rest, name) => rest.replace(name, ''), line)),
    )
    .map((line) => `${file}: ${line.trim()}`);
}
