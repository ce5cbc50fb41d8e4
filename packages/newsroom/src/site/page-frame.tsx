import type { Child, PropsWithChildren } from 'hono/jsx';
import { feedPaths, homePath, searchPath } from '../story/paths.ts';
import type { SiteAssets } from './assets.ts';
import { languageOf } from './language-of.ts';
import { type PageFacts, PageHead } from './page-head.tsx';
import { shortDayName } from './period-names.ts';
import type { NewsroomView, PeriodLink, SectionView } from './view-data.ts';
import { words } from './words.ts';

type PageFrameProps = PropsWithChildren<{
  newsroom: NewsroomView;
  assets: SiteAssets;
  facts: PageFacts;
  /** What the top of the page marks as the place where the reader is. */
  here?: SectionView | 'home' | 'search' | undefined;
  /** A day of the archive to go on from. */
  day?: PeriodLink | null;
}>;

/** What stands around every page: its head, the newsroom's name and sections, and the foot. */
export function PageFrame({ newsroom, assets, facts, here, day, children }: PageFrameProps) {
  return (
    <html lang="bn">
      <PageHead newsroom={newsroom} assets={assets} facts={facts} />
      <body>
        <a class="skip" href="#main">
          {words.skipToContent.bn}
        </a>
        <PageTop newsroom={newsroom} here={here} path={facts.path} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <PageFoot newsroom={newsroom} day={day ?? null} />
      </body>
    </html>
  );
}

type PageTopProps = Pick<PageFrameProps, 'newsroom' | 'here'> & { path: string | null };

function PageTop({ newsroom, here, path }: PageTopProps) {
  const section = typeof here === 'object' ? here.slug : null;
  return (
    <header class="top">
      <Nameplate newsroom={newsroom} isHome={here === 'home'} />
      <nav class="sections" aria-label={words.siteNavigation.bn}>
        <ul>
          {newsroom.sections.map((each) => (
            <li>
              <NavLink
                path={each.path}
                name={each.name}
                current={each.slug === section && (each.path === path ? 'page' : 'true')}
              />
            </li>
          ))}
          <li class="find">
            <NavLink path={searchPath()} name={words.search.bn} current={here === 'search' && 'page'} />
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Nameplate({ newsroom, isHome }: { newsroom: NewsroomView; isHome: boolean }) {
  const Name = isHome ? 'h1' : 'p';
  return (
    <Name class="nameplate">
      <a href={homePath} aria-current={isHome ? 'page' : undefined}>
        {newsroom.name}
      </a>
    </Name>
  );
}

interface NavLinkProps {
  path: string;
  name: string;
  /** 'page' on the page itself, 'true' on pages that belong to it. */
  current?: 'page' | 'true' | false;
}

function NavLink({ path, name, current }: NavLinkProps) {
  return (
    <a href={path} lang={languageOf(name)} aria-current={current || undefined}>
      {name}
    </a>
  );
}

function PageFoot({ newsroom, day }: { newsroom: NewsroomView; day: PeriodLink | null }) {
  return (
    <footer class="foot">
      <p class="foot-name">{newsroom.name}</p>
      {newsroom.tagline !== '' && <p>{newsroom.tagline}</p>}
      <FootLinks label={words.sections.bn}>
        {newsroom.sections.map((section) => (
          <li>
            <NavLink path={section.path} name={section.name} />
          </li>
        ))}
      </FootLinks>
      <FootLinks label={words.follow.bn}>
        <li>
          <a href={feedPaths.rss}>{words.rss.bn}</a>
        </li>
        <li>
          <a href={feedPaths.json}>{words.jsonFeed.bn}</a>
        </li>
        {day !== null && (
          <li>
            <a href={day.path}>
              {words.archive.bn}: {shortDayName(day.period)}
            </a>
          </li>
        )}
      </FootLinks>
      {newsroom.isDemonstration && <DemonstrationNote />}
    </footer>
  );
}

function FootLinks({ label, children }: { label: string; children?: Child }) {
  return (
    <nav aria-label={label}>
      <ul>{children}</ul>
    </nav>
  );
}

function DemonstrationNote() {
  return (
    <p class="note">
      {words.demonstration.bn} <span lang="en">{words.demonstration.en}</span>
    </p>
  );
}
