import { type Ref, useEffect, useRef } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type { StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { narrow, useMedia } from '../shell/media.ts';
import { useMe } from '../sign-in/me.ts';
import { formatCount, formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import type { OfferedVerb } from '../workflow/offered-verbs.ts';
import { VerbBar } from '../workflow/verb-bar.tsx';
import { SaveState } from './save-state.tsx';
import { storyTexts } from './story-texts.ts';
import { usePresence } from './use-presence.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Where the story stands, who is in it, whether its text is safe, and what may be done with it now. */
export function TopBar(props: {
  story: StoryView;
  copy: WorkingCopy | null;
  isSaving: boolean;
  mayWrite: boolean;
  mayAct: boolean;
  onSave: () => void;
  onVerb: (verb: OfferedVerb | 'save') => void;
  onHistory: () => void;
}) {
  const { story, mayWrite, mayAct } = props;
  const t = useTexts(storyTexts);
  const isNarrow = useMedia(narrow);
  const standing = useRef<HTMLSpanElement>(null);
  const hasActed = useRef(false);
  const onVerb = (verb: OfferedVerb | 'save') => {
    hasActed.current = true;
    props.onVerb(verb);
  };
  // The button that was pressed may be gone with the state that it led out of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the state has changed
  useEffect(() => {
    if (hasActed.current && document.activeElement === document.body) standing.current?.focus();
    hasActed.current = false;
  }, [story.state]);
  return (
    <div className="story-bar">
      <div className="story-bar-facts">
        <Standing story={story} place={standing} />
        <HereNow awareness={props.copy?.awareness ?? null} />
        {mayWrite && props.copy !== null && <SaveState copy={props.copy} />}
      </div>
      <div className="story-bar-acts">
        {mayAct && !isNarrow && (
          <Button look="quiet" onClick={props.onHistory}>
            {t('history')}
          </Button>
        )}
        {mayWrite && (
          <Button
            busy={props.isSaving}
            title={t('saveHint')}
            aria-keyshortcuts="Control+S"
            onClick={props.onSave}
          >
            {t('save')}
          </Button>
        )}
        {mayAct && (
          <VerbBar
            state={story.state}
            mayWrite={mayWrite}
            first={isNarrow ? [{ key: 'history', label: t('history'), onChoose: props.onHistory }] : []}
            onVerb={onVerb}
          />
        )}
      </div>
    </div>
  );
}

function Standing({ story, place }: { story: StoryView; place: Ref<HTMLSpanElement> }) {
  const t = useTexts(storyTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const at = (instant: string) => formatInstant(instant, language, timeZone);
  const isUnderEmbargo = story.embargoUntil !== null && new Date(story.embargoUntil) > new Date();
  const hasNews = story.state === 'published' && story.revision !== story.liveRevision;
  return (
    <>
      <span ref={place} tabIndex={-1} className="story-standing">
        <StateBadge state={story.state} />
        <span className="soft small">
          {t('revisionNumber', { n: formatCount(story.revision, language) })}
        </span>
      </span>
      {story.state === 'scheduled' && story.scheduledFor !== null && (
        <span className="badge badge-info">{t('scheduledFor', { at: at(story.scheduledFor) })}</span>
      )}
      {isUnderEmbargo && story.embargoUntil !== null && (
        <span className="badge badge-warn">{t('embargoUntil', { at: at(story.embargoUntil) })}</span>
      )}
      {hasNews && <span className="badge badge-warn">{t('unpublishedChanges')}</span>}
      {story.state === 'published' && story.url !== null && (
        <a className="small" href={story.url} target="_blank" rel="noopener">
          {t('seePublished')}
        </a>
      )}
    </>
  );
}

function HereNow({ awareness }: { awareness: Awareness | null }) {
  const t = useTexts(storyTexts);
  const people = usePresence(awareness);
  if (people.length === 0) return null;
  return (
    <ul className="here-now" aria-label={t('hereNow')}>
      {people.map(({ name, initials }) => (
        <li key={name}>
          <Avatar name={name} initials={initials} />
        </li>
      ))}
    </ul>
  );
}
