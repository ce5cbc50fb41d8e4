import { slugify } from '@hurkaru/bangla';

/** A headline without a readable letter still needs an address. */
const slugOfNothing = 'sangbad';

/** The slug that a headline gives; a story keeps its first one. */
export function storySlug(story: { slug: string | null }, headline: string): string {
  return story.slug ?? (slugify(headline) || slugOfNothing);
}
