import type { SiteAssets } from './assets.ts';
import { breadcrumbList } from './breadcrumbs.tsx';
import { collectionPage } from './collection-page.ts';
import { FrontHead } from './front-head.tsx';
import { FrontList } from './front-list.tsx';
import { PageFrame } from './page-frame.tsx';
import { dayName } from './period-names.ts';
import { PeriodNav } from './period-nav.tsx';
import { renderPage } from './render-page.ts';
import type { NewsroomView, PeriodLink, SectionView, StoryCard } from './view-data.ts';
import { words } from './words.ts';

interface SectionPageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  section: SectionView;
  stories: StoryCard[];
  /** The latest days of the archive. */
  days: PeriodLink[];
}

/** The front of a section. */
export function sectionPage({ newsroom, assets, section, stories, days }: SectionPageProps): string {
  const { name, path } = section;
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      here={section}
      day={days[0] ?? null}
      facts={{
        title: name,
        description: `${newsroom.name}: ${name} ${words.newsOf.bn}`,
        path,
        front: section,
        structuredData: [
          collectionPage({ newsroom, path, name, stories }),
          breadcrumbList(newsroom.origin, [section]),
        ],
      }}
    >
      <FrontHead steps={[]} title={name} />
      <FrontList stories={stories} timeZone={newsroom.timeZone} />
      <PeriodNav title={words.byDay.bn} periods={days} nameOf={dayName} />
    </PageFrame>,
  );
}
