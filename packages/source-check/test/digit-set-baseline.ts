import { toLatinDigits } from '@hurkaru/bangla';
import type { Finding } from '../src/finding.ts';
import type { Check } from './measure-recall.ts';

/** The plain check to beat: the numbers written in digits, as sets of strings. */
export const digitSetBaseline: Check = ({ copy, source }) => {
  const [ours, theirs] = [digitsOf(toLatinDigits(copy)), digitsOf(source)];
  const same = ours.size === theirs.size && [...ours].every((digits) => theirs.has(digits));
  return same ? [] : [{ ...alarm, message: `${[...ours]} | ${[...theirs]}` }];
};

function digitsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => digits.replaceAll(',', '')));
}

const alarm: Finding = {
  kind: 'number',
  severity: 'error',
  copy: null,
  source: null,
  message: '',
  messageBn: '',
};
