import type { VerbAnswer } from '../../../newsroom/src/story/api-shapes.ts';
import { useMe } from '../sign-in/me.ts';
import { storyTexts } from '../story/story-texts.ts';
import { formatCount, formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import type { Saved } from './story-acts.ts';
import { workflowTexts } from './workflow-texts.ts';

/** Says where an act has led. */
export function useTellDone(): (answer: VerbAnswer) => void {
  const t = useTexts(workflowTexts);
  const announce = useAnnounce();
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  return ({ state, scheduledFor }) => {
    const at = scheduledFor === null ? '' : formatInstant(scheduledFor, language, timeZone);
    announce(t(`done-${state}`, { at }));
  };
}

/** Says which revision a save made, or that nothing was new. */
export function useTellSaved(): (saved: Saved) => void {
  const t = useTexts(storyTexts);
  const announce = useAnnounce();
  const { language } = useLanguage();
  return ({ revision, changed }) => {
    announce(t(changed ? 'saved' : 'nothingToSave', { n: formatCount(revision, language) }));
  };
}
