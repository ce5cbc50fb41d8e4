import type { SiteAssets } from './assets.ts';
import { breadcrumbList } from './breadcrumbs.tsx';
import { collectionPage } from './collection-page.ts';
import { FrontHead } from './front-head.tsx';
import { FrontList } from './front-list.tsx';
import { PageFrame } from './page-frame.tsx';
import { monthName } from './period-names.ts';
import { PeriodNav } from './period-nav.tsx';
import { renderPage } from './render-page.ts';
import { shortened } from './story-summary.ts';
import type { NewsroomView, PeriodLink, StoryCard, TopicView } from './view-data.ts';
import { words } from './words.ts';

interface TopicPageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  topic: TopicView;
  stories: StoryCard[];
  /** Every month that has stories, the newest first. */
  months: (PeriodLink & { stories: number })[];
}

/** The front of a topic. */
export function topicPage({ newsroom, assets, topic, stories, months }: TopicPageProps): string {
  const { name, nameLatin, path, description } = topic;
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      facts={{
        title: name,
        description: shortened(description ?? `${newsroom.name}: ${name} ${words.newsOf.bn}`),
        path,
        front: topic,
        structuredData: [
          collectionPage({ newsroom, path, name, stories, about: topicThing(topic) }),
          breadcrumbList(newsroom.origin, [topic]),
        ],
      }}
    >
      <FrontHead
        steps={[]}
        kind={words.topic.bn}
        title={name}
        titleLatin={nameLatin}
        description={description}
      />
      <FrontList stories={stories} timeZone={newsroom.timeZone} withSection />
      <PeriodNav title={words.byMonth.bn} periods={months} nameOf={monthName} />
    </PageFrame>,
  );
}

function topicThing({ name, nameLatin, description }: TopicView) {
  return {
    '@type': 'Thing',
    name,
    alternateName: nameLatin ?? undefined,
    description: description ?? undefined,
  };
}
