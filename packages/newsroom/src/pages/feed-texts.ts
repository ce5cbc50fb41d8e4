import type { Db } from '../db/database.ts';
import { type CardRow, type FeedRow, type TextRow, textsOf } from '../db/reader-stories.ts';

/** Enough for the feeds of site, sections and the topics of the day. */
const mostKept = 400;

/**
 * The texts of the newest stories, by revision. One new story changes several feeds of thirty stories;
 * the other twenty-nine are then neither read nor rendered again.
 */
export class FeedTexts {
  readonly #kept = new Map<number, TextRow>();

  /** The stories of a list with their texts, in its order. */
  async with(db: Db, cards: readonly CardRow[]): Promise<FeedRow[]> {
    const texts = new Map<number, TextRow>();
    for (const { revisionId } of cards) {
      const known = this.#kept.get(revisionId);
      if (known !== undefined) texts.set(revisionId, known);
    }
    const missing = cards
      .filter(({ revisionId }) => !texts.has(revisionId))
      .map(({ revisionId }) => revisionId);
    for (const row of await textsOf(db, missing)) texts.set(row.revisionId, row);
    this.#keep(texts);
    return cards.flatMap((card) => {
      const text = texts.get(card.revisionId);
      return text === undefined ? [] : [{ ...card, ...text }];
    });
  }

  clear(): void {
    this.#kept.clear();
  }

  /** Those just used go to the end; the ones used longest ago leave. */
  #keep(texts: ReadonlyMap<number, TextRow>): void {
    for (const [revisionId, row] of texts) {
      this.#kept.delete(revisionId);
      this.#kept.set(revisionId, row);
    }
    for (const revisionId of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) return;
      this.#kept.delete(revisionId);
    }
  }
}
