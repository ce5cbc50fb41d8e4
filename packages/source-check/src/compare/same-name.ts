import { nameMatch } from '@hurkaru/bangla';
import { type BanglaWordKind, banglaWordKind } from '../lexicon/bangla-word-kind.ts';
import { knownBanglaAt, knownEnglishAt } from '../lexicon/gazetteer.ts';
import { mayBeginAlike } from './first-sound.ts';

/**
 * How surely a word of Bangla copy and a word of the English source are one name: 0 to 1, the same from 0.5 on. Names of the
 * gazetteer are told by it, others by their sound; common words of Bangla (করেছি, which sounds like Karachi) are no names.
 *
 * @example
 * nameLikeness('মস্কোতে', 'Moscow') // 1
 */
export function nameLikeness(bangla: string, english: string): number {
  const kind = banglaWordKind(bangla);
  if (kind.isVerb) return 0;
  const ours = knownBanglaAt([kind.keys]);
  const theirs = ours && knownEnglishAt([english], 0);
  if (ours && theirs && ours.known.family === theirs.known.family) return 1;
  return soundLikeness(bangla, kind, english);
}

/** The same by sound alone, for a word of which the kind is known. */
export function soundLikeness(bangla: string, kind: BanglaWordKind, english: string): number {
  if (kind.isVerb || (!mayBeginAlike(bangla, english) && !TRANSLATED.test(english))) return 0;
  const likeness = Math.max(nameMatch(bangla, english), kind.isInflected ? nameMatch(kind.term, english) : 0);
  return kind.isListed && !kind.mayBePerson && likeness < 0.8 ? likeness / 2 : likeness;
}

/** Parts of names that Bangla translates: দক্ষিণ কোরিয়া. */
const TRANSLATED = /^(?:North|South|East|West)/;
