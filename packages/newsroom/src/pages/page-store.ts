import { AtMost } from './at-most.ts';
import { OneByOne } from './one-by-one.ts';
import { type Page, pageOf, type RenderedPage } from './page.ts';
import type { PageCache } from './page-cache.ts';
import type { PageFolder } from './page-folder.ts';

/** Where a path leads that is no page itself: an old slug, an old section, an old address. */
export interface Redirect {
  redirectTo: string;
}

/** Makes the page of a path from the database; null where there is none. */
export type RenderPage = (path: string) => Promise<RenderedPage | Redirect | null>;

/** How long a page of this path may be served before it is made again, in ms; Infinity for most. */
export type FreshFor = (path: string) => number;

/**
 * Keeps public pages in memory and on disk, and makes those that are missing, each once however many
 * readers ask. A page that a change touches while it is being made is not kept.
 */
export class PageStore {
  readonly #cache: PageCache;
  readonly #folder: PageFolder;
  readonly #render: RenderPage;
  readonly #freshFor: FreshFor;
  readonly #isPage: (path: string) => boolean;
  readonly #onError: (error: unknown) => void;
  readonly #inMaking = new Map<string, Making>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #writer = new OneByOne();
  readonly #compressing = new AtMost(compressedTogether);
  #clearing: Promise<void> = Promise.resolve();
  #changes = 0;
  /** Pages made since the start, for tests and metrics. */
  made = 0;

  constructor(parts: {
    cache: PageCache;
    folder: PageFolder;
    render: RenderPage;
    freshFor: FreshFor;
    isPage: (path: string) => boolean;
    onError: (error: unknown) => void;
  }) {
    this.#cache = parts.cache;
    this.#folder = parts.folder;
    this.#render = parts.render;
    this.#freshFor = parts.freshFor;
    this.#isPage = parts.isPage;
    this.#onError = parts.onError;
  }

  /** The page if memory holds it, fresh. */
  atHand(path: string, now: number): Page | undefined {
    const page = this.#cache.get(path);
    return page !== undefined && this.#isFresh(page, now) ? page : undefined;
  }

  /**
   * The page from memory, disk or the database; null where the newsroom has none.
   *
   * @throws what rendering throws; a page that is merely past its freshness is then served as it is
   */
  async get(path: string, now: number): Promise<Page | Redirect | null> {
    if (!this.#isPage(path)) return null;
    const kept = this.#cache.get(path) ?? (await this.#fromFolder(path));
    if (kept !== undefined && this.#isFresh(kept, now)) return kept;
    try {
      return await this.#makeOnce(path);
    } catch (error) {
      if (kept !== undefined) return kept;
      throw error;
    }
  }

  /** Whether readers have asked for the page since it was last made; if so, the next ones should not wait. */
  isRead(path: string): boolean {
    return this.#cache.wasAsked(path);
  }

  /** Makes a touched page again and puts it in the place of the old one. */
  async refresh(path: string): Promise<void> {
    this.#spoil(path);
    const page = await this.#makeOnce(path);
    if (page === null || 'redirectTo' in page) await this.drop(path);
  }

  /** Forgets a touched page; whoever asks next has it made. */
  async drop(path: string): Promise<void> {
    this.#spoil(path);
    this.#cache.delete(path);
    void this.#inTurn(path, () => this.#folder.remove(path));
  }

  /** Lets urgent work go first: files are written when it has ended. */
  writeAfter(urgent: Promise<unknown>): void {
    this.#writer.pauseWhile(urgent);
  }

  /** Forgets every page. */
  async dropAll(): Promise<void> {
    this.#changes += 1;
    for (const making of this.#inMaking.values()) making.spoiled = true;
    this.#inMaking.clear();
    this.#cache.clear();
    const earlier = [this.#clearing, ...this.#turns.values()];
    this.#clearing = Promise.allSettled(earlier).then(() => this.#folder.clear());
    await this.#clearing;
  }

  /** Resolves when the files are as the memory is now. */
  async written(): Promise<void> {
    await Promise.all([this.#clearing, ...this.#turns.values()]);
  }

  get size(): { pages: number; bytes: number } {
    return this.#cache.size;
  }

  #isFresh(page: Page, now: number): boolean {
    return now - page.madeAt.getTime() < this.#freshFor(page.path);
  }

  async #fromFolder(path: string): Promise<Page | undefined> {
    await this.#clearing;
    // Its file waits to be written or removed; making the page is quicker than to wait for that.
    if (this.#turns.has(path)) return undefined;
    const changes = this.#changes;
    const page = await this.#folder.read(path);
    // A change that came while the file was read may have been about this page.
    if (page === undefined || changes !== this.#changes) return undefined;
    this.#cache.set(page);
    return page;
  }

  #makeOnce(path: string): Promise<Page | Redirect | null> {
    const known = this.#inMaking.get(path);
    if (known !== undefined) return known.page;
    const making: Making = { spoiled: false, page: Promise.resolve(null) };
    making.page = this.#make(path, making).finally(() => {
      if (this.#inMaking.get(path) === making) this.#inMaking.delete(path);
    });
    this.#inMaking.set(path, making);
    return making.page;
  }

  async #make(path: string, making: Making): Promise<Page | Redirect | null> {
    const rendered = await this.#render(path);
    if (rendered === null || 'redirectTo' in rendered) return rendered;
    const page = await this.#compressing.do(() => pageOf(rendered));
    this.made += 1;
    if (making.spoiled) return page;
    this.#cache.set(page);
    void this.#inTurn(path, () =>
      this.#writer.next(async () => {
        if (!making.spoiled) await this.#folder.write(page, rendered.text);
      }),
    );
    return page;
  }

  /** What is being made now was read before the change: it may answer its readers but is not kept. */
  #spoil(path: string): void {
    this.#changes += 1;
    const making = this.#inMaking.get(path);
    if (making === undefined) return;
    making.spoiled = true;
    this.#inMaking.delete(path);
  }

  /**
   * Files of one path are written and removed one after another, in the order of the changes; none while
   * all go. Readers do not wait for them. A page that cannot be written is taken from the disk, so that
   * no other server shows an old one.
   */
  async #inTurn(path: string, work: () => Promise<void>): Promise<void> {
    const turn = Promise.allSettled([this.#turns.get(path), this.#clearing])
      .then(work)
      .catch(async (error: unknown) => {
        this.#onError(error);
        await this.#folder.remove(path).catch(this.#onError);
      });
    this.#turns.set(path, turn);
    await turn;
    if (this.#turns.get(path) === turn) this.#turns.delete(path);
  }
}

/** An encoder takes megabytes, and zlib has four threads: more would wait with their memory in hand. */
const compressedTogether = 3;

interface Making {
  spoiled: boolean;
  page: Promise<Page | Redirect | null>;
}
