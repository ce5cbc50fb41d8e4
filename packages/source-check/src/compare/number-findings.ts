import { formatNumber } from '@hurkaru/bangla';
import type { NumberFact } from '../facts.ts';
import type { Excerpt, Finding, FindingKind, Severity } from '../finding.ts';
import { isVague } from './same-quantity.ts';

/** Two numbers that ought to be one and are not. */
export function changedNumber(copy: NumberFact, source: NumberFact): Finding {
  if (isVague(copy) && isVague(source)) return changedSize(copy, source);
  const times = powerOfTen(copy.value, source.value);
  const [en, bn] = times === null ? ['', ''] : sizeWords(times);
  return finding('number', 'error', copy, source, {
    en: `The copy says ${quoted(copy)} (${latin(copy)}), the source ${quoted(source)}${en}.`,
    bn: `কপিতে ${quotedBn(copy)}, কিন্তু উৎসে ${quotedBn(source)} (${bangla(source)})${bn}।`,
  });
}

/** Hundreds for thousands. */
function changedSize(copy: NumberFact, source: NumberFact): Finding {
  return finding('number', 'error', copy, source, {
    en: `The copy says ${quoted(copy)}, the source ${quoted(source)}: not the same size.`,
    bn: `কপিতে ${quotedBn(copy)}, কিন্তু উৎসে ${quotedBn(source)}: পরিমাণ এক নয়।`,
  });
}

/** One number in two units that do not measure the same. */
export function changedUnit(copy: NumberFact, source: NumberFact): Finding {
  const isPoint = [copy, source].every(({ unit }) => unit === 'percent' || unit === 'percentage-point');
  return finding('unit', isPoint ? 'warning' : 'error', copy, source, {
    en: `The number is the same, but the copy says ${quoted(copy)} and the source ${quoted(source)}.`,
    bn: `সংখ্যাটি এক, কিন্তু একক আলাদা: কপিতে ${quotedBn(copy)}, উৎসে ${quotedBn(source)}।`,
  });
}

export function addedNumber(copy: NumberFact): Finding {
  return finding('number', 'warning', copy, null, {
    en: `The source does not give the number ${quoted(copy)} (${latin(copy)}).`,
    bn: `কপির সংখ্যা ${quotedBn(copy)} উৎসের এই অংশে নেই।`,
  });
}

export function droppedNumber(source: NumberFact): Finding {
  return finding('number', 'warning', null, source, {
    en: `The copy leaves out the source's ${quoted(source)}.`,
    bn: `উৎসের ${quotedBn(source)} (${bangla(source)}) কপিতে নেই।`,
  });
}

export function contraryBound(copy: NumberFact, source: NumberFact): Finding {
  const severity = copy.bound === 'about' || source.bound === 'about' ? 'warning' : 'error';
  return finding('number', severity, copy, source, {
    en: `The copy says ${boundEn(copy)} ${latin(copy)}, the source ${boundEn(source)} ${latin(source)}.`,
    bn: `কপিতে ${boundBn(copy)}, কিন্তু উৎসে ${boundBn(source)}।`,
  });
}

export function droppedBound(copy: NumberFact, source: NumberFact): Finding {
  return finding('number', 'warning', copy, source, {
    en: `The source says ${boundEn(source)} ${latin(source)}; the copy gives the number as exact.`,
    bn: `উৎসে ${boundBn(source)}, কপিতে সংখ্যাটি নির্দিষ্ট করে লেখা।`,
  });
}

export function addedBound(copy: NumberFact, source: NumberFact): Finding {
  return finding('number', 'warning', copy, source, {
    en: `The copy says ${boundEn(copy)} ${latin(copy)}; the source gives the number as exact.`,
    bn: `কপিতে ${boundBn(copy)}, কিন্তু উৎসে সংখ্যাটি নির্দিষ্ট করে দেওয়া।`,
  });
}

function finding(
  kind: FindingKind,
  severity: Severity,
  copy: Excerpt | null,
  source: Excerpt | null,
  { en, bn }: { en: string; bn: string },
): Finding {
  return {
    kind,
    severity,
    copy: copy && place(copy),
    source: source && place(source),
    message: en,
    messageBn: bn,
  };
}

function place({ start, end, text }: Excerpt): Excerpt {
  return { start, end, text };
}

/** How many times ten the copy's value is too large, negative when too small; null for other differences. */
function powerOfTen(copy: number, source: number): number | null {
  const power = Math.log10(Math.abs(copy / source));
  const whole = Math.round(power);
  return Number.isFinite(power) && whole !== 0 && Math.abs(power - whole) < 1e-9 ? whole : null;
}

function sizeWords(power: number): [string, string] {
  const times = 10 ** Math.abs(power);
  return power > 0
    ? [`, ${times.toLocaleString('en')} times too large`, `; ${formatNumber(times)} গুণ বেশি লেখা হয়েছে`]
    : [`, ${times.toLocaleString('en')} times too small`, `; ${formatNumber(times)} গুণ কম লেখা হয়েছে`];
}

function quoted({ text }: Excerpt): string {
  return `“${text}”`;
}

function quotedBn({ text }: Excerpt): string {
  return `‘${text}’`;
}

function latin({ value }: NumberFact): string {
  return value.toLocaleString('en');
}

/** As a paper writes it: ২৫ কোটি, ৬ হাজার, ৬৭ শতাংশ. */
function bangla({ value, unit }: NumberFact): string {
  if (unit === 'fraction') return `${formatNumber(Math.round(value * 100))} শতাংশ`;
  const scale = SCALES.find(([size, , decimals]) => value >= size && isShort(value / size, decimals));
  return scale === undefined
    ? formatNumber(Number(value.toPrecision(12)))
    : `${formatNumber(Number((value / scale[0]).toPrecision(6)))} ${scale[1]}`;
}

const SCALES = [
  [1e7, 'কোটি', 2],
  [1e5, 'লাখ', 2],
  [1e3, 'হাজার', 0],
] as const;

/** With no more than so many decimals. */
function isShort(value: number, decimals: number): boolean {
  const whole = value * 10 ** decimals;
  return Math.abs(whole - Math.round(whole)) < 1e-6;
}

function boundEn({ bound }: NumberFact): string {
  return bound === undefined ? 'exactly' : BOUND_WORDS[bound].en;
}

function boundBn(number: NumberFact): string {
  return number.bound === undefined
    ? bangla(number)
    : BOUND_WORDS[number.bound].bn.replace('#', bangla(number));
}

const BOUND_WORDS = {
  over: { en: 'more than', bn: '#-এর বেশি' },
  'at-least': { en: 'at least', bn: 'অন্তত #' },
  under: { en: 'less than', bn: '#-এর কম' },
  'up-to': { en: 'at most', bn: 'সর্বোচ্চ #' },
  about: { en: 'about', bn: 'প্রায় #' },
} as const;
