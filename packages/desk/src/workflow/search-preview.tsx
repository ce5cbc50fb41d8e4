import { formatDate } from '@hurkaru/bangla';
import { useMe } from '../sign-in/me.ts';
import { addressCrumbs, type PageFacts, searchTexts } from './page-facts.ts';
import { useStoryInHand } from './story-in-hand.ts';

/** The story in a list of search results. */
export function SearchPreview({ facts }: { facts: PageFacts }) {
  const { name, timeZone } = useMe().newsroom;
  const { story } = useStoryInHand();
  const { title, description } = searchTexts(facts);
  const [host, ...path] = addressCrumbs(facts.address);
  const day = new Date(story.publishedAt ?? Date.now());
  return (
    <div className="search-preview" lang="bn">
      <p className="search-preview-site">{facts.siteName === '' ? name : facts.siteName}</p>
      <p className="search-preview-address" dir="ltr">
        {[host, ...(story.section === null ? ['…'] : path)].join(' › ')}
      </p>
      <p className="search-preview-title">{title}</p>
      <p className="search-preview-text">
        <span className="soft">{formatDate(day, 'day', { timeZone })} — </span>
        {description}
      </p>
    </div>
  );
}
