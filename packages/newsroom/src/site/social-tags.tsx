import type { SiteAssets } from './assets.ts';
import { modifiedAt } from './shown-times.ts';
import { standingPictures } from './standing-pictures.ts';
import type { NewsroomView, StoryView } from './view-data.ts';
import { words } from './words.ts';
import { zonedIso } from './zoned-iso.ts';

interface SocialTagsProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  title: string;
  description: string;
  path: string;
  /** The story, where the page is one. */
  article?: StoryView | undefined;
}

/** Open Graph and the card of X, for previews in messengers and social networks. */
export function SocialTags({ newsroom, assets, title, description, path, article }: SocialTagsProps) {
  return (
    <>
      <meta property="og:type" content={article === undefined ? 'website' : 'article'} />
      <meta property="og:site_name" content={newsroom.name} />
      <meta property="og:locale" content="bn_BD" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={newsroom.origin + path} />
      <meta property="og:image" content={newsroom.origin + assets.pictures.wide} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={`${standingPictures.wide.width}`} />
      <meta property="og:image:height" content={`${standingPictures.wide.height}`} />
      <meta property="og:image:alt" content={words.standingPicture.bn} />
      {article !== undefined && <ArticleTags article={article} newsroom={newsroom} />}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={newsroom.origin + assets.pictures.wide} />
      <meta name="twitter:image:alt" content={words.standingPicture.bn} />
    </>
  );
}

function ArticleTags({ article, newsroom }: { article: StoryView; newsroom: NewsroomView }) {
  const authors = article.credits.filter((credit) => credit.role === 'reporter' && credit.path !== null);
  return (
    <>
      <meta property="article:published_time" content={zonedIso(article.publishedAt, newsroom.timeZone)} />
      <meta property="article:modified_time" content={zonedIso(modifiedAt(article), newsroom.timeZone)} />
      <meta property="article:section" content={article.section.name} />
      {authors.map(({ path }) => (
        <meta property="article:author" content={`${newsroom.origin}${path}`} />
      ))}
      {article.topics.map((topic) => (
        <meta property="article:tag" content={topic.name} />
      ))}
    </>
  );
}
