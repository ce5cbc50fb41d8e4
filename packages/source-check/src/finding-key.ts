import { normalize } from '@hurkaru/bangla';
import type { Finding } from './finding.ts';

/**
 * What a finding is known by while the texts around it change: its kind and the words on both sides, not their places.
 * Two findings of one key are the same remark, so that one that was dismissed stays dismissed.
 *
 * @example
 * findingKey({ kind: 'number', severity: 'error', copy: { start: 0, end: 1, text: '৫' }, source: { start: 4, end: 5, text: '6' }, message: '', messageBn: '' })
 * // 'number|৫|6'
 */
export function findingKey({ kind, copy, source }: Finding): string {
  return [kind, wordsOf(copy?.text), wordsOf(source?.text)].join('|');
}

function wordsOf(text = ''): string {
  return normalize(text).replace(/\s+/g, ' ').trim();
}
