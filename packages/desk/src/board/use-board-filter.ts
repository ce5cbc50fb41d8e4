import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type BoardFilter, boardAddress, readFilter } from './board-filter.ts';

const keptAs = 'hurkaru-board';

/**
 * The board's filter from the address, and how to change it. Without one in the address the board opens as it
 * was left in this browser, but for the words looked for.
 */
export function useBoardFilter(): [
  filter: BoardFilter,
  change: (change: Partial<BoardFilter>, how?: { replace: boolean }) => void,
] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => readFilter(search), [search]);
  const latest = useRef(filter);
  latest.current = filter;
  useKept(search, filter, navigate);
  const change = useCallback(
    (part: Partial<BoardFilter>, how: { replace: boolean } = { replace: false }) =>
      navigate(boardAddress({ ...latest.current, ...part }), how),
    [navigate],
  );
  return [filter, change];
}

function useKept(
  search: string,
  filter: BoardFilter,
  navigate: (to: string, how: { replace: boolean }) => void,
) {
  const opened = useRef(false);
  useEffect(() => {
    const kept = localStorage.getItem(keptAs) ?? '/';
    const opensBare = !opened.current && search === '';
    opened.current = true;
    if (opensBare && kept.startsWith('/?')) navigate(kept, { replace: true });
    else localStorage.setItem(keptAs, boardAddress({ ...filter, q: '' }));
  }, [search, filter, navigate]);
}
