import { classifyLine, DATE_LABEL_PATTERN, type LineReading } from './classify-line.ts';
import { endsAsSentence } from './sentence-shape.ts';

// A label in the middle of a line: after a space or a stroke; or grown together with what stands before it and a colon after.
const LABEL_INSIDE = new RegExp(
  `(?<=^|[\\s|•·,।(/–—])(?:${DATE_LABEL_PATTERN})(?=\\s*[:：ঃ|–—-]|\\s+\\S*[0-9০-৯]|\\s*[0-9০-৯])|(?<=[\\p{L}\\p{M}])(?:প্রকাশ|প্রকাশিত|আপডেট)(?=\\s*[:：ঃ]\\s*\\S*[\\s,]*[0-9০-৯])`,
  'giu',
);
const STROKE = /\s*[|•·।]{1,3}\s*|\s{1,3}[–—]\s{1,3}/u;
const LONGEST = 300;

/**
 * Cuts a line that holds several of a page's facts, such as two dates or a byline with a date. Any other
 * line comes back whole.
 *
 * @example
 * splitCompoundLine('প্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭ | আপডেট: ১২ জুলাই ২০২৫, ২৩:৫৪', 'Asia/Dhaka')
 * // → ['প্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭', 'আপডেট: ১২ জুলাই ২০২৫, ২৩:৫৪']
 */
export function splitCompoundLine(line: string, timeZone: string): string[] {
  if (line.length > LONGEST || !/[0-9০-৯]/.test(line)) return [line];
  const pieces = cutAtLabels(line).flatMap((piece) => cutAtStrokes(piece, timeZone));
  if (pieces.length < 2) return [line];
  const readings = pieces.map((piece) => classifyLine(piece, timeZone));
  if (endsAsSentence(line) && !readings.every(isDated)) return [line];
  return readings.some(isDated) && readings.every(fits) && fewTexts(readings) ? pieces : [line];
}

function cutAtLabels(line: string): string[] {
  const starts = [...new Set([0, ...[...line.matchAll(LABEL_INSIDE)].map((match) => match.index)])];
  const pieces = starts.map((start, at) => line.slice(start, starts[at + 1]));
  return pieces.map(withoutStrokes).filter((piece) => piece !== '');
}

function withoutStrokes(piece: string): string {
  return piece.replace(/^[\s|•·,।/–—(]{1,10}/u, '').replace(/[\s|•·,।/–—(]{1,10}$/u, '');
}

/** Cuts at strokes, but keeps together what is a date only as a whole (২৯ ডিসেম্বর ২০২৫ | ১৩:৪৮). */
function cutAtStrokes(piece: string, timeZone: string): string[] {
  const parts = piece.split(STROKE).filter((part) => part !== '');
  if (parts.length > 8) return [piece];
  const joined: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = parts.length;
    while (end > at + 1 && !isWholeDate(parts.slice(at, end).join(' '), timeZone)) end -= 1;
    joined.push(parts.slice(at, end).join(' '));
    at = end;
  }
  return joined;
}

function isWholeDate(text: string, timeZone: string): boolean {
  const reading = classifyLine(text, timeZone);
  return (reading.kind === 'dated' || reading.kind === 'date') && reading.reading?.reason === null;
}

function isDated(reading: LineReading): boolean {
  return (reading.kind === 'dated' && reading.reading !== null) || reading.kind === 'date';
}

function fits(reading: LineReading): boolean {
  return reading.kind !== 'text' || !reading.prose;
}

function fewTexts(readings: readonly LineReading[]): boolean {
  return readings.filter(({ kind }) => kind === 'text').length <= 1;
}
