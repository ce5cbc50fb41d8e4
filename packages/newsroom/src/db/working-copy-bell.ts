import pg from 'pg';
import { storyChangeChannel } from './desk-notices.ts';
import { workingCopyChannel } from './working-copies.ts';

/** What was heard: a story's log has grown through a node (null: a command), or a story has changed (null: many). */
export type WorkingCopyNotice =
  | { kind: 'update'; storyId: number; node: string | null }
  | { kind: 'story'; storyId: number | null };

/** A connection that hears of updates and of changed stories. */
export interface WorkingCopyBell {
  /** Throws where the connection is gone without having said so. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Listens on a connection of its own.
 *
 * @param heard.ended called once when the connection ends by itself
 */
export async function openWorkingCopyBell(
  connection: pg.ClientConfig,
  heard: { rung: (notice: WorkingCopyNotice) => void; ended: () => void },
): Promise<WorkingCopyBell> {
  const client = new pg.Client({ ...connection, keepAlive: true });
  client.on('notification', ({ channel, payload = '' }) => {
    const notice = channel === workingCopyChannel ? readUpdate(payload) : readStory(payload);
    if (notice !== null) heard.rung(notice);
  });
  client.on('error', () => undefined);
  client.once('end', heard.ended);
  await client.connect();
  await client.query(`listen ${workingCopyChannel}; listen ${storyChangeChannel}`);
  return {
    check: async () => {
      await client.query('select 1');
    },
    close: async () => {
      client.removeAllListeners('end');
      await client.end().catch(() => undefined);
    },
  };
}

function readStory(payload: string): WorkingCopyNotice {
  const storyId = Number(payload);
  return { kind: 'story', storyId: Number.isInteger(storyId) && storyId > 0 ? storyId : null };
}

function readUpdate(payload: string): WorkingCopyNotice | null {
  try {
    const { storyId, node } = JSON.parse(payload) as { storyId: unknown; node: unknown };
    if (typeof storyId !== 'number') return null;
    return { kind: 'update', storyId, node: typeof node === 'string' ? node : null };
  } catch {
    return null;
  }
}
