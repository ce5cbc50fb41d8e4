import { useId } from 'react';
import { Link } from 'wouter';
import type { BoardStory } from '../../../newsroom/src/story/api-shapes.ts';
import type { StoryState } from '../../../newsroom/src/story/story.ts';
import { useNewStory } from '../shell/new-story.tsx';
import { useSections } from '../shell/sections.ts';
import { useCan } from '../sign-in/me.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { shownCount } from './board-bar.tsx';
import { type BoardFilter, boardAddress, everything, leavesOut } from './board-filter.ts';
import type { BoardNow, Column } from './board-follower.ts';
import { boardTexts } from './board-texts.ts';
import { StoryCard } from './story-card.tsx';
import { StoryList } from './story-list.tsx';
import { useNow } from './use-board.ts';

interface ListsProps {
  filter: BoardFilter;
  columns: readonly Column[];
  board: BoardNow;
  asks: { settle: (column: Column) => void; bringMore: (column: Column) => void };
  onChange: (change: Partial<BoardFilter>) => void;
}

/** One list, or a column a state. */
export function BoardLists(props: ListsProps) {
  const { columns } = props;
  if (columns.length === 1 && columns[0] !== undefined) {
    return <ListOf {...props} column={columns[0]} empty={<NothingHere {...props} />} />;
  }
  return (
    <div className="columns">
      {columns.map((column) => column !== 'all' && <StateColumn key={column} {...props} state={column} />)}
    </div>
  );
}

function StateColumn(props: ListsProps & { state: StoryState }) {
  const t = useTexts(boardTexts);
  const { language } = useLanguage();
  const headingId = useId();
  const { filter, board, state } = props;
  return (
    <section className="column" aria-labelledby={headingId}>
      <h2 id={headingId} className="column-head">
        <Link href={boardAddress({ ...filter, state })}>
          <StateBadge state={state} />
          {board.counts !== null && (
            <span className="tab-count">{shownCount(board.counts[state], language)}</span>
          )}
        </Link>
      </h2>
      <ListOf {...props} column={state} empty={<p className="column-empty">{t('columnEmpty')}</p>} />
    </section>
  );
}

function ListOf({ column, empty, board, asks }: ListsProps & { column: Column; empty: React.ReactNode }) {
  const now = useNow();
  const sectionOf = useSectionName();
  const list = board.lists[column];
  if (list === undefined) return null;
  return (
    <StoryList
      list={list}
      isBringing={board.bringing === column}
      onSettle={() => asks.settle(column)}
      onMore={() => asks.bringMore(column)}
      empty={empty}
    >
      {(story) => (
        <StoryCard
          key={story.id}
          story={story}
          section={sectionOf(story)}
          people={board.presence.get(story.id) ?? []}
          now={now}
          showState={column === 'all' || story.state !== column}
        />
      )}
    </StoryList>
  );
}

/** A story's section by name; null while the names are on their way. */
function useSectionName(): (story: BoardStory) => string | null {
  const t = useTexts(boardTexts);
  const sections = useSections();
  return ({ sectionId }) => {
    if (sectionId === null) return t('noSection');
    return sections?.find(({ id }) => id === sectionId)?.name ?? null;
  };
}

function NothingHere({ filter, onChange }: ListsProps) {
  const t = useTexts(boardTexts);
  const can = useCan();
  const ask = useNewStory();
  if (leavesOut(filter)) {
    return (
      <Empty sentence={filter.q === '' ? t('nothingHere') : t('nothingFound', { q: filter.q })}>
        <Button onClick={() => onChange(everything)}>{t('showAll')}</Button>
      </Empty>
    );
  }
  return (
    <Empty sentence={t('nothingAtAll')}>
      {can('write-story') && (
        <Button look="main" onClick={ask}>
          {t('newStory')}
        </Button>
      )}
    </Empty>
  );
}
