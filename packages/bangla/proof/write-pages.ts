import { mkdirSync, writeFileSync } from 'node:fs';
import { pageMarkdown } from './page-markdown.ts';
import { proofPages } from './proof-pages.ts';

const folder = new URL('../docs/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const page of proofPages) writeFileSync(new URL(`${page.name}.md`, folder), pageMarkdown(page));
process.stdout.write(`${proofPages.length} pages in packages/bangla/docs\n`);
