import { Suspense } from 'react';
import { narrow, useMedia } from '../shell/media.ts';
import { useTexts } from '../texts/language.tsx';
import { Loading } from '../ui/loading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useStoryInHand } from '../workflow/story-in-hand.ts';
import { CreditsPanel } from './credits-panel.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { CheckPanel } from './lazy-story.ts';
import { SourcesPanel } from './sources-panel.tsx';
import { type StoryPart, storyParts } from './story-parts.ts';
import { storyTexts } from './story-texts.ts';
import { TopicsPanel } from './topics-panel.tsx';

/** What stands beside the copy, one panel at a time; on a phone the copy is one of the tabs. */
export function StoryPanels(props: {
  part: StoryPart;
  headline: string;
  beside: string | null;
  onPart: (part: StoryPart) => void;
  onBeside: (sourceId: string | null) => void;
  /** Escape leads back to the copy. */
  onLeave: () => void;
}) {
  const { part, onPart } = props;
  const t = useTexts(storyTexts);
  const isNarrow = useMedia(narrow);
  const shown = storyParts.filter((one) => isNarrow || one !== 'copy');
  const chosen = !isNarrow && part === 'copy' ? 'details' : part;
  return (
    <aside
      className="story-panels"
      aria-label={t('parts')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) props.onLeave();
      }}
    >
      <Tabs
        label={t('parts')}
        tabs={shown.map((key) => ({ key, label: t(key) }))}
        chosen={chosen}
        onChoose={onPart}
      >
        <Panel {...props} part={chosen} onPart={onPart} />
      </Tabs>
    </aside>
  );
}

function Panel(props: {
  part: StoryPart;
  headline: string;
  beside: string | null;
  onPart: (part: StoryPart) => void;
  onBeside: (sourceId: string | null) => void;
}) {
  const { story, details, mayWrite, reload } = useStoryInHand();
  switch (props.part) {
    case 'copy':
      return null;
    case 'details':
      return <DetailsPanel story={story} headline={props.headline} mayWrite={mayWrite} onChanged={reload} />;
    case 'credits':
      return <CreditsPanel details={details} mayWrite={mayWrite} />;
    case 'sources':
      return (
        <SourcesPanel details={details} mayWrite={mayWrite} beside={props.beside} onBeside={props.onBeside} />
      );
    case 'topics':
      return <TopicsPanel details={details} mayWrite={mayWrite} />;
    case 'check':
      return (
        <Suspense fallback={<Loading />}>
          <CheckPanel onSources={() => props.onPart('sources')} />
        </Suspense>
      );
  }
}
