import { useEffect, useState } from 'react';
import type { History, HistoryEntry } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';

/** A story's history, read page by page, newest first. */
export function useHistory(storyId: number) {
  const [entries, setEntries] = useState<HistoryEntry[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [isLoading, setIsLoading] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const read = async (before: string | null) => {
    setIsLoading(true);
    try {
      const query = before === null ? '' : `?before=${encodeURIComponent(before)}`;
      const page = await callApi<History>('GET', `/api/v1/stories/${storyId}/history${query}`);
      setEntries((known) => (before === null ? page.entries : [...known, ...page.entries]));
      setNext(page.next);
      setError(null);
    } catch (failure) {
      setError(failure);
    } finally {
      setIsLoading(false);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page, once for a story
  useEffect(() => {
    void read(null);
  }, [storyId]);
  return {
    entries,
    isMore: next !== null,
    isLoading,
    error,
    older: () => void read(next),
    again: () => void read(entries.length === 0 ? null : next),
  };
}
