import { formatDate, formatNumber } from '@hurkaru/bangla';
import { archivePath } from '../story/paths.ts';
import type { SiteAssets } from './assets.ts';
import { breadcrumbList } from './breadcrumbs.tsx';
import { collectionPage } from './collection-page.ts';
import { FrontHead } from './front-head.tsx';
import { PageFrame } from './page-frame.tsx';
import { dayName, shortDayName } from './period-names.ts';
import { Neighbours } from './period-nav.tsx';
import { renderPage } from './render-page.ts';
import { CompactList } from './story-list.tsx';
import type { NewsroomView, PeriodLink, StoryCard } from './view-data.ts';
import { words } from './words.ts';

interface ArchivePageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  /** YYYY-MM-DD */
  day: string;
  /** The whole day. */
  stories: StoryCard[];
  previous: PeriodLink | null;
  next: PeriodLink | null;
}

/** Everything that was published on one day. */
export function archivePage({ newsroom, assets, day, stories, previous, next }: ArchivePageProps): string {
  const path = archivePath(day);
  const name = dayName(day);
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      day={{ period: day, path }}
      facts={{
        title: `${words.archive.bn}: ${name}`,
        description: `${newsroom.name}: ${name}, ${words.wholeDay.bn}`,
        path,
        structuredData: [
          collectionPage({ newsroom, path, name, stories }),
          breadcrumbList(newsroom.origin, [{ name, path }]),
        ],
      }}
    >
      <FrontHead steps={[]} kind={words.archive.bn} title={name} description={about(day, stories.length)} />
      {stories.length === 0 ? (
        <p class="empty">{words.noStoriesThatDay.bn}</p>
      ) : (
        <CompactList stories={stories} timeZone={newsroom.timeZone} />
      )}
      <Neighbours
        previous={previous}
        next={next}
        previousWord={words.previousDay.bn}
        nextWord={words.nextDay.bn}
        nameOf={shortDayName}
      />
    </PageFrame>,
  );
}

/** The day by the Bangla calendar, and how much it holds. */
function about(day: string, stories: number): string {
  const bangabda = formatDate(new Date(`${day}T00:00:00Z`), 'bangabda', { timeZone: 'UTC' });
  return `${bangabda} · ${formatNumber(stories)}${words.storiesCounted.bn}`;
}
