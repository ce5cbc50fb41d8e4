import { foldKey } from './fold-key.ts';
import { fromBijoy } from './from-bijoy.ts';
import { importWarning } from './import-warning.ts';
import { looksBinary } from './looks-binary.ts';
import { PageDraft } from './page-draft.ts';
import { findHeader } from './page-header.ts';
import type { ParsedStory } from './parsed-story.ts';
import { readLines } from './read-lines.ts';
import { UnreadableStory } from './unreadable-story.ts';

export interface ReadingOptions {
  /** IANA name of the zone in which times without an offset are meant */
  timeZone: string;
  /** the present, for dates that lie too far ahead; the clock's time when not given */
  now?: Date;
}

const MOST_CHARACTERS = 4_000_000;

/**
 * Reads the text of a news page as it is copied from a browser, in Unicode or Bijoy. What stands on the page beside the story
 * is left out; what cannot be read becomes a warning. Throws `UnreadableStory` when there is no story.
 *
 * @example
 * readPageText('সেতু খুলে দেওয়া হলো\nপ্রকাশ: ১২ জুলাই ২০২৫, ১৯:১৭\nসেতুটি শনিবার খুলে দেওয়া হয়েছে।', {
 *   timeZone: 'Asia/Dhaka',
 * }).publishedAt // → '2025-07-12T19:17:00+06:00'
 */
export function readPageText(text: string, { timeZone, now = new Date() }: ReadingOptions): ParsedStory {
  assertText(text);
  const unicode = fromBijoy(text);
  const lines = readLines(unicode ?? text, timeZone);
  if (lines.length === 0) throw new UnreadableStory('empty');
  const header = findHeader(lines);
  if (header === null) throw new UnreadableStory('headline-missing');
  const story = new PageDraft(lines, header, now).toStory();
  if (story.body.length === 0) throw new UnreadableStory('body-missing');
  return unicode === null
    ? story
    : { ...story, warnings: [...story.warnings, importWarning('bijoy-converted')] };
}

function assertText(text: string): void {
  if (text.length > MOST_CHARACTERS) throw new UnreadableStory('too-large');
  if (looksBinary(text)) throw new UnreadableStory('binary');
  if (text.trim() === '') throw new UnreadableStory('empty');
  if (/^[\s\ufeff]{0,200}<(?:!doctype|html|\?xml|rss|feed)\b/i.test(text.slice(0, 400)))
    throw new UnreadableStory('markup');
  if (foldKey(text.slice(0, 200_000)) === '' && !/\p{L}/u.test(text)) throw new UnreadableStory('empty');
}
