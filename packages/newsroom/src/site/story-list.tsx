import { dayOf } from '../story/newsroom-days.ts';
import { languageOf } from './language-of.ts';
import { PageTime } from './page-time.tsx';
import { clockTime, shortDayName } from './period-names.ts';
import { UnbrokenText } from './unbroken-text.tsx';
import type { StoryCard } from './view-data.ts';

interface StoryItemProps {
  story: StoryCard;
  timeZone: string;
  level: 2 | 3;
  /** Whether to name the section: not on the section's own page. */
  withSection?: boolean;
  withStandfirst?: boolean;
  /** The day that the page itself names: its stories show the clock alone, older ones their day alone. */
  today?: string | undefined;
}

/** A story in a list: its headline, and what the list's place asks for. */
export function StoryItem(props: StoryItemProps) {
  const { story, timeZone, level, withSection, withStandfirst, today } = props;
  const Headline = level === 2 ? 'h2' : 'h3';
  return (
    <article class="item">
      <Headline>
        <a href={story.path} lang={languageOf(story.headline)}>
          <UnbrokenText text={story.headline} />
        </a>
      </Headline>
      {withStandfirst && story.standfirst !== null && (
        <p class="standfirst">
          <UnbrokenText text={story.standfirst} />
        </p>
      )}
      <p class="meta">
        {withSection && <SectionLink story={story} />}
        <PageTime at={story.publishedAt} timeZone={timeZone} text={shortTime(story, timeZone, today)} />
      </p>
    </article>
  );
}

function shortTime(story: StoryCard, timeZone: string, today: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  const day = dayOf(story.publishedAt, timeZone);
  return day === today ? clockTime(story.publishedAt, timeZone) : shortDayName(day);
}

/** A whole day or month in few bytes: time, headline, section. */
export function CompactList({ stories, timeZone }: { stories: readonly StoryCard[]; timeZone: string }) {
  return (
    <ol class="compact">
      {stories.map((story) => (
        <li>
          <PageTime
            at={story.publishedAt}
            timeZone={timeZone}
            text={clockTime(story.publishedAt, timeZone)}
          />
          <a href={story.path} lang={languageOf(story.headline)}>
            <UnbrokenText text={story.headline} />
          </a>
          <span class="meta">{story.section.name}</span>
        </li>
      ))}
    </ol>
  );
}

function SectionLink({ story: { section } }: { story: StoryCard }) {
  return (
    <a href={section.path} lang={languageOf(section.name)}>
      {section.name}
    </a>
  );
}
