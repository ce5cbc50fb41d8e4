import { dayOf } from '../story/newsroom-days.ts';
import { archivePath } from '../story/paths.ts';
import type { SiteAssets } from './assets.ts';
import { Breadcrumbs, breadcrumbList } from './breadcrumbs.tsx';
import { languageOf } from './language-of.ts';
import { newsArticle } from './news-article.ts';
import { PageFrame } from './page-frame.tsx';
import { PageTime } from './page-time.tsx';
import { renderPage } from './render-page.ts';
import { ShareLinks } from './share-links.tsx';
import { showsUpdate } from './shown-times.ts';
import { StoryBody } from './story-body.tsx';
import { Credits, Signatures } from './story-credits.tsx';
import { StoryItem } from './story-list.tsx';
import { storySummary } from './story-summary.ts';
import { UnbrokenText } from './unbroken-text.tsx';
import type { CorrectionView, NewsroomView, PeriodLink, SourceView, StoryView } from './view-data.ts';
import { words } from './words.ts';

interface StoryPageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  story: StoryView;
  /** Not published yet: its links open elsewhere, so that a frame around it keeps showing it. */
  isPreview?: boolean;
}

/** A story, as a reader finds it. */
export function storyPage({ newsroom, assets, story, isPreview = false }: StoryPageProps): string {
  const way = [story.section];
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      here={story.section}
      day={dayOfStory(story, newsroom)}
      facts={{
        title: story.headline,
        description: storySummary(story),
        path: story.path,
        front: story.section,
        article: story,
        linksOpenElsewhere: isPreview,
        structuredData: [
          newsArticle({ newsroom, assets, story }),
          breadcrumbList(newsroom.origin, [...way, { name: story.headline, path: story.path }]),
        ],
      }}
    >
      <article class="story">
        <header>
          <Breadcrumbs steps={way} />
          <h1 lang={languageOf(story.headline)}>
            <UnbrokenText text={story.headline} />
          </h1>
          {story.standfirst !== null && (
            <p class="standfirst">
              <UnbrokenText text={story.standfirst} />
            </p>
          )}
          <Credits credits={story.credits} />
          <Times story={story} timeZone={newsroom.timeZone} />
        </header>
        <div class="body">
          <StoryBody body={story.body} />
          <Signatures credits={story.credits} />
        </div>
        <Corrections corrections={story.corrections} timeZone={newsroom.timeZone} />
        <footer>
          <Sources sources={story.sources} />
          <Topics story={story} />
          <ShareLinks headline={story.headline} address={newsroom.origin + story.path} />
        </footer>
      </article>
      <Related story={story} timeZone={newsroom.timeZone} />
    </PageFrame>,
  );
}

function dayOfStory(story: StoryView, newsroom: NewsroomView): PeriodLink {
  const period = dayOf(story.publishedAt, newsroom.timeZone);
  return { period, path: archivePath(period) };
}

function Times({ story, timeZone }: { story: StoryView; timeZone: string }) {
  return (
    <p class="times">
      <span>
        {words.published.bn}: <PageTime at={story.publishedAt} timeZone={timeZone} />
      </span>
      {showsUpdate(story, timeZone) && (
        <span>
          {words.updated.bn}: <PageTime at={story.updatedAt} timeZone={timeZone} />
        </span>
      )}
    </p>
  );
}

function Corrections({
  corrections,
  timeZone,
}: {
  corrections: readonly CorrectionView[];
  timeZone: string;
}) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections.bn}</h2>
      {corrections.map(({ text, at }) => (
        <p>
          {text} <PageTime at={at} timeZone={timeZone} />
        </p>
      ))}
    </section>
  );
}

function Sources({ sources }: { sources: readonly SourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <div class="tail">
      <h2>{words.sources.bn}</h2>
      <ul class="sources">
        {sources.map((source) => (
          <li>
            <Source source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Source({ source: { name, url } }: { source: SourceView }) {
  if (url === null) return <span lang={languageOf(name)}>{name}</span>;
  return (
    <a href={url} lang={languageOf(name)} rel="external">
      {name}
    </a>
  );
}

function Topics({ story: { topics } }: { story: StoryView }) {
  if (topics.length === 0) return null;
  return (
    <nav class="tail" aria-labelledby="topics">
      <h2 id="topics">{words.topics.bn}</h2>
      <ul class="topics">
        {topics.map((topic) => (
          <li>
            <a href={topic.path} rel="tag" lang={languageOf(topic.name)}>
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Related({ story: { related }, timeZone }: { story: StoryView; timeZone: string }) {
  if (related.length === 0) return null;
  return (
    <aside class="related" aria-labelledby="related">
      <h2 id="related">{words.related.bn}</h2>
      <div class="grid">
        {related.map((story) => (
          <StoryItem story={story} timeZone={timeZone} level={3} withSection />
        ))}
      </div>
    </aside>
  );
}
