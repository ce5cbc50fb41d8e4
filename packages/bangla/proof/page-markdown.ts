import type { ProofPage, ProofTable } from './proof-page.ts';

/** A proof page as Markdown. */
export function pageMarkdown({ title, about, tables }: ProofPage): string {
  return [`# ${title}`, about, MADE_BY, ...tables.map(tableMarkdown)].join('\n\n').concat('\n');
}

function tableMarkdown({ heading, columns, rows }: ProofTable): string {
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `## ${heading}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`;
}

function cell(text: string): string {
  return text.replace(/[\\|<>*_`[\]]/g, '\\$&').replace(/\r?\n/g, ' ⏎ ');
}

const MADE_BY =
  '_Made by `npm run proof` from the pages in `proof/`, by calling the functions. A row that reads wrong is a bug: change the function, never this file._';
