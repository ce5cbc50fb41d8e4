import { StoryItem } from './story-list.tsx';
import type { StoryCard } from './view-data.ts';
import { words } from './words.ts';

interface FrontListProps {
  stories: readonly StoryCard[];
  timeZone: string;
  withSection?: boolean;
}

/** The newest stories of a section, topic or person; a sentence where there are none. */
export function FrontList({ stories, timeZone, withSection = false }: FrontListProps) {
  if (stories.length === 0) return <p class="empty">{words.noStories.bn}</p>;
  return (
    <div class="river">
      {stories.map((story) => (
        <StoryItem story={story} timeZone={timeZone} level={2} withSection={withSection} withStandfirst />
      ))}
    </div>
  );
}
