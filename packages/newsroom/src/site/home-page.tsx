import { formatDate } from '@hurkaru/bangla';
import type { SiteAssets } from './assets.ts';
import type { JsonLdObject } from './json-ld.tsx';
import { PageFrame } from './page-frame.tsx';
import { dayName } from './period-names.ts';
import { publisher } from './publisher.ts';
import { renderPage } from './render-page.ts';
import { StoryItem } from './story-list.tsx';
import type { NewsroomView, PeriodLink, SectionView, StoryCard } from './view-data.ts';
import { words } from './words.ts';

interface SectionStories {
  section: SectionView;
  stories: StoryCard[];
}

interface HomePageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  /** The newest stories; the first of them leads. */
  lead: StoryCard[];
  bySection: SectionStories[];
  /** The latest day of the archive. */
  today: PeriodLink | null;
}

/** The front page. */
export function homePage({ newsroom, assets, lead, bySection, today }: HomePageProps): string {
  const times = { timeZone: newsroom.timeZone, today: today?.period };
  const top = lead.slice(0, topSize);
  const blocks = withoutTop(bySection, top);
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      here="home"
      day={today}
      facts={{
        title: null,
        description: newsroom.tagline,
        path: '/',
        structuredData: [webSite(newsroom), publisher(newsroom, assets)],
      }}
    >
      {today !== null && <Dateline today={today} />}
      {lead.length === 0 && <p class="empty">{words.noStories.bn}</p>}
      <div class="front">
        <TopStories stories={top} {...times} />
        <Latest stories={lead.slice(topSize, topSize + latestSize)} {...times} />
      </div>
      <div class="blocks">
        {blocks.map((block) => (
          <SectionBlock block={block} {...times} />
        ))}
      </div>
    </PageFrame>,
  );
}

/** The lead and the stories around it. */
const topSize = 7;
const latestSize = 8;

/** What leads the page is not repeated in its section, unless the section would stand empty. */
function withoutTop(bySection: readonly SectionStories[], top: readonly StoryCard[]): SectionStories[] {
  const shown = new Set(top.map((story) => story.id));
  return bySection.flatMap(({ section, stories }) => {
    const others = stories.filter((story) => !shown.has(story.id));
    const kept = others.length > 0 ? others : stories;
    return kept.length > 0 ? [{ section, stories: kept }] : [];
  });
}

function Dateline({ today: { period, path } }: { today: PeriodLink }) {
  const bangabda = formatDate(new Date(`${period}T00:00:00Z`), 'bangabda', { timeZone: 'UTC' });
  return (
    <p class="dateline">
      <a href={path}>{dayName(period)}</a>
      <span>{bangabda}</span>
    </p>
  );
}

interface Times {
  timeZone: string;
  today: string | undefined;
}

interface StoriesProps extends Times {
  stories: readonly StoryCard[];
}

function TopStories({ stories, ...times }: StoriesProps) {
  if (stories.length === 0) return null;
  return (
    <section class="top-stories" aria-label={words.topStories.bn}>
      {stories.map((story) => (
        <StoryItem story={story} {...times} level={2} withSection withStandfirst />
      ))}
    </section>
  );
}

function Latest({ stories, ...times }: StoriesProps) {
  if (stories.length === 0) return null;
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 id="latest">{words.latest.bn}</h2>
      {stories.map((story) => (
        <StoryItem story={story} {...times} level={3} />
      ))}
    </section>
  );
}

function SectionBlock({ block: { section, stories }, ...times }: { block: SectionStories } & Times) {
  return (
    <section class="block">
      <h2>
        <a href={section.path}>{section.name}</a>
      </h2>
      {stories.map((story, index) => (
        <StoryItem story={story} {...times} level={3} withStandfirst={index === 0} />
      ))}
    </section>
  );
}

function webSite(newsroom: NewsroomView): JsonLdObject {
  return {
    '@type': 'WebSite',
    '@id': `${newsroom.origin}/#website`,
    url: `${newsroom.origin}/`,
    name: newsroom.name,
    alternateName: newsroom.nameLatin || undefined,
    description: newsroom.tagline || undefined,
    inLanguage: 'bn',
    publisher: { '@id': `${newsroom.origin}/#publisher` },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${newsroom.origin}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
