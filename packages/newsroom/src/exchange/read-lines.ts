import { classifyLine, couldBeDate, type LineReading } from './classify-line.ts';
import { cleanLines } from './clean-lines.ts';
import { readDateTime } from './read-date-time.ts';
import { splitCompoundLine } from './split-compound-line.ts';
import { UnreadableStory } from './unreadable-story.ts';

export interface ReadLine {
  text: string;
  afterGap: boolean;
  reading: LineReading;
}

/** A long story has some hundred lines; a file of this many is no page. */
const MOST_LINES = 20_000;

/**
 * The lines of a page, each with what it is by its own words; labels and dates that stand on lines of
 * their own are brought together.
 *
 * @example
 * readLines('প্রকাশিত:\n১২ জুলাই ২০২৫\n১৯:১৭', 'Asia/Dhaka').length // → 1
 */
export function readLines(text: string, timeZone: string): ReadLine[] {
  const cleaned = cleanLines(text);
  if (cleaned.length > MOST_LINES) throw new UnreadableStory('too-large');
  const lines = cleaned.flatMap(({ text: line, afterGap }) =>
    splitCompoundLine(line, timeZone).map((piece, at) => ({
      text: piece,
      afterGap: afterGap && at === 0,
      reading: classifyLine(piece, timeZone),
    })),
  );
  return demoteOtherDates(pairLabelsWithDates(joinDatesAndTimes(lines, timeZone), timeZone));
}

/** ১২ জুলাই ২০২৫ with ১৯:১৭ on the next line, or the other way round. */
function joinDatesAndTimes(lines: readonly ReadLine[], timeZone: string): ReadLine[] {
  const joined: ReadLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const both = before === undefined ? null : joinTwo(before, line, timeZone);
    if (both === null) joined.push(line);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function joinTwo(first: ReadLine, second: ReadLine, timeZone: string): ReadLine | null {
  if (second.reading.kind !== 'date') return null;
  const { reading } = first;
  if (reading.kind !== 'date' && reading.kind !== 'dated') return null;
  if (reading.reading === null || reading.reading.hasTime === second.reading.reading.hasTime) return null;
  const value = `${reading.kind === 'dated' ? reading.value : first.text} ${second.text}`;
  const whole = readDateTime(value, timeZone);
  if (whole.reason !== null || !whole.hasTime) return null;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    reading: { ...reading, value, reading: whole } as LineReading,
  };
}

/** প্রকাশিত: on one line and its date on the next; also two labels and then two dates. */
function pairLabelsWithDates(lines: readonly ReadLine[], timeZone: string): ReadLine[] {
  const paired: ReadLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const labels = runOfLabels(lines, at);
    const values = lines.slice(at + labels.length, at + 2 * labels.length);
    if (labels.length === 0) {
      paired.push(lines[at] as ReadLine);
      at += 1;
      continue;
    }
    const taken = countWhile(values, isDateValue, timeZone);
    labels.forEach((label, index) => {
      const value = index < taken ? values[index] : undefined;
      paired.push(value === undefined ? label : withValue(label, value.text, timeZone));
    });
    at += labels.length + taken;
  }
  return paired;
}

function runOfLabels(lines: readonly ReadLine[], at: number): ReadLine[] {
  const run: ReadLine[] = [];
  for (let next = at; next < lines.length && run.length < 3; next += 1) {
    const line = lines[next];
    if (line?.reading.kind !== 'dated' || line.reading.reading !== null) break;
    run.push(line);
  }
  return run;
}

function isDateValue({ text, reading }: ReadLine, timeZone: string): boolean {
  if (reading.kind === 'date') return true;
  if (text.length > 60) return false;
  if (reading.kind === 'text' && readDateTime(text, timeZone).reason !== 'not-a-date') return true;
  return (reading.kind === 'text' || reading.kind === 'furniture') && couldBeDate(text);
}

function withValue(label: ReadLine, value: string, timeZone: string): ReadLine {
  const reading = { ...label.reading, value, reading: readDateTime(value, timeZone) } as LineReading;
  return { ...label, text: `${label.text} ${value}`, reading };
}

function countWhile(
  lines: readonly ReadLine[],
  test: (line: ReadLine, timeZone: string) => boolean,
  timeZone: string,
): number {
  let count = 0;
  for (const line of lines) {
    if (!test(line, timeZone)) break;
    count += 1;
  }
  return count;
}

/** Dates alone on a line, after the page's own date and of another day, are words of the story. */
function demoteOtherDates(lines: readonly ReadLine[]): ReadLine[] {
  const labelled = lines.find(({ reading }) => reading.kind === 'dated' && reading.means === 'published');
  let own = labelled === undefined ? null : dayOf(labelled.reading);
  return lines.map((line) => {
    if (line.reading.kind !== 'date') return line;
    const day = dayOf(line.reading);
    own ??= day;
    return day === null || day === own ? line : { ...line, reading: { kind: 'text', prose: false } };
  });
}

function dayOf(reading: LineReading): string | null {
  if (reading.kind !== 'dated' && reading.kind !== 'date') return null;
  return reading.reading?.instant?.slice(0, 10) ?? null;
}
