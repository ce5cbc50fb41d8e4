import type { StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { ApiError } from '../api-client.ts';
import NotFoundScreen from '../shell/not-found-screen.tsx';
import { useMe } from '../sign-in/me.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { OpenStory } from './open-story.tsx';
import { useFetched } from './use-fetched.ts';
import { writerColours } from './use-presence.ts';
import { useWorkingCopy } from './use-working-copy.ts';
import './story.css';

/** A story at work: its text, what stands beside it, and its way to readers. */
export default function StoryScreen({ storyId }: { storyId: number }) {
  const { name, personId } = useMe();
  const { value: story, error, again } = useFetched<StoryView>(`/api/v1/stories/${storyId}`);
  const opened = useWorkingCopy(storyId, { name, color: String(personId % writerColours) });
  if (story !== null) return <OpenStory story={story} opened={opened} reload={again} />;
  if (error instanceof ApiError && error.status === 404) return <NotFoundScreen />;
  return (
    <main id="main" className="screen">
      {error === null ? <Loading /> : <ErrorNotice error={error} onTryAgain={again} />}
    </main>
  );
}
