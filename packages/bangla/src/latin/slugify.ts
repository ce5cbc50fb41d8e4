import { PLAIN_LETTERS } from './plain-letters.ts';
import { romanize } from './romanize.ts';

/**
 * The slug of a headline for a URL: a–z, 0–9 and single hyphens, at most 80 characters.
 *
 * Bangla is romanised (see romanize), Latin letters lose their diacritics (é is e), quotation marks and apostrophes
 * vanish, everything else is a hyphen. What is too long is cut at a hyphen, or at 80 where a single word is longer.
 * Empty when nothing readable remains: no Bangla or Latin letter and no digit.
 *
 * @example
 * slugify('রুশ পররাষ্ট্রমন্ত্রীকে কিম জং উনের ‘উষ্ণ অভ্যর্থনা’')
 * // 'rush-pararashtramantrike-kim-jong-uner-ushna-abhyarthana'
 */
export function slugify(text: string): string {
  const latin = romanize(text).normalize('NFKD').toLowerCase();
  const slug = latin
    .replace(/[ßæœøđðłıþ]/g, (letter) => PLAIN_LETTERS[letter] ?? '')
    .replace(VANISHING, '')
    .replace(/[^a-z0-9]+/g, '-');
  return cut(slug.replace(/^-/, ''));
}

/** The slug, cut at a hyphen where it is too long and has one. */
function cut(slug: string): string {
  const end = slug.length <= LONGEST ? slug.length : slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > 0 ? end : LONGEST).replace(/-$/, '');
}

const LONGEST = 80;
const VANISHING = /[\p{M}'’‘"“”`´ʼ‚„«»‹›\u200b-\u200f\u00ad\u2060]/gu;
