import { romanize } from './romanize.ts';

/**
 * The slug of a headline for a URL: a–z, 0–9 and single hyphens, at most 80 characters.
 *
 * @example
 * slugify('রুশ পররাষ্ট্রমন্ত্রীকে কিম জং উনের ‘উষ্ণ অভ্যর্থনা’') // 'rush-pararashtramantrike-kim-jong-uner-ushna-abhyarthana'
 */
export function slugify(text: string): string {
  const slug = romanize(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘"“”]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cut(slug);
}

const LONGEST = 80;

/** The slug, cut at a hyphen where it is too long and has one. */
function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const hyphen = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, hyphen > 0 ? hyphen : LONGEST);
}
