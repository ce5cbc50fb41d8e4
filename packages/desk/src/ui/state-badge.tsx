import type { StoryState } from '../../../newsroom/src/story/story.ts';
import { useTexts } from '../texts/language.tsx';
import { stateTexts } from './state-texts.ts';

/** The state of a story: its name, and a colour that says the same. */
export function StateBadge({ state }: { state: StoryState }) {
  const t = useTexts(stateTexts);
  return <span className={`state state-${state}`}>{t(state)}</span>;
}
