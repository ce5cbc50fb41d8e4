import type { StoryState } from '../../../newsroom/src/story/story.ts';
import { narrow, useMedia } from '../shell/media.ts';
import { useMe } from '../sign-in/me.ts';
import { storyTexts } from '../story/story-texts.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { mainVerb, type OfferedVerb, offeredVerbs } from './offered-verbs.ts';
import { workflowTexts } from './workflow-texts.ts';

/** The verbs that the story's state and the person's role allow: the next one as a button, the others in a menu. */
export function VerbBar(props: {
  state: StoryState;
  mayWrite: boolean;
  /** Items of the menu before its verbs. */
  first: readonly MenuItem[];
  onVerb: (verb: OfferedVerb | 'save') => void;
}) {
  const { state, mayWrite, onVerb } = props;
  const t = useTexts(workflowTexts);
  const story = useTexts(storyTexts);
  const { may } = useMe();
  const isNarrow = useMedia(narrow);
  const main = mainVerb(state, may);
  const others = offeredVerbs(state, may).filter((verb) => verb !== main);
  const withNote = { key: 'save', label: t('saveTitle'), onChoose: () => onVerb('save') };
  const items = [
    ...props.first,
    ...(mayWrite ? [withNote] : []),
    ...others.map((verb) => ({
      key: verb,
      label: t(verbLabel(verb, state)),
      onChoose: () => onVerb(verb),
      ...(verb === 'withdraw' ? { look: 'danger' as const } : {}),
    })),
  ];
  return (
    <>
      {items.length > 0 && (
        <Menu label={story('moreActs')} place={isNarrow ? 'start' : 'end'} items={items}>
          {story('more')} <span aria-hidden="true">▾</span>
        </Menu>
      )}
      {main !== null && (
        <Button look="main" aria-keyshortcuts="Control+Enter" title="Ctrl+Enter" onClick={() => onVerb(main)}>
          {t(verbLabel(main, state))}
        </Button>
      )}
    </>
  );
}

function verbLabel(verb: OfferedVerb, state: StoryState): keyof typeof workflowTexts {
  if (verb === 'publish' && state === 'published') return 'publishChanges';
  return verb === 'schedule' && state === 'scheduled' ? 'reschedule' : verb;
}
