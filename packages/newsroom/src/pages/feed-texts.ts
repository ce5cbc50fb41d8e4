import type { Db } from '../db/database.ts';
import { type CardRow, type FeedRow, type TextRow, textsOf } from '../db/reader-stories.ts';

/** Enough for the feeds of site, sections and the topics of the day. */
const mostKept = 400;

/**
 * The texts of the newest stories, by revision. One new story changes several feeds of twenty stories;
 * the other nineteen are then neither read nor rendered again, and the new one is read once for all.
 */
export class FeedTexts {
  readonly #db: Db;
  readonly #kept = new Map<number, Promise<TextRow | undefined>>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** The stories of a list with their texts, in its order. */
  async with(cards: readonly CardRow[]): Promise<FeedRow[]> {
    const ids = cards.map(({ revisionId }) => revisionId);
    this.#readMissing(ids.filter((id) => !this.#kept.has(id)));
    const reading = ids.map((id) => this.#kept.get(id));
    this.#keep(ids);
    const texts = await Promise.all(reading);
    return cards.flatMap((card, at) => {
      const text = texts[at];
      return text === undefined ? [] : [{ ...card, ...text }];
    });
  }

  clear(): void {
    this.#kept.clear();
  }

  #readMissing(ids: readonly number[]): void {
    if (ids.length === 0) return;
    const rows = textsOf(this.#db, ids).then((found) => new Map(found.map((row) => [row.revisionId, row])));
    for (const id of ids) {
      const text = rows.then((found) => found.get(id));
      this.#kept.set(id, text);
      text.catch(() => this.#kept.get(id) === text && this.#kept.delete(id));
    }
  }

  /** Those just used go to the end; the ones used longest ago leave. */
  #keep(ids: readonly number[]): void {
    for (const id of ids) {
      const text = this.#kept.get(id);
      if (text === undefined) continue;
      this.#kept.delete(id);
      this.#kept.set(id, text);
    }
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) return;
      this.#kept.delete(id);
    }
  }
}
