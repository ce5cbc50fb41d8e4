import type { SiteAssets } from './assets.ts';
import { breadcrumbList } from './breadcrumbs.tsx';
import { collectionPage } from './collection-page.ts';
import { FrontHead } from './front-head.tsx';
import { FrontList } from './front-list.tsx';
import { PageFrame } from './page-frame.tsx';
import { renderPage } from './render-page.ts';
import { shortened } from './story-summary.ts';
import type { AuthorView, NewsroomView, StoryCard } from './view-data.ts';
import { words } from './words.ts';

interface AuthorPageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  author: AuthorView;
  stories: StoryCard[];
}

/** The stories of one person. */
export function authorPage({ newsroom, assets, author, stories }: AuthorPageProps): string {
  const { name, nameLatin, path, description } = author;
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      facts={{
        title: name,
        description: shortened(description ?? `${newsroom.name}: ${words.author.bn} ${name}`),
        path,
        structuredData: [
          collectionPage({ newsroom, path, name, stories, about: personThing(author, newsroom.origin) }),
          breadcrumbList(newsroom.origin, [author]),
        ],
      }}
    >
      <FrontHead
        steps={[]}
        kind={words.author.bn}
        title={name}
        titleLatin={nameLatin}
        description={description}
      />
      <FrontList stories={stories} timeZone={newsroom.timeZone} withSection />
    </PageFrame>,
  );
}

function personThing({ name, nameLatin, path, description }: AuthorView, origin: string) {
  return {
    '@type': 'Person',
    name,
    alternateName: nameLatin ?? undefined,
    description: description ?? undefined,
    url: origin + path,
  };
}
