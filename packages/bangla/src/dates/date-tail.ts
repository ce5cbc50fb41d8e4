import type { Copy } from './date-copy.ts';
import { pattern } from './date-rule.ts';

/** How far a date goes on: its weekday and its time of day, and whether that is the night after it. */
export interface DateTail {
  end: number;
  overnight: boolean;
}

/** The weekday, part of day and clock that follow a date, with the bracket that it stands in. */
export function dateTail({ kinds }: Copy, at: number, open = false): DateTail {
  const tail = open ? BRACKET_TAIL : TAIL;
  tail.lastIndex = at;
  const text = tail.exec(kinds)?.[0] ?? '';
  return { end: at + text.length, overnight: text.includes('v') };
}

const MINUTES = '(?:[dDC]?0)?';
/** সন্ধ্যা ৭টায়, রাত সাড়ে ১০টা, ভোর ৫টা ২০ মিনিটে, সকাল ৯.৩০ */
export const CLOCK = `P{1,2}l?(?:[dCq][oO]|[hH])${MINUTES}`;
/** Without a part of the day টা has to have an ending or minutes. */
const HOUR = `l?(?:(?:[dCq]o|h)${MINUTES}|[dCq]O[dDC]?0)`;
const PART = `(?:,?(?:v?(?:${CLOCK}|P{1,2}|${HOUR})|v|W)|\\(W\\))`;
const TAIL = /* @__PURE__ */ pattern(`${PART}{0,4}`);
const BRACKET_TAIL = /* @__PURE__ */ pattern(`${PART}{0,2}(?:\\)${PART}{0,2})?`);
