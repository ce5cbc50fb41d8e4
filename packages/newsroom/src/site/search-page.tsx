import { formatNumber } from '@hurkaru/bangla';
import { searchPath } from '../story/paths.ts';
import type { SiteAssets } from './assets.ts';
import { languageOf } from './language-of.ts';
import { PageFrame } from './page-frame.tsx';
import { PageTime } from './page-time.tsx';
import { renderPage } from './render-page.ts';
import type { FoundStory, NewsroomView, SearchResultView } from './view-data.ts';
import { words } from './words.ts';

interface SearchPageProps {
  newsroom: NewsroomView;
  assets: SiteAssets;
  query: string;
  /** null before anything was asked, or when it could not be answered */
  result: SearchResultView | null;
  /** A sentence for the reader where the search could not be made. */
  problem: string | null;
}

/** The search: the form alone, what was found, that nothing was, or why it could not be searched. */
export function searchPage({ newsroom, assets, query, result, problem }: SearchPageProps): string {
  return renderPage(
    <PageFrame
      newsroom={newsroom}
      assets={assets}
      here="search"
      facts={{
        title: query === '' ? words.searchTitle.bn : `${query}: ${words.searchResults.bn}`,
        description: words.searchTitle.bn,
        path: null,
      }}
    >
      <div class="search">
        <h1>{words.searchTitle.bn}</h1>
        <SearchForm query={query} />
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {problem === null && result === null && <p class="meta">{words.searchHint.bn}</p>}
        {problem === null && result !== null && <Result result={result} timeZone={newsroom.timeZone} />}
      </div>
    </PageFrame>,
  );
}

function SearchForm({ query }: { query: string }) {
  return (
    <search>
      <form action={searchPath()} method="get">
        <label for="q">{words.searchLabel.bn}</label>
        <input
          id="q"
          name="q"
          type="search"
          value={query}
          maxlength={200}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button type="submit">{words.search.bn}</button>
      </form>
    </search>
  );
}

function Result({ result, timeZone }: { result: SearchResultView; timeZone: string }) {
  if (result.stories.length === 0) return <NothingFound />;
  return (
    <section aria-labelledby="found">
      <h2 id="found">
        {formatNumber(result.total)}
        {words.storiesFound.bn}
      </h2>
      {result.stories.map((story) => (
        <Found story={story} timeZone={timeZone} />
      ))}
      {result.more && <p class="meta">{words.searchMore.bn}</p>}
    </section>
  );
}

function NothingFound() {
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.searchNothing.bn}</h2>
      <p>{words.searchNothingHint.bn}</p>
    </section>
  );
}

function Found({ story, timeZone }: { story: FoundStory; timeZone: string }) {
  return (
    <article class="item">
      <h3>
        <a href={story.path} lang={languageOf(story.headline)}>
          {story.headline}
        </a>
      </h3>
      <p class="standfirst">{story.snippet.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</p>
      <p class="meta">
        <a href={story.section.path}>{story.section.name}</a>
        <PageTime at={story.publishedAt} timeZone={timeZone} />
      </p>
    </article>
  );
}
