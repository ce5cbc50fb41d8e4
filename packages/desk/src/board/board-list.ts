import type { Board, BoardStory } from '../../../newsroom/src/story/api-shapes.ts';

/**
 * A list of the board, newest change first. `fresh` is how it is by the latest word; `shown` what the eye has
 * before it, which takes over new places and new stories only when it may move (see settle).
 */
export interface BoardList {
  shown: readonly BoardStory[];
  fresh: readonly BoardStory[];
  /** Where the next page begins; null when all is here. */
  next: string | null;
}

/** A list from its pages, in order. */
export function openList(pages: readonly Board[]): BoardList {
  const stories = once(pages.flatMap((page) => page.stories));
  return { shown: stories, fresh: stories, next: pages.at(-1)?.next ?? null };
}

/** The list with one more page at its end. */
export function appendPage(list: BoardList, page: Board): BoardList {
  return {
    shown: once([...list.shown, ...page.stories]),
    fresh: once([...list.fresh, ...page.stories]),
    next: page.next,
  };
}

/**
 * The list after some stories changed.
 *
 * @param recent the newest changes among all stories that the board may show
 * @param changed numbers of stories that are known to have changed; one that is not among `recent` has left
 * @param belongs whether a story is one of this list's
 */
export function takeRecent(
  list: BoardList,
  recent: readonly BoardStory[],
  changed: ReadonlySet<number>,
  belongs: (story: BoardStory) => boolean,
): BoardList {
  const told = new Set([...recent.map(({ id }) => id), ...changed]);
  const untouched = list.fresh.filter(({ id }) => !told.has(id));
  return withFresh(list, [...recent.filter(belongs), ...untouched].sort(newestFirst), list.next);
}

/** The list after it was read anew; what is shown stays in place. */
export function takePages(list: BoardList, pages: readonly Board[]): BoardList {
  const { fresh, next } = openList(pages);
  return withFresh(list, fresh, next);
}

/** Shows the list as it is now. */
export function settle(list: BoardList): BoardList {
  return { ...list, shown: list.fresh };
}

/** Whether settling would change places, and how many stories would be new to the eye. */
export function waiting({ shown, fresh }: BoardList): { moves: boolean; arrivals: number } {
  const known = new Set(shown.map(({ id }) => id));
  return {
    moves: shown.length !== fresh.length || shown.some(({ id }, at) => fresh[at]?.id !== id),
    arrivals: fresh.filter(({ id }) => !known.has(id)).length,
  };
}

function withFresh(list: BoardList, fresh: readonly BoardStory[], next: string | null): BoardList {
  const newest = new Map(fresh.map((story) => [story.id, story]));
  return { shown: list.shown.map((story) => newest.get(story.id) ?? story), fresh, next };
}

function once(stories: readonly BoardStory[]): BoardStory[] {
  return [...new Map(stories.map((story) => [story.id, story])).values()];
}

function newestFirst(a: BoardStory, b: BoardStory): number {
  return Date.parse(b.changedAt) - Date.parse(a.changedAt) || b.id - a.id;
}
