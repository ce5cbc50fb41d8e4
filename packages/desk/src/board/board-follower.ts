import type { Board, BoardStory, Presence } from '../../../newsroom/src/story/api-shapes.ts';
import type { StoryState } from '../../../newsroom/src/story/story.ts';
import type { DeskNews } from '../desk-events.ts';
import { type BoardFilter, boardCall } from './board-filter.ts';
import { appendPage, type BoardList, openList, settle, takePages, takeRecent } from './board-list.ts';

/** A list of the board: stories of one state, or of all. */
export type Column = StoryState | 'all';

export interface BoardNow {
  lists: Partial<Record<Column, BoardList>>;
  counts: Board['counts'] | null;
  presence: ReadonlyMap<number, Presence['people']>;
  /** Why there are no lists. */
  error: unknown;
  /** The last question failed: what is shown may be old. */
  behind: boolean;
  /** The list for which a page is on its way. */
  bringing: Column | null;
}

export const nothingYet: BoardNow = {
  lists: {},
  counts: null,
  presence: new Map(),
  error: null,
  behind: false,
  bringing: null,
};

/** How the follower reaches the server and hears of changes, and whom it tells each new form of the board. */
export interface BoardParts {
  ask: (call: string) => Promise<Board>;
  follow: (listener: (news: DeskNews) => void) => () => void;
  tell: (board: BoardNow) => void;
}

/** Changes within so many milliseconds are asked for together. */
const togetherMs = 300;
const retryMs = 5000;
/** Reading a list anew goes no deeper than so many pages. */
const mostPages = 20;

/** Reads a filter's lists and keeps them true as colleagues change stories. */
export class BoardFollower {
  readonly #parts: BoardParts;
  readonly #filter: BoardFilter;
  readonly #columns: readonly Column[];
  readonly #unfollow: () => void;
  #now = nothingYet;
  #stopped = false;
  #asking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is known to be old: some stories, or anything. */
  #changed = new Set<number>();
  #stale = false;

  constructor(parts: BoardParts, filter: BoardFilter, columns: readonly Column[]) {
    this.#parts = parts;
    this.#filter = filter;
    this.#columns = columns;
    this.#unfollow = parts.follow((news) => this.#hear(news));
    void this.load();
  }

  /** Reads the first page of every list; also after a failure. */
  async load(): Promise<void> {
    this.#asking = true;
    try {
      await this.#readAnew();
    } catch (error) {
      this.#set({ error });
    }
    this.#asking = false;
    this.#refreshAfter(togetherMs);
  }

  /** Brings the next page of a list, one at a time. */
  async bringMore(column: Column): Promise<void> {
    const before = this.#now.lists[column]?.next ?? null;
    if (before === null || this.#now.bringing !== null) return;
    this.#set({ bringing: column });
    try {
      const page = await this.#ask(column, before);
      this.#setList(column, (list) => appendPage(list, page));
      this.#set({ bringing: null, behind: false });
    } catch {
      this.#set({ bringing: null, behind: true });
    }
  }

  /** Shows a list as it is now. */
  settle(column: Column): void {
    this.#setList(column, settle);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#unfollow();
  }

  #hear(news: DeskNews): void {
    if (news.kind === 'presence') {
      this.#set({ presence: new Map(news.presence.map(({ storyId, people }) => [storyId, people])) });
      return;
    }
    if (news.kind === 'story') this.#changed.add(news.storyId);
    else this.#stale = true;
    this.#refreshAfter(togetherMs);
  }

  #refreshAfter(ms: number): void {
    const nothingToAsk = !this.#stale && this.#changed.size === 0;
    if (this.#stopped || this.#asking || this.#timer !== undefined || nothingToAsk) return;
    this.#timer = setTimeout(() => void this.#refresh(), ms);
  }

  async #refresh(): Promise<void> {
    this.#timer = undefined;
    this.#asking = true;
    const [changed, stale] = [this.#changed, this.#stale];
    [this.#changed, this.#stale] = [new Set(), false];
    const failed = await this.#takeNews(changed, stale).then(
      () => false,
      () => true,
    );
    this.#asking = false;
    if (failed) {
      this.#stale = true;
      this.#set({ behind: true });
    }
    this.#refreshAfter(failed ? retryMs : togetherMs);
  }

  async #takeNews(changed: ReadonlySet<number>, stale: boolean): Promise<void> {
    if (stale || !(await this.#takeChanges(changed))) await this.#readAnew();
  }

  /**
   * Takes in some changed stories by one question; false where its answer leaves one of them unclear (more changed
   * than stand on a page), or where one has left a list of which the server has more: another has to come up.
   */
  async #takeChanges(changed: ReadonlySet<number>): Promise<boolean> {
    const only = this.#columns.length === 1 ? this.#columns[0] : undefined;
    const { stories, counts, next } = await this.#ask(only ?? 'all');
    if (next !== null && stories.every(({ id }) => changed.has(id))) return false;
    const found = new Set(stories.map(({ id }) => id));
    if ([...changed].some((id) => !found.has(id) && this.#lists(id))) return false;
    const lists = { ...this.#now.lists };
    for (const column of this.#columns) {
      const list = lists[column];
      if (list === undefined) continue;
      const taken = takeRecent(list, stories, changed, belongsTo(column));
      if (taken.next !== null && taken.fresh.length < list.fresh.length) return false;
      lists[column] = taken;
    }
    this.#set({ lists, counts, behind: false });
    return true;
  }

  #lists(storyId: number): boolean {
    return this.#columns.some((column) => this.#now.lists[column]?.fresh.some(({ id }) => id === storyId));
  }

  async #readAnew(): Promise<void> {
    const read = await Promise.all(this.#columns.map((column) => this.#pagesOf(column)));
    const lists = { ...this.#now.lists };
    this.#columns.forEach((column, at) => {
      const list = lists[column];
      const pages = read[at] ?? [];
      lists[column] = list === undefined ? openList(pages) : takePages(list, pages);
    });
    this.#set({ lists, counts: read[0]?.[0]?.counts ?? null, error: null, behind: false });
  }

  /** As many pages as the list has now, one at least. */
  async #pagesOf(column: Column): Promise<Board[]> {
    const wanted = this.#now.lists[column]?.fresh.length ?? 0;
    const pages: Board[] = [];
    let read = 0;
    let next: string | null = null;
    do {
      const page: Board = await this.#ask(column, next);
      pages.push(page);
      read += page.stories.length;
      next = page.next;
    } while (next !== null && read < wanted && pages.length < mostPages);
    return pages;
  }

  #ask(column: Column, before: string | null = null): Promise<Board> {
    const state = column === 'all' ? null : column;
    return this.#parts.ask(boardCall({ ...this.#filter, state }, before));
  }

  #setList(column: Column, change: (list: BoardList) => BoardList): void {
    const list = this.#now.lists[column];
    if (list !== undefined) this.#set({ lists: { ...this.#now.lists, [column]: change(list) } });
  }

  #set(news: Partial<BoardNow>): void {
    if (this.#stopped) return;
    this.#now = { ...this.#now, ...news };
    this.#parts.tell(this.#now);
  }
}

function belongsTo(column: Column): (story: BoardStory) => boolean {
  return (story) => column === 'all' || story.state === column;
}
