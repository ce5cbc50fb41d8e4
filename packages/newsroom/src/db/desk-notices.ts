import { sql } from 'kysely';
import type pg from 'pg';
import type { Db, Tx } from './database.ts';
import { type Listening, listen } from './listening.ts';

/** What is told between nodes for the desk: which story has changed, and who is in which story. */
export const storyChangeChannel = 'story_change';
export const presenceChannel = 'desk_presence';

/** The message that stands for more stories than are worth naming: an import. */
export const manyStories = 'many';
const mostNamed = 20;

/** Tells, when the transaction commits, that these stories have changed. */
export async function tellStoryChanges(tx: Tx, storyIds: readonly number[]): Promise<void> {
  const ids = [...new Set(storyIds)];
  if (ids.length === 0) return;
  const messages = ids.length > mostNamed ? [manyStories] : ids.map(String);
  await sql`select pg_notify(${storyChangeChannel}, message) from unnest(${messages}::text[]) message`.execute(
    tx,
  );
}

/** @param message at most 7,999 bytes, which is all that PostgreSQL carries */
export async function tellPresence(db: Db, message: string): Promise<void> {
  await sql`select pg_notify(${presenceChannel}, ${message})`.execute(db);
}

/**
 * Hears both on a connection of its own.
 *
 * @param heard.ended called once when the connection ends by itself
 */
export function openDeskNotices(
  connection: pg.ClientConfig,
  heard: { notice: (channel: string, message: string) => void; ended: () => void },
): Promise<Listening> {
  return listen(connection, [storyChangeChannel, presenceChannel], heard);
}
