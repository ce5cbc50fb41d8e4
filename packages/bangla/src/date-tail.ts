import { DASHES, isSign } from './date-copy.ts';
import { type DateToken, dateToken, digitOf } from './date-tokens.ts';

/** How far a date goes on: its weekday and its time of day, and whether that is the night after it. */
export interface DateTail {
  end: number;
  overnight: boolean;
}

/** The weekday, part of day and clock that follow a date, with the bracket that it stands in. */
export function dateTail(text: string, at: number, bracket = false): DateTail {
  const tail = { end: at, overnight: false };
  let open = bracket;
  for (let more = 0; more < MOST_PARTS; more++) {
    const token = dateToken(text, tail.end);
    const clock = clockAt(text, isSign(token, ',') ? dateToken(text, token.end) : token);
    if (open && isSign(token, ')')) {
      tail.end = token.end;
      open = false;
    } else if (clock) {
      tail.end = clock.end;
      tail.overnight ||= clock.overnight;
    } else {
      const end = weekdayAfter(text, token);
      if (end === undefined) break;
      tail.end = end;
    }
  }
  return tail;
}

function weekdayAfter(text: string, token: DateToken): number | undefined {
  const bracket = isSign(token, '(');
  const day = bracket || isSign(token, ',') ? dateToken(text, token.end) : token;
  if (day.kind !== 'weekday') return;
  if (!bracket) return day.end;
  const close = dateToken(text, day.end);
  return isSign(close, ')') ? close.end : undefined;
}

/** A time of day: the part of the day, the hour, or both. */
export interface Clock extends DateTail {
  /** Whether the hour is said with the part of the day. */
  full: boolean;
}

/** The time of day that begins with a token. */
export function clockAt(text: string, first: DateToken): Clock | undefined {
  if (first.kind === 'night') {
    const after = clockAt(text, dateToken(text, first.end));
    return { end: after?.end ?? first.end, overnight: true, full: false };
  }
  if (first.kind !== 'part') {
    const end = hourEnd(text, first, false);
    return end === undefined ? undefined : { end, overnight: false, full: false };
  }
  const second = dateToken(text, first.end);
  const token = second.kind === 'part' ? dateToken(text, second.end) : second;
  const end = hourEnd(text, token, true);
  return {
    end: end ?? (second.kind === 'part' ? second : first).end,
    overnight: false,
    full: end !== undefined,
  };
}

/** Where an hour ends: সাড়ে ১০টায়, ৭টা ১৭ মিনিটে, ১৯:১৭; without a part of the day টা has to have an ending. */
function hourEnd(text: string, first: DateToken, told: boolean): number | undefined {
  const hour = first.kind === 'half' ? dateToken(text, first.end) : first;
  const words = hour.kind === 'count' && hour.ending.startsWith('টা') && (told || hour.ending !== 'টা');
  if (words) return minutesEnd(text, hour.end);
  if (hour.kind !== 'number' || hour.ending.length > 2 || hour.value > 24) return;
  return colonEnd(text, hour, told) ?? strokeEnd(text, hour, told);
}

function colonEnd(text: string, hour: DateToken, told: boolean): number | undefined {
  const colon = text.charAt(hour.end);
  if (colon !== ':' && !(told && colon === '.')) return;
  const minute = dateToken(text, hour.end + 1);
  if (minute.start !== hour.end + 1 || minute.kind !== 'number') return;
  if (minute.ending.length !== 2 || minute.value > 59) return;
  if (text.charAt(minute.end) === ':' && digitOf(text.charCodeAt(minute.end + 1)) >= 0) {
    return dateToken(text, minute.end + 1).end;
  }
  return minutesEnd(text, minute.end);
}

function strokeEnd(text: string, hour: DateToken, told: boolean): number | undefined {
  const stroke = dateToken(text, hour.end);
  if (stroke.kind !== 'oclock') return;
  const minutes = minutesEnd(text, stroke.end);
  return told || stroke.ending !== '' || minutes > stroke.end ? minutes : undefined;
}

function minutesEnd(text: string, at: number): number {
  const own = dateToken(text, at);
  if (own.kind === 'unit' && own.value === 0) return own.end;
  if (own.kind !== 'number' && own.kind !== 'count') return at;
  const unit = dateToken(text, own.end);
  return unit.kind === 'unit' && unit.value === 0 ? unit.end : at;
}

/** Whether a token stands between two dates that are the ends of a range, or two of a list. */
export function separator(token: DateToken): 'range' | 'list' | undefined {
  if (token.kind === 'from' || isSign(token, DASHES)) return 'range';
  return token.kind === 'and' || isSign(token, ',/') ? 'list' : undefined;
}

const MOST_PARTS = 4;
