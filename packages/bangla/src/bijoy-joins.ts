import { chartItems } from './bijoy-chart.ts';
import { BIJOY_CONJUNCTS, BIJOY_SPELLINGS } from './bijoy-table.ts';

/**
 * Whether SutonnyMJ can draw these two consonants as one. Where it can, a hasanta that shows between them was meant
 * (উদ্‌যাপন); where it cannot, showing it is the only way to write the conjunct (ফ্ট).
 */
export function joinsInBijoy(first: number, second: number): boolean {
  joined ??= joinedPairs();
  return joined.has(first * 0x10000 + second);
}

/** The consonants that the plain second halves stand for, by which any letter can be followed. */
export const JOIN_ANY = 'যরবমলনণভ';

/** The consonants of the first halves that any letter can follow; ”, which is also a quotation mark, is not among them. */
export const JOINED_BY_ANY = 'ষসনমঙদ';

let joined: Set<number> | undefined;

function joinedPairs(): Set<number> {
  const pairs = new Set<number>();
  for (let first = 0x995; first <= 0x9b9; first++) {
    for (let second = 0x995; second <= 0x9b9; second++) {
      if (drawnByRule(first, second)) pairs.add(first * 0x10000 + second);
    }
  }
  for (const text of conjunctTexts()) pairs.add(text.charCodeAt(0) * 0x10000 + text.charCodeAt(2));
  return pairs;
}

function drawnByRule(first: number, second: number): boolean {
  const [left, right] = [String.fromCharCode(first), String.fromCharCode(second)];
  if (left === 'ক' && right === 'ণ') return false;
  return left === 'র' || JOIN_ANY.includes(right) || JOINED_BY_ANY.includes(left);
}

function conjunctTexts(): string[] {
  return chartItems(`${BIJOY_CONJUNCTS} ${BIJOY_SPELLINGS}`)
    .map(([, text]) => text)
    .filter((text) => text.charAt(1) === '্');
}
