import { topicMonthPath } from '../story/paths.ts';
import type { SiteAssets } from './assets.ts';
import { breadcrumbList } from './breadcrumbs.tsx';
import { collectionPage } from './collection-page.ts';
import { FrontHead } from './front-head.tsx';
import { FrontList } from './front-list.tsx';
import { PageFrame } from './page-frame.tsx';
import { monthName } from './period-names.ts';
import { Neighbours } from './period-nav.tsx';
import { renderPage } from './render-page.ts';
import type { NewsroomView, PeriodLink, StoryCard, TopicView } from './view-data.ts';
import { words } from './words.ts';

interface TopicMonthPageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  topic: TopicView;
  /** YYYY-MM */
  month: string;
  stories: StoryCard[];
  previous: PeriodLink | null;
  next: PeriodLink | null;
}

/** A topic's stories of one month. */
export function topicMonthPage(props: TopicMonthPageProps): string {
  const { newsroom, assets, topic, month, stories, previous, next } = props;
  const path = topicMonthPath(topic.slug, month);
  const name = `${topic.name}, ${monthName(month)}`;
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      facts={{
        title: name,
        description: `${newsroom.name}: ${name} ${words.newsOf.bn}`,
        path,
        front: topic,
        structuredData: [
          collectionPage({ newsroom, path, name, stories }),
          breadcrumbList(newsroom.origin, [topic, { name: monthName(month), path }]),
        ],
      }}
    >
      <FrontHead steps={[topic]} title={monthName(month)} />
      <FrontList stories={stories} timeZone={newsroom.timeZone} withSection />
      <Neighbours
        previous={previous}
        next={next}
        previousWord={words.previousMonth.bn}
        nextWord={words.nextMonth.bn}
        nameOf={monthName}
      />
    </PageFrame>,
  );
}
