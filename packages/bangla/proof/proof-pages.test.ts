import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageMarkdown } from './page-markdown.ts';
import { proofPages } from './proof-pages.ts';

const folder = new URL('../docs/', import.meta.url);

describe('proof pages', () => {
  test.each(proofPages.map((page) => [page.name, page] as const))(
    'docs/%s.md is what the functions give',
    (name, page) => {
      expect(readFileSync(new URL(`${name}.md`, folder), 'utf8'), 'run npm run proof').toBe(
        pageMarkdown(page),
      );
    },
  );

  test('every row fills its columns', () => {
    for (const { name, tables } of proofPages) {
      for (const { columns, rows } of tables) {
        for (const row of rows) expect(row, name).toHaveLength(columns.length);
      }
    }
  });

  test('there is no page that nothing makes, but for the guide', () => {
    const pages = proofPages.map(({ name }) => `${name}.md`);
    expect(readdirSync(folder).sort()).toEqual([...pages, 'guide.md'].sort());
  });
});
