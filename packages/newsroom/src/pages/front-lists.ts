import type { Db } from '../db/database.ts';
import { type CardRow, newestOfSection, newestOfTopic, newestStories } from '../db/reader-stories.ts';

/** Far more than the fronts that one change touches. */
const mostKept = 200;

/**
 * The newest stories of fronts, each list read once between two changes: the home page and its feeds
 * show the same one, and so does a section or topic with its feed.
 */
export class FrontLists {
  readonly #db: Db;
  #kept = new Map<string, Promise<CardRow[]>>();

  constructor(db: Db) {
    this.#db = db;
  }

  newest(): Promise<CardRow[]> {
    return this.#once('home', () => newestStories(this.#db));
  }

  ofSection(sectionId: number): Promise<CardRow[]> {
    return this.#once(`section ${sectionId}`, () => newestOfSection(this.#db, sectionId));
  }

  ofTopic(topicId: number): Promise<CardRow[]> {
    return this.#once(`topic ${topicId}`, () => newestOfTopic(this.#db, topicId));
  }

  /** Call at every change, before a page that it touches is made; what is being read stays out. */
  forget(): void {
    this.#kept = new Map();
  }

  #once(name: string, read: () => Promise<CardRow[]>): Promise<CardRow[]> {
    const kept = this.#kept;
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const reading = read();
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  }
}
