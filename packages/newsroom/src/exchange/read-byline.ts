import type { ParsedCredit } from './parsed-story.ts';
import { endsAsSentence } from './sentence-shape.ts';
import { looksLikePerson, namesPost, splitNames, trimName } from './split-names.ts';

const LONGEST_BYLINE = 90;

/**
 * Reads a byline: a line that names a post or an office, with or without a person. The person is
 * credited where there is one, otherwise the line as it stands. Null when the line is no byline.
 *
 * @example
 * readByline('রহিমা খাতুন, রাজশাহী প্রতিনিধি') // → [{ name: 'রহিমা খাতুন', role: 'reporter' }]
 * readByline('নিজস্ব প্রতিবেদক, ঢাকা')         // → [{ name: 'নিজস্ব প্রতিবেদক, ঢাকা', role: 'reporter' }]
 */
export function readByline(line: string): ParsedCredit[] | null {
  if (line.length > LONGEST_BYLINE || endsAsSentence(line) || /[?!:ঃ]\s*\S/u.test(line)) return null;
  const whole = trimName(line);
  const parts = whole.split(/\s*[,|।;/()]\s*/u).filter((part) => part !== '');
  const post = parts.findIndex(namesPost);
  if (post < 0 || parts.length > 4) return null;
  const people = parts.slice(0, post).flatMap(splitNames).filter(couldBePerson);
  const byNames = people.length > 0 && people.length >= post ? people : [whole];
  return byNames.map((name) => ({ name, role: 'reporter' }));
}

function couldBePerson(name: string): boolean {
  return (
    looksLikePerson(name) || (name.split(' ').length <= 4 && /^[\p{L}\p{M}.\p{Join_C}' -]+$/u.test(name))
  );
}
