import { useEffect, useRef, useState } from 'react';
import type { Board } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { followDesk } from '../desk-events.ts';
import type { BoardFilter } from './board-filter.ts';
import { BoardFollower, type BoardNow, type Column, nothingYet } from './board-follower.ts';

/** The board's lists for a filter, live, and what can be asked of them. */
export function useBoard(filter: BoardFilter, columns: readonly Column[]) {
  const [board, tell] = useState<BoardNow>(nothingYet);
  const follower = useRef<BoardFollower>(null);
  const asked = JSON.stringify([filter.section, filter.mine, filter.q, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says the filter and the columns by value
  useEffect(() => {
    const parts = { ask: (call: string) => callApi<Board>('GET', call), follow: followDesk, tell };
    const begun = new BoardFollower(parts, filter, columns);
    follower.current = begun;
    return () => begun.stop();
  }, [asked]);
  return {
    board,
    bringMore: (column: Column) => void follower.current?.bringMore(column),
    settle: (column: Column) => follower.current?.settle(column),
    reload: () => void follower.current?.load(),
  };
}

/** The time now, anew every half minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
