import type { Db } from '../db/database.ts';
import type { CardRow } from '../db/reader-stories.ts';
import { findStoryAddress, findStoryByAddress } from '../db/stories.ts';
import type { SiteAssets } from '../site/assets.ts';
import type { NewsroomView, StoryCard } from '../site/view-data.ts';
import { storyPath } from '../story/paths.ts';
import { FeedTexts } from './feed-texts.ts';
import { FrontLists } from './front-lists.ts';
import { type Made, makePage, type Room } from './make-page.ts';
import { loadNewsroom, type Newsroom, newsroomView } from './newsroom-facts.ts';
import type { RenderedPage } from './page.ts';
import { matchPage, type PageRequest } from './page-routes.ts';
import type { Redirect } from './page-store.ts';
import { makePreview } from './preview-story.ts';
import { cardOf } from './view-of-row.ts';

export interface RenderingParts {
  db: Db;
  assets: SiteAssets;
  /** Public origin without a closing slash. */
  origin: string;
  timeZone: string;
  clock: () => Date;
}

/**
 * Makes public pages: from a path, by one or two queries, to the text of the page. The facts that every
 * page shows are read once and kept until `forgetNewsroom`.
 */
export class PageRenderer {
  readonly #parts: RenderingParts;
  readonly #fronts: FrontLists;
  readonly #feedTexts: FeedTexts;
  #newsroom: Promise<Newsroom> | undefined;
  #lastKnown: NewsroomView;

  constructor(parts: RenderingParts) {
    this.#parts = parts;
    this.#fronts = new FrontLists(parts.db);
    this.#feedTexts = new FeedTexts(parts.db);
    this.#lastKnown = newsroomView(parts, undefined, []);
  }

  /** The page of a path, where the path leads instead, or null. */
  async render(path: string): Promise<RenderedPage | Redirect | null> {
    const madeAt = this.#parts.clock();
    const request = matchPage(path);
    const made = request === null ? null : await this.#make(request, madeAt);
    if (made === null || 'redirectTo' in made) return made;
    return { path, status: made.status ?? 200, text: Buffer.from(made.text), madeAt };
  }

  /** The newsroom's facts as last read, for pages that must also stand without the database. */
  lastKnownNewsroom(): NewsroomView {
    return this.#lastKnown;
  }

  /** Reads the facts that every page shows, if they are not at hand. */
  async prepare(): Promise<void> {
    await this.#load();
  }

  /** Call at every change, before the pages that it touches are made. */
  forgetFronts(): void {
    this.#fronts.forget();
  }

  /** Call when a setting or section has changed. */
  forgetNewsroom(): void {
    this.#newsroom = undefined;
    this.#fronts.forget();
    this.#feedTexts.clear();
  }

  /** Where an address from before this site leads; null where nowhere. */
  async oldAddress(path: string): Promise<Redirect | null> {
    const id = await findStoryByAddress(this.#parts.db, path);
    const story = id === undefined ? undefined : await findStoryAddress(this.#parts.db, id);
    if (story === undefined) return null;
    return { redirectTo: storyPath({ id: story.id, slug: story.slug, sectionSlug: story.section_slug }) };
  }

  /** A list's story as views want it. */
  async card(row: CardRow): Promise<StoryCard> {
    return cardOf(row, await this.#load());
  }

  /** A story's page as readers would see it if the revision went live now; null where there is none. */
  async preview(storyId: number, revision: number | null): Promise<string | null> {
    const room = { ...this.#parts, ...(await this.#load()), now: this.#parts.clock() };
    return makePreview(room, storyId, revision);
  }

  async #load(): Promise<Newsroom> {
    this.#newsroom ??= loadNewsroom(this.#parts);
    try {
      const newsroom = await this.#newsroom;
      this.#lastKnown = newsroom.view;
      return newsroom;
    } catch (error) {
      this.#newsroom = undefined;
      throw error;
    }
  }

  async #make(request: PageRequest, now: Date): Promise<Made | Redirect | null> {
    const room: Room = {
      ...this.#parts,
      ...(await this.#load()),
      now,
      fronts: this.#fronts,
      feedTexts: this.#feedTexts,
    };
    return makePage(room, request);
  }
}
