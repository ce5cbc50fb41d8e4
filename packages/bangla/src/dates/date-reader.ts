import { around } from './date-choice.ts';
import { civilDates } from './date-civil.ts';
import type { Copy, Found } from './date-copy.ts';
import { onWeekday, RELATIVE_RULES } from './date-relative.ts';
import { readBy } from './date-rule.ts';
import { spanned } from './date-span.ts';
import { YEAR_RULES } from './date-years.ts';

/** The dates that begin with a token: one, or those of a list; a finding whose days end before they begin is none. */
export function readDates(copy: Copy, at: number): Found[] | undefined {
  const found = withoutRange(copy, at);
  const last = found?.pop();
  if (!last) return;
  const through = last.to < last.from ? undefined : throughSecond(copy, last);
  return found?.concat(through ?? last);
}

function withoutRange(copy: Copy, at: number): Found[] | undefined {
  return readBy(RULES, copy, at) ?? civilDates(copy, at, around(copy.anchor));
}

/** ২৮ জুলাই থেকে ২ আগস্ট, শনিবার থেকে সোমবার: from the first date to a second that follows, as one. */
function throughSecond(copy: Copy, first: Found): Found | undefined {
  const link = copy.kinds[first.end];
  if (link !== 'F' && link !== '-') return;
  const at = first.end + 1;
  const second = copy.kinds[at] === 'W' ? onWeekday(copy, at, around(first.from, 1)) : withoutRange(copy, at);
  const last = second?.length === 1 ? second[0] : undefined;
  if (!last || last.to < last.from || (link === '-' && !alike(first, last))) return;
  if (last.kind === 'clock') return { ...first, end: last.end };
  return first.kind === 'clock' ? undefined : spanned(first, last);
}

/** A dash also parts sentences: it joins only two days or two months by name. */
function alike(first: Found, { pattern, told }: Found): boolean {
  return (
    pattern !== undefined &&
    told !== 'year' &&
    !first.pattern?.day === !pattern.day &&
    first.pattern !== undefined
  );
}

const RULES = [...YEAR_RULES, ...RELATIVE_RULES];
