import type { Db, Tx } from '../db/database.ts';
import { lockStaleSearchTerms, replaceSearchTerms } from '../db/live-stories.ts';
import { liveRevisions } from '../db/revisions.ts';
import { topicNames } from '../db/topics.ts';
import { searchTermsVersion } from '../search/search-terms.ts';
import { storySearchTerms } from './story-search-terms.ts';

const batchSize = 50;

/**
 * Makes the search terms anew that an earlier version of the analysis made, from the stories as readers see them. Upkeep
 * by the program itself, no verb of the newsroom: nobody's permission is asked and no page changes.
 *
 * @param stopped asked between batches; what is left is done at the next call
 * @returns how many stories' terms were made anew
 */
export async function refreshSearchTerms(db: Db, stopped: () => boolean): Promise<number> {
  let refreshed = 0;
  for (let after: number | undefined = 0; after !== undefined && !stopped(); ) {
    const from: number = after;
    const ids: number[] = await db.transaction().execute((tx) => refreshBatch(tx, from));
    refreshed += ids.length;
    after = ids.at(-1);
  }
  return refreshed;
}

/** The stories of the batch in ascending order; none when all terms are of this version. */
async function refreshBatch(tx: Tx, after: number): Promise<number[]> {
  const stale = await lockStaleSearchTerms(tx, { version: searchTermsVersion, after, limit: batchSize });
  const ids = stale.map(({ storyId }) => storyId);
  if (ids.length === 0) return [];
  const revisions = new Map((await liveRevisions(tx, ids)).map((revision) => [revision.storyId, revision]));
  const names = await topicNames(tx, [
    ...new Set([...revisions.values()].flatMap(({ topicIds }) => topicIds)),
  ]);
  const stories = stale.flatMap((story) => {
    const revision = revisions.get(story.storyId);
    return revision === undefined ? [] : [{ ...story, terms: storySearchTerms(revision, names) }];
  });
  await replaceSearchTerms(tx, stories, searchTermsVersion);
  return ids;
}
