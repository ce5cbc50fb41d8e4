import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAgainstSource } from '@hurkaru/source-check';
import { describe, expect, test } from 'vitest';
import { findingsTable } from '../packages/newsroom/src/cli/findings-table.ts';

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');

describe('the sample of the source check', () => {
  const texts = {
    copy: read('packages/source-check/sample/visit-copy.txt'),
    source: read('packages/source-check/sample/visit-source.txt'),
  };
  const findings = checkAgainstSource({ ...texts, date: '2026-07-11' });

  test('holds five errors, and all else that it says in other words is right', () => {
    expect(findings.map(({ severity, kind }) => `${severity} ${kind}`).sort()).toEqual([
      'error date',
      'error harm',
      'error name',
      'error negation',
      'error number',
    ]);
  });

  test('stands in the README as the program prints it', () => {
    expect(read('README.md')).toContain(`\`\`\`text\n${findingsTable(findings, texts)}\`\`\``);
  });
});
