import type { Tx } from './database.ts';
import { tellStoryChanges } from './desk-notices.ts';

export interface NewEvent {
  at: Date;
  actor: string;
  act: string;
  subject: 'story' | 'revision' | 'newsroom' | 'person' | 'token';
  subjectId: number | null;
  detail?: Record<string, unknown>;
}

/** Writes who did what into the audit, in the transaction of what it tells, and tells the desks when it commits. */
export async function recordEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    at: event.at,
    actor: event.actor,
    act: event.act,
    subject: event.subject,
    subject_id: event.subjectId,
    detail: JSON.stringify(event.detail ?? {}),
  }));
  await tx.insertInto('event').values(rows).execute();
  await tellStoryChanges(
    tx,
    events.flatMap(({ subject, subjectId }) => (subject === 'story' && subjectId !== null ? subjectId : [])),
  );
}

export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  await recordEvents(tx, [event]);
}

/** Who last did this to a story. */
export async function lastActor(tx: Tx, storyId: number, act: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('event')
    .select('actor')
    .where('subject', '=', 'story')
    .where('subject_id', '=', storyId)
    .where('act', '=', act)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.actor;
}
