import { foldKey } from './fold-key.ts';

/**
 * The entries of a table, each as its key.
 *
 * @example
 * wordList('শেয়ার|Share').has('share') // → true
 */
export function wordList(rows: string): ReadonlySet<string> {
  return new Set(rows.split('|').map(foldKey));
}

/**
 * A pattern that finds any of the labels of a table, the longest first.
 *
 * @example
 * new RegExp(`^(?:${labelPattern('প্রকাশ|প্রকাশের সময়')})`, 'u').exec('প্রকাশের সময় : …')?.[0] // → 'প্রকাশের সময়'
 */
export function labelPattern(rows: string): string {
  return [...wordList(rows)]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}
