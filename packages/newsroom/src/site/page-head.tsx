import { raw } from 'hono/html';
import { feedPathOf, feedPaths, homePath } from '../story/paths.ts';
import type { SiteAssets } from './assets.ts';
import { JsonLd, type JsonLdObject } from './json-ld.tsx';
import { SocialTags } from './social-tags.tsx';
import { standingPictures } from './standing-pictures.ts';
import type { NewsroomView, StoryView } from './view-data.ts';

/** What a page says about itself to browsers, search engines and messengers. */
export interface PageFacts {
  /** The page's name, without the newsroom's; null on the home page. */
  title: string | null;
  description: string;
  /** The page's one address; null for pages that have none of their own, which are not indexed either. */
  path: string | null;
  /** A front whose feed a reader of this page may want, beside the feed of the whole site. */
  front?: { name: string; path: string };
  /** The story, where the page is one. */
  article?: StoryView;
  structuredData?: readonly JsonLdObject[];
  /** True for a page in a frame that its links must not change. */
  linksOpenElsewhere?: boolean;
}

interface PageHeadProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  facts: PageFacts;
}

/** The head of every page. */
export function PageHead({ newsroom, assets, facts }: PageHeadProps) {
  const { title, description, path, front, article, structuredData, linksOpenElsewhere } = facts;
  const ownTitle = title ?? `${newsroom.name}: ${newsroom.tagline}`;
  return (
    <head>
      <meta charset="utf-8" />
      {linksOpenElsewhere === true && <base target="_blank" />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === null ? ownTitle : `${title} | ${newsroom.name}`}</title>
      <HeadLink rel="preload" href={assets.fontPath} as="font" type="font/woff2" crossorigin="anonymous" />
      <style>{raw(assets.css)}</style>
      <meta name="description" content={description} />
      <meta name="robots" content={path === null ? 'noindex' : 'max-image-preview:large'} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={paperColour.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={paperColour.dark} />
      <HeadLink rel="icon" type="image/png" sizes={iconSize} href={assets.pictures.icon} />
      <HeadLink rel="apple-touch-icon" href={assets.pictures.icon} />
      {path !== null && <Addresses origin={newsroom.origin} path={path} />}
      <Feeds newsroom={newsroom} front={front} />
      {path !== null && (
        <SocialTags
          newsroom={newsroom}
          assets={assets}
          title={ownTitle}
          description={description}
          path={path}
          article={article}
        />
      )}
      <JsonLd things={structuredData ?? []} />
    </head>
  );
}

/** The same colours as the paper in site.css. */
const paperColour = { light: '#fffdf8', dark: '#15171a' };

const iconSize = `${standingPictures.icon.width}x${standingPictures.icon.height}`;

/** The language has one edition, so each page is its own and the default one. */
function Addresses({ origin, path }: { origin: string; path: string }) {
  return (
    <>
      <HeadLink rel="canonical" href={origin + path} />
      <HeadLink rel="alternate" hreflang="bn" href={origin + path} />
      <HeadLink rel="alternate" hreflang="x-default" href={origin + path} />
    </>
  );
}

function Feeds({ newsroom, front }: { newsroom: NewsroomView; front: PageFacts['front'] | undefined }) {
  return (
    <>
      {front !== undefined && (
        <HeadLink rel="alternate" type={rss} title={front.name} href={feedPathOf(front.path)} />
      )}
      <HeadLink rel="alternate" type={rss} title={newsroom.name} href={feedPathOf(homePath)} />
      <HeadLink rel="alternate" type="application/feed+json" title={newsroom.name} href={feedPaths.json} />
    </>
  );
}

const rss = 'application/rss+xml';

interface HeadLinkProps {
  rel: string;
  href: string;
  as?: string;
  type?: string;
  title?: string;
  sizes?: string;
  hreflang?: string;
  crossorigin?: 'anonymous';
}

/**
 * A link where it is written. Hono moves every `<link>` to the end of the head, behind the stylesheet, unless
 * it has a load handler: naming one, with no value, keeps the preload in front and writes nothing.
 */
function HeadLink(props: HeadLinkProps) {
  return <link {...props} onLoad={undefined} />;
}
