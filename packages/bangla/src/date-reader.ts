import { chosenDate } from './date-choice.ts';
import { civilDates } from './date-civil.ts';
import { type Copy, DASHES, type Found, isSign } from './date-copy.ts';
import {
  awayFromNow,
  directed,
  everyUnit,
  lastNightWord,
  onDay,
  onlyClock,
  onWeekday,
  thisUnit,
  toldBefore,
} from './date-relative.ts';
import { type DateToken, dateToken } from './date-tokens.ts';
import { century, namedDecade, yearInWords, years } from './date-years.ts';

/** The dates that begin with a token: one, or those of a list; a finding whose days end before they begin is none. */
export function readDates(copy: Copy, first: DateToken): Found[] | undefined {
  const found = withoutRange(copy, first);
  const last = found?.at(-1);
  if (!found || !last || last.to < last.from) return found;
  const through = throughSecond(copy, last);
  return through ? [...found.slice(0, -1), through] : found;
}

function withoutRange(copy: Copy, first: DateToken): Found[] | undefined {
  switch (first.kind) {
    case 'number':
      return years(copy, first) ?? awayFromNow(copy, first) ?? plain(copy, first);
    case 'count':
      return (
        yearInWords(copy, first) ??
        namedDecade(copy, first) ??
        century(first, copy.text) ??
        awayFromNow(copy, first) ??
        plain(copy, first)
      );
    case 'hundreds':
      return yearInWords(copy, first);
    case 'firstDay':
    case 'month':
    case 'banglaMonth':
      return plain(copy, first);
    case 'weekday':
      return onWeekday(copy, first, first.start, { rule: 'until', day: copy.now.today });
    case 'day':
      return onDay(copy, copy.now.today + first.value, first.start, first.end);
    default:
      return relative(copy, first);
  }
}

function relative(copy: Copy, first: DateToken): Found[] | undefined {
  switch (first.kind) {
    case 'direction':
      return directed(copy, first);
    case 'this':
    case 'thisUnit':
      return thisUnit(copy, first);
    case 'that':
      return toldBefore(copy, first);
    case 'every':
      return everyUnit(copy, first);
    case 'part':
      return onlyClock(copy, first);
    case 'lastNight':
      return lastNightWord(copy, first);
    case 'centuryName':
      return century(first, copy.text);
    default:
      return;
  }
}

function plain(copy: Copy, first: DateToken): Found[] | undefined {
  return civilDates(copy, first, { rule: 'nearest', day: copy.anchor });
}

/** ২৮ জুলাই থেকে ২ আগস্ট: from the first date to a second that follows, as one. */
function throughSecond(copy: Copy, first: Found): Found | undefined {
  const link = dateToken(copy.text, first.end);
  const dash = isSign(link, DASHES);
  if (link.kind !== 'from' && !dash) return;
  const found = second(copy, dateToken(copy.text, link.end), first);
  const [last] = found?.length === 1 ? found : [];
  if (!last || last.to < last.from || (dash && !alike(first, last))) return;
  if (last.kind === 'clock') return { ...first, end: last.end };
  if (first.kind === 'clock') return;
  return spanned(first, last);
}

/** শনিবার থেকে সোমবার: the next Monday. */
function second(copy: Copy, token: DateToken, first: Found): Found[] | undefined {
  if (token.kind !== 'weekday') return withoutRange(copy, token);
  return onWeekday(copy, token, token.start, { rule: 'after', day: first.from });
}

/** A dash also parts sentences: it joins only two days or two months by name. */
function alike(first: Found, second: Found): boolean {
  return (
    first.kind === second.kind &&
    (first.kind === 'day' || first.kind === 'month') &&
    second.yearless !== undefined
  );
}

function spanned(first: Found, second: Found): Found | undefined {
  const told = second.told === 'year' ? second.told : first.told;
  const joined: Found = { ...first, end: second.end, told };
  if (second.to >= first.from) return { ...joined, to: second.to };
  if (second.yearless) {
    const later = chosenDate(second.yearless, { rule: 'after', day: first.from });
    return later && { ...joined, to: later.to };
  }
  const earlier = first.yearless && chosenDate(first.yearless, { rule: 'before', day: second.from });
  return earlier && { ...joined, from: earlier.from, to: second.to };
}
