import type { Child } from 'hono/jsx';
import { homePath, searchPath } from '../story/paths.ts';
import type { SiteAssets } from './assets.ts';
import { languageOf } from './language-of.ts';
import { PageFrame } from './page-frame.tsx';
import { PageTime } from './page-time.tsx';
import { renderPage } from './render-page.ts';
import type { NewsroomView } from './view-data.ts';
import { words } from './words.ts';

interface SiteProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
}

/** 404: nothing is known under this address. */
export function notFoundPage(site: SiteProps): string {
  return noticePage(site, words.notFound, <Explanation {...words.notFoundHint} />);
}

interface WithdrawnPageProps extends SiteProps {
  headline: string;
  reason: string | null;
  at: Date;
}

/** 410: a story that the newsroom took back, and why. */
export function withdrawnPage({ headline, reason, at, ...site }: WithdrawnPageProps): string {
  return noticePage(
    site,
    words.withdrawn,
    <dl>
      <dt>{words.withdrawnHeadline.bn}</dt>
      <dd lang={languageOf(headline)}>{headline}</dd>
      {reason !== null && <dt>{words.withdrawnReason.bn}</dt>}
      {reason !== null && <dd>{reason}</dd>}
      <dt>{words.withdrawnAt.bn}</dt>
      <dd>
        <PageTime at={at} timeZone={site.newsroom.timeZone} />
      </dd>
    </dl>,
  );
}

/** 503: a page that was not made ahead of time, while the database is away. */
export function unavailablePage(site: SiteProps): string {
  return noticePage(site, words.unavailable, <Explanation {...words.unavailableHint} />);
}

/** 500: with the reference under which the log knows the error. */
export function errorPage({ reference, ...site }: SiteProps & { reference: string }): string {
  return noticePage(
    site,
    words.failed,
    <>
      <Explanation {...words.failedHint} />
      <p>
        {words.reference.bn}: <code lang="en">{reference}</code>
      </p>
    </>,
  );
}

interface Sentence {
  bn: string;
  en: string;
}

function noticePage({ newsroom, assets }: SiteProps, title: Sentence, explanation: Child): string {
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      facts={{ title: title.bn, description: title.bn, path: null }}
    >
      <div class="notice">
        <h1>{title.bn}</h1>
        <p class="latin" lang="en">
          {title.en}.
        </p>
        {explanation}
        <ul class="ways">
          <li>
            <a href={homePath}>{words.home.bn}</a>
          </li>
          <li>
            <a href={searchPath()}>{words.searchTitle.bn}</a>
          </li>
        </ul>
      </div>
    </PageFrame>,
  );
}

function Explanation({ bn, en }: Sentence) {
  return (
    <>
      <p>{bn}</p>
      <p class="latin" lang="en">
        {en}
      </p>
    </>
  );
}
