import { useMemo, useRef, useState } from 'react';
import { useBringAhead } from '../shell/bring-ahead.ts';
import { useMedia } from '../shell/media.ts';
import { useNewStory } from '../shell/new-story.tsx';
import { useCan } from '../sign-in/me.ts';
import { bringStory } from '../story/lazy-story.ts';
import { useTexts } from '../texts/language.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Screen } from '../ui/screen.tsx';
import { BoardBar } from './board-bar.tsx';
import type { BoardFilter } from './board-filter.ts';
import type { Column } from './board-follower.ts';
import { BoardLists } from './board-lists.tsx';
import { boardTexts } from './board-texts.ts';
import { KeyHelp } from './key-help.tsx';
import { useBoard } from './use-board.ts';
import { useBoardFilter } from './use-board-filter.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useLetterKeys } from './use-letter-keys.ts';
import './board.css';

/** There is room for a column a state; board.css says the same. */
const wide = '(min-width: 72rem)';
const columnStates = ['draft', 'in-review', 'approved', 'scheduled', 'published'] as const;

/** The board: stories by state and section, one's own or all, live. */
export default function BoardScreen() {
  const t = useTexts(boardTexts);
  const isWide = useMedia(wide);
  const [filter, changeFilter] = useBoardFilter();
  const columns = columnsOf(filter, isWide);
  const { board, ...asks } = useBoard(filter, columns);
  const findBox = useRef<HTMLInputElement>(null);
  const [helps, setHelps] = useState(false);
  const [useLetters, setUseLetters] = useLetterKeys();
  useBoardKeys(useLetters, useActs(findBox, setHelps));
  useBringAhead(bringStory);
  const isReady = columns.every((column) => board.lists[column] !== undefined);
  return (
    <Screen title={t('title')} quietTitle className={columns.length > 1 ? 'board board-wide' : 'board'}>
      <BoardBar
        filter={filter}
        counts={board.counts}
        isWide={isWide}
        findBox={findBox}
        onChange={changeFilter}
        onHelp={() => setHelps(true)}
      />
      {board.behind && (
        <p className="board-behind" role="status">
          {t('behind')}
        </p>
      )}
      {board.error !== null && <ErrorNotice error={board.error} onTryAgain={asks.reload} />}
      {isReady && (
        <BoardLists filter={filter} columns={columns} board={board} asks={asks} onChange={changeFilter} />
      )}
      {!isReady && board.error === null && <Loading />}
      {helps && (
        <KeyHelp useLetters={useLetters} onUseLetters={setUseLetters} onClose={() => setHelps(false)} />
      )}
    </Screen>
  );
}

function columnsOf(filter: BoardFilter, isWide: boolean): readonly Column[] {
  if (filter.state !== null) return [filter.state];
  return isWide && !filter.asList && filter.q === '' ? columnStates : ['all'];
}

function useActs(findBox: React.RefObject<HTMLInputElement | null>, setHelps: (helps: boolean) => void) {
  const can = useCan();
  const ask = useNewStory();
  const mayWrite = can('write-story');
  return useMemo(
    () => ({
      new: () => mayWrite && ask(),
      find: () => findBox.current?.select(),
      help: () => setHelps(true),
    }),
    [ask, mayWrite, findBox, setHelps],
  );
}
