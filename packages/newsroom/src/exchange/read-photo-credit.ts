import { NOT_A_PHOTOGRAPHER } from './byline-words.ts';
import { foldKey } from './fold-key.ts';
import { NEWS_AGENCIES } from './news-agencies.ts';
import { PHOTO_LABELS } from './page-labels.ts';
import type { ParsedCredit } from './parsed-story.ts';
import { splitSentences } from './sentence-shape.ts';
import { looksLikePerson, splitNames, trimName } from './split-names.ts';
import { labelPattern, wordList } from './word-list.ts';

const LABEL = new RegExp(
  `(?:^|[\\s।/|(\\[–—,-])(?:${labelPattern(PHOTO_LABELS)})\\s*[:：ঃ–—-]+\\s*([^।:]{2,60})[।)\\].\\s]*$`,
  'iu',
);
const nobodies = wordList(`${NOT_A_PHOTOGRAPHER}|${NEWS_AGENCIES}`);
const LONGEST_CAPTION = 240;

export interface PhotoCredit {
  /** what stands before the label */
  caption: string;
  credits: ParsedCredit[];
  /** the name is neither a person known as one nor an agency */
  unclear: boolean;
}

/**
 * Reads the line under a picture: a caption or none, then ছবি: and whose it is. A photographer is
 * credited only where the name is a person's.
 *
 * @example
 * readPhotoCredit('ছবি: রফিক আহমেদ')?.credits // → [{ name: 'রফিক আহমেদ', role: 'photographer' }]
 * readPhotoCredit('ছবি: সংগৃহীত')?.credits     // → []
 */
export function readPhotoCredit(line: string): PhotoCredit | null {
  if (line.length > LONGEST_CAPTION) return null;
  const match = LABEL.exec(line);
  if (match === null) return null;
  const caption = trimName(line.slice(0, match.index));
  if (splitSentences(caption).length > 1) return null;
  const value = trimName(match[1] ?? '');
  if (value.split(' ').length > 6) return null;
  const names = splitNames(value);
  const people = names.filter(looksLikePerson);
  const unclear = people.length === 0 && !names.every(isNobody);
  return { caption, credits: people.map((name) => ({ name, role: 'photographer' })), unclear };
}

function isNobody(name: string): boolean {
  return nobodies.has(foldKey(name)) || /(?:থেকে|সৌজন্যে|নেওয়া|নেয়া|সংগৃহীত)$/u.test(foldKey(name));
}
