import { truncate } from '@hurkaru/bangla';

/** What a page tells search engines and messengers about itself. */
export interface PageFacts {
  title: string;
  description: string;
  /** The page's own address, or the newsroom's where it has none yet. */
  address: string;
  siteName: string;
  /** Path of the picture for sharing, on our own site. */
  picture: string | null;
}

/** Reads what the page itself says, from its head. */
export function pageFacts(page: ParentNode, origin: string): PageFacts {
  const meta = (name: string) =>
    page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const picture = meta('og:image');
  return {
    title: page.querySelector('title')?.textContent ?? '',
    description: meta('og:description') || meta('description'),
    address: meta('og:url') || origin,
    siteName: meta('og:site_name'),
    picture: picture === '' ? null : new URL(picture, origin).pathname,
  };
}

/** Search engines show about so many letters; they measure in pixels, and Bangla letters are wide. */
const lengths = { title: 60, description: 155, sharedTitle: 90, sharedDescription: 120 };

/**
 * Title and description as a list of results shows them, cut between letters, never inside a conjunct.
 *
 * @example searchTexts({ title: 'ক্ষ'.repeat(70), … }).title // 59 × ক্ষ and …
 */
export function searchTexts({ title, description }: Pick<PageFacts, 'title' | 'description'>) {
  return { title: truncate(title, lengths.title), description: truncate(description, lengths.description) };
}

/** The same as a card in a messenger or social network shows them; the newsroom's name is not in its title. */
export function sharedTexts({
  title,
  description,
  siteName,
}: Pick<PageFacts, 'title' | 'description' | 'siteName'>) {
  const end = ` | ${siteName}`;
  const own = siteName !== '' && title.endsWith(end) ? title.slice(0, -end.length) : title;
  return {
    title: truncate(own, lengths.sharedTitle),
    description: truncate(description, lengths.sharedDescription),
  };
}

/** @example addressCrumbs('https://hurkaru.example/bangladesh/12/padma') // ['hurkaru.example', 'bangladesh', '12', 'padma'] */
export function addressCrumbs(address: string): string[] {
  const { host, pathname } = new URL(address);
  return [host, ...pathname.split('/').filter((part) => part !== '')];
}
