import { lockStoriesWithoutTerms, writeHeadlineTerms } from '../db/board-columns.ts';
import type { Db } from '../db/database.ts';
import { writeMissingTopicTerms } from '../db/topics.ts';

const batchSize = 200;

/**
 * Makes the terms by which the board finds headlines, and suggestions topics, for an archive that is older
 * than they are. Upkeep by the program itself, no verb of the newsroom: nobody's permission is asked.
 *
 * @param stopped asked between batches; what is left is done at the next call
 * @returns how many stories' terms were made
 */
export async function refreshHeadlineTerms(db: Db, stopped: () => boolean): Promise<number> {
  for (let made = batchSize; made === batchSize && !stopped(); ) {
    made = await db.transaction().execute((tx) => writeMissingTopicTerms(tx, batchSize));
  }
  let refreshed = 0;
  for (let after: number | undefined = 0; after !== undefined && !stopped(); ) {
    const from: number = after;
    const stories: { id: number; headline: string }[] = await db.transaction().execute(async (tx) => {
      const found = await lockStoriesWithoutTerms(tx, { after: from, limit: batchSize });
      if (found.length > 0) await writeHeadlineTerms(tx, found);
      return found;
    });
    refreshed += stories.length;
    after = stories.at(-1)?.id;
  }
  return refreshed;
}
