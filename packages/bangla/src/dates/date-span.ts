import { around, chosenDate, type DayRange, type When } from './date-choice.ts';
import type { Copy, Found } from './date-copy.ts';
import type { Places } from './date-rule.ts';

/** Each date of a list, the ends of a range as one; undefined where one of them is none. */
export function listed(
  { kinds }: Copy,
  { dates: [start, end] = [0, 0] }: Places,
  dateAt: (at: number, end: number) => Found | undefined,
): Found[] | undefined {
  const found: Found[] = [];
  for (const { 0: item, 1: link = '', index } of kinds.slice(start, end).matchAll(ITEM)) {
    const one = dateAt(start + index + link.length, start + index + item.length);
    const first = link === '-' || link === 'F' ? found.pop() : undefined;
    const joined = one && first ? spanned(first, one) : one;
    if (!joined) return;
    found.push(joined);
  }
  return found;
}

/** From the first date to the second, as one; of two that are not in order that moves whose year is not said. */
export function spanned(first: Found, second: Found): Found | undefined {
  const joined: Found = { ...first, end: second.end, told: second.told === 'year' ? 'year' : first.told };
  if (second.to >= first.from) return { ...joined, to: second.to };
  const [from, to] = [first.pattern, second.pattern];
  if (from?.day && to?.day && from.month === to.month && from.day > to.day) return;
  const later = (to?.day || first.told !== 'context') && moved(second, around(first.from, 1));
  if (later) return { ...joined, to: later.to };
  const earlier = moved(first, around(second.from, -1));
  return earlier && { ...joined, from: earlier.from, to: second.to };
}

function moved({ told, pattern }: Found, when: When): DayRange | undefined {
  return told === 'year' ? undefined : pattern && chosenDate(pattern, when);
}

/** Between the ends of a range, or dates of a list. */
export const LINK = '[-F,/&]';
/** A day, month or year of a list, with what stands before it and belongs to it (শে, মাস). */
const ITEM = /([-F,/&]?)\w[s4]?/g;
