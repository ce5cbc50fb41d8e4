import { useState } from 'react';
import type { HistoryEntry, RevisionView } from '../../../newsroom/src/story/api-shapes.ts';
import type { ComparedContent } from '../../../newsroom/src/story/compare-revisions.ts';
import { useMe } from '../sign-in/me.ts';
import { useFetched } from '../story/use-fetched.ts';
import { formatCount, formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { Select } from '../ui/select.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { actOnStory } from '../workflow/story-acts.ts';
import { revisionInHand, useAct, useStoryInHand } from '../workflow/story-in-hand.ts';
import { Comparison } from './comparison.tsx';
import { historyTexts } from './history-texts.ts';

/** Numbers of two revisions; null stands for the nothing before the first. */
export interface ComparedPair {
  before: number | null;
  after: number;
}

/** Two revisions side by side in one text, either chosen from the list; the later one can be brought back. */
export function CompareRevisions(props: {
  pair: ComparedPair;
  revisions: readonly HistoryEntry[];
  onPair: (pair: ComparedPair) => void;
  onRestored: () => void;
}) {
  const { pair, revisions, onPair } = props;
  const t = useTexts(historyTexts);
  const choices = useChoices(revisions, pair);
  const before = useRevision(pair.before);
  const after = useRevision(pair.after);
  const error = before.error ?? after.error;
  const again = () => {
    before.again();
    after.again();
  };
  const nothing = [{ value: '', label: t('nothing') }];
  return (
    <>
      <div className="compared-choice">
        <Select
          label={t('earlier')}
          value={String(pair.before ?? '')}
          options={[...choices, ...nothing]}
          onChange={(value) => onPair({ ...pair, before: value === '' ? null : Number(value) })}
        />
        <Select
          label={t('later')}
          value={String(pair.after)}
          options={choices}
          onChange={(value) => onPair({ ...pair, after: Number(value) })}
        />
      </div>
      {error !== null && <ErrorNotice error={error} onTryAgain={again} />}
      {error === null && (before.revision === null || after.revision === null) && <Loading />}
      {before.revision !== null && after.revision !== null && (
        <Compared before={before.revision} after={after.revision} />
      )}
      {after.revision?.hiddenBecause === null && (
        <Restore number={pair.after} onRestored={props.onRestored} />
      )}
    </>
  );
}

/** The revisions of the list, and the two compared where they are older than it. */
function useChoices(revisions: readonly HistoryEntry[], pair: ComparedPair) {
  const t = useTexts(historyTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const known = revisions.map(({ revision, by, at }) => ({
    value: String(revision),
    label: t('choice', {
      n: formatCount(revision ?? 0, language),
      by,
      at: formatInstant(at, language, timeZone),
    }),
  }));
  const missing = [pair.after, pair.before].filter(
    (number): number is number => number !== null && !revisions.some(({ revision }) => revision === number),
  );
  return [
    ...known,
    ...missing.map((number) => ({
      value: String(number),
      label: t('revision', { n: formatCount(number, language) }),
    })),
  ];
}

type Read = Pick<RevisionView, 'hiddenBecause'> & ComparedContent;

function useRevision(number: number | null): {
  revision: Read | null;
  error: unknown;
  again: () => void;
} {
  const { story } = useStoryInHand();
  const { value, error, again } = useFetched<RevisionView>(
    number === null ? null : `/api/v1/stories/${story.id}/revisions/${number}`,
  );
  if (number === null) return { revision: emptyRevision, error: null, again };
  return { revision: value?.number === number ? value : null, error, again };
}

const emptyRevision: Read = {
  headline: '',
  standfirst: null,
  body: { type: 'doc', content: [] },
  credits: [],
  sources: [],
  topics: [],
  hiddenBecause: null,
};

/** A hidden revision is not compared, unless one of those who may see it was given its text. */
function Compared({ before, after }: { before: Read; after: Read }) {
  const t = useTexts(historyTexts);
  const hidden = [before, after].filter(({ hiddenBecause }) => hiddenBecause !== null);
  const isShut = hidden.some(({ headline }) => headline === '');
  return (
    <>
      {hidden.map(({ hiddenBecause }) => (
        <Notice key={hiddenBecause} look="warn">
          {t('hiddenText', { reason: hiddenBecause ?? '' })}
        </Notice>
      ))}
      {!isShut && <Comparison before={before} after={after} />}
    </>
  );
}

function Restore({ number, onRestored }: { number: number; onRestored: () => void }) {
  const t = useTexts(historyTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const inHand = useStoryInHand();
  const { run, busy, error } = useAct();
  const [isAsking, setIsAsking] = useState(false);
  const n = formatCount(number, language);
  if (!inHand.mayWrite || number === inHand.story.revision) return null;
  if (!isAsking) return <Button onClick={() => setIsAsking(true)}>{t('restore', { n })}</Button>;
  const restore = () =>
    run(async () => {
      const { revision } = await revisionInHand(inHand);
      await actOnStory(inHand.story.id, 'restore', { number, base: revision });
      announce(t('restored', { n }));
      onRestored();
    });
  return (
    <div className="notice notice-warn">
      <p>{t('restoreText', { n })}</p>
      {error !== null && <ErrorNotice error={error} />}
      <div className="button-row">
        <Button onClick={() => setIsAsking(false)}>{ui('cancel')}</Button>
        <Button look="main" busy={busy} autoFocus onClick={() => void restore()}>
          {t('restoreYes')}
        </Button>
      </div>
    </div>
  );
}
