import { styleText } from 'node:util';
import type { Excerpt, Finding } from '@hurkaru/source-check';
import { findingKindNames, severityNames } from '../story/finding-names.ts';
import { inBangla } from '../story/in-bangla.ts';
import { type LinePlace, linePlaces } from './line-places.ts';
import { columnsOf, fitEnd, fitStart, wrapped } from './text-columns.ts';

/** All lines are at most this wide. */
const width = 96;
const labelWidth = 18;
const textWidth = width - labelWidth;

/**
 * The findings of a source check for reading in a terminal: a block each, with its place (line:column) and words in
 * both texts, what differs in Bangla and in English, and at the end how many there are.
 */
export function findingsTable(findings: readonly Finding[], texts: { copy: string; source: string }): string {
  const copy = { name: 'কপি', text: texts.copy, placeOf: linePlaces(texts.copy) };
  const source = { name: 'উৎস', text: texts.source, placeOf: linePlaces(texts.source) };
  const blocks = findings.map((finding) =>
    [
      heading(finding),
      excerptLine(copy, finding.copy),
      excerptLine(source, finding.source),
      ...sentence(finding.messageBn),
      ...sentence(finding.message),
      '',
    ].join('\n'),
  );
  return `${[...blocks, counts(findings)].join('\n')}\n`;
}

interface CheckedText {
  name: string;
  text: string;
  placeOf: (offset: number) => LinePlace;
}

function heading({ kind, severity }: Finding): string {
  const names = `${severityNames[severity].bn} · ${findingKindNames[kind].bn}`;
  return `${styleText(severity === 'error' ? ['bold', 'red'] : ['bold', 'yellow'], names)} (${severity}, ${kind})`;
}

function excerptLine({ name, text, placeOf }: CheckedText, excerpt: Excerpt | null): string {
  if (excerpt === null) return `${padded(`  ${name}`)}(নেই)`;
  const place = placeOf(excerpt.start);
  return padded(`  ${name} ${place.line}:${place.column}`) + inItsLine(text, excerpt, place);
}

function padded(label: string): string {
  return label + ' '.repeat(Math.max(1, labelWidth - columnsOf(label)));
}

/** The words between brackets, with as much of their line around them as fits. */
function inItsLine(text: string, { start, end }: Excerpt, { lineStart, lineEnd }: LinePlace): string {
  const found = fitStart(oneLine(text.slice(start, end)), textWidth - 2);
  const left = textWidth - 2 - columnsOf(found);
  const before = oneLine(text.slice(Math.max(lineStart, start - textWidth * longestLetter), start));
  const after = oneLine(text.slice(end, Math.min(Math.max(end, lineEnd), end + textWidth * longestLetter)));
  const beforeWidth = Math.min(columnsOf(before), Math.max(Math.floor(left / 2), left - columnsOf(after)));
  const beforeShown = beforeWidth < shortest ? '' : fitEnd(before, beforeWidth);
  const rest = left - columnsOf(beforeShown);
  return `${beforeShown}${styleText('bold', `[${found}]`)}${rest < shortest ? '' : fitStart(after, rest)}`;
}

/** Code units that a column of Bangla text may take, vowel signs and joiners counted. */
const longestLetter = 6;
/** Less of the line than this says nothing. */
const shortest = 4;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function sentence(message: string): string[] {
  return wrapped(message, width - 2).map((line) => `  ${line}`);
}

function counts(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'উৎসের সঙ্গে কোনো অমিল পাওয়া যায়নি। No findings.';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const inEnglish = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return inBangla`${errors}টি ভুল, ${warnings}টি দেখে নেওয়ার। ${inEnglish}.`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
