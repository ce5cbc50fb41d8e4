import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

/** A story's place under a topic: the topic and the month of publishing, by the newsroom's calendar. */
export interface TopicMonth {
  topicId: number;
  month: string;
}

/** The months (YYYY-MM, newest first) in which a topic has stories, with their numbers. */
export async function monthsOfTopic(db: Db, topicId: number): Promise<{ month: string; stories: number }[]> {
  return db
    .selectFrom('topic_month')
    .select(['month', 'stories'])
    .where('topic_id', '=', topicId)
    .where('stories', '>', 0)
    .orderBy('month', 'desc')
    .execute();
}

/**
 * Counts stories that came under topics and those that went. Rows are taken in one order, so that two
 * programs never wait for each other; what stays as it was is not touched.
 */
export async function countTopicMonths(
  tx: Tx,
  went: readonly TopicMonth[],
  came: readonly TopicMonth[],
): Promise<void> {
  const changes = changesOf(went, came);
  if (changes.length === 0) return;
  await sql`
    insert into topic_month (topic_id, month, stories)
    select * from unnest(
      ${changes.map(({ topicId }) => topicId)}::int[],
      ${changes.map(({ month }) => month)}::text[],
      ${changes.map(({ more }) => more)}::int[]) as change (topic_id, month, more)
    order by topic_id, month
    on conflict (topic_id, month) do update set stories = topic_month.stories + excluded.stories`.execute(tx);
}

function changesOf(
  went: readonly TopicMonth[],
  came: readonly TopicMonth[],
): (TopicMonth & { more: number })[] {
  const changes = new Map<string, TopicMonth & { more: number }>();
  for (const [places, step] of [
    [went, -1],
    [came, 1],
  ] as const) {
    for (const { topicId, month } of places) {
      const key = `${topicId} ${month}`;
      changes.set(key, { topicId, month, more: (changes.get(key)?.more ?? 0) + step });
    }
  }
  return [...changes.values()].filter(({ more }) => more !== 0);
}
