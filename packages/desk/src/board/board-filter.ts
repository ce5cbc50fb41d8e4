import type { StoryState } from '../../../newsroom/src/story/story.ts';
import { shownStates } from '../ui/state-texts.ts';

/** Which stories the board shows, as its address says it. */
export interface BoardFilter {
  /** null for every state. */
  state: StoryState | null;
  /** A section's slug; null for every section. */
  section: string | null;
  /** Only stories that one has written on oneself. */
  mine: boolean;
  /** Words of the headline. */
  q: string;
  /** One list, also where there is room for columns by state. */
  asList: boolean;
}

export const everything: BoardFilter = { state: null, section: null, mine: false, q: '', asList: false };

/** The filter that an address's query says; what it does not understand is left out. */
export function readFilter(search: string): BoardFilter {
  const asked = new URLSearchParams(search);
  return {
    state: shownStates.find((state) => state === asked.get('state')) ?? null,
    section: asked.get('section') || null,
    mine: asked.get('mine') === '1',
    q: (asked.get('q') ?? '').trim().slice(0, 200),
    asList: asked.get('view') === 'list',
  };
}

/** The address of the board with a filter, within the desk. */
export function boardAddress(filter: BoardFilter): string {
  const asked = filterParameters(filter);
  if (filter.asList) asked.set('view', 'list');
  return asked.size === 0 ? '/' : `/?${asked}`;
}

/** The call that answers a page of a filter; `before` is the `next` of the page ahead of it. */
export function boardCall(filter: BoardFilter, before: string | null = null): string {
  const asked = filterParameters(filter);
  if (before !== null) asked.set('before', before);
  return asked.size === 0 ? '/api/v1/board' : `/api/v1/board?${asked}`;
}

function filterParameters({ state, section, mine, q }: BoardFilter): URLSearchParams {
  return new URLSearchParams({
    ...(state === null ? {} : { state }),
    ...(section === null ? {} : { section }),
    ...(mine ? { mine: '1' } : {}),
    ...(q === '' ? {} : { q }),
  });
}

/** Whether a filter leaves anything out. */
export function leavesOut({ state, section, mine, q }: BoardFilter): boolean {
  return state !== null || section !== null || mine || q !== '';
}
