import type pg from 'pg';
import { storyChangeChannel } from './desk-notices.ts';
import { type Listening, listen } from './listening.ts';
import { workingCopyChannel } from './working-copies.ts';

/** What was heard: a story's log has grown through a node (null: a command), or a story has changed (null: many). */
export type WorkingCopyNotice =
  | { kind: 'update'; storyId: number; node: string | null }
  | { kind: 'story'; storyId: number | null };

/**
 * Hears of updates and of changed stories, on a connection of its own.
 *
 * @param heard.ended called once when the connection ends by itself
 */
export function openWorkingCopyBell(
  connection: pg.ClientConfig,
  { rung, ended }: { rung: (notice: WorkingCopyNotice) => void; ended: () => void },
): Promise<Listening> {
  return listen(connection, [workingCopyChannel, storyChangeChannel], {
    notice: (channel, message) => {
      const notice = channel === workingCopyChannel ? readUpdate(message) : readStory(message);
      if (notice !== null) rung(notice);
    },
    ended,
  });
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
