import { sql } from 'kysely';
import type { ToldFinding } from '../story/api-shapes.ts';
import type { Db, Tx } from './database.ts';

/** A finding with its key, as somebody judged it. */
export interface KnownFinding extends ToldFinding {
  key: string;
}

export interface JudgedFindingRow extends KnownFinding {
  by: string;
  at: Date;
}

export interface DismissalRow extends JudgedFindingRow {
  reason: string;
}

const columns = [
  'finding_key as key',
  'kind',
  'severity',
  'copy_text as copy',
  'source_text as source',
  'message',
  'message_bn as messageBn',
] as const;

/** The dismissals that stand, the newest first. */
export async function standingDismissals(db: Db | Tx, storyId: number): Promise<DismissalRow[]> {
  return db
    .selectFrom('dismissed_finding')
    .select(columns)
    .select(['reason', 'dismissed_by as by', 'dismissed_at as at'])
    .where('story_id', '=', storyId)
    .where('restored_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
}

/** The errors with which somebody published, asked about them, the newest first. */
export async function acceptedFindings(db: Db | Tx, storyId: number): Promise<JudgedFindingRow[]> {
  return db
    .selectFrom('accepted_finding')
    .select(columns)
    .select(['accepted_by as by', 'accepted_at as at'])
    .where('story_id', '=', storyId)
    .orderBy('id', 'desc')
    .execute();
}

/** Dismisses a finding; false where it is dismissed already. */
export async function insertDismissal(
  tx: Tx,
  { storyId, reason, by, at, ...finding }: DismissalRow & { storyId: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('dismissed_finding')
    .values({ ...rowOf(storyId, finding), reason, dismissed_by: by, dismissed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Takes a dismissal back; undefined where none stands. */
export async function restoreDismissal(
  tx: Tx,
  { storyId, key, reason, by, at }: { storyId: number; key: string; reason: string; by: string; at: Date },
): Promise<ToldFinding | undefined> {
  return tx
    .updateTable('dismissed_finding')
    .set({ restored_reason: reason, restored_by: by, restored_at: at })
    .where('story_id', '=', storyId)
    .where('finding_key', '=', key)
    .where('restored_at', 'is', null)
    .returning([
      'kind',
      'severity',
      'copy_text as copy',
      'source_text as source',
      'message',
      'message_bn as messageBn',
    ])
    .executeTakeFirst();
}

/** Remembers errors with which somebody publishes; those that are accepted already stay as they are. */
export async function acceptFindings(
  tx: Tx,
  { storyId, findings, by, at }: { storyId: number; findings: readonly KnownFinding[]; by: string; at: Date },
): Promise<void> {
  if (findings.length === 0) return;
  await tx
    .insertInto('accepted_finding')
    .values(findings.map((finding) => ({ ...rowOf(storyId, finding), accepted_by: by, accepted_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What of a story's findings somebody has dismissed or accepted, by key. */
export async function judgedKeys(
  tx: Tx,
  storyId: number,
): Promise<{ dismissed: Set<string>; accepted: Set<string> }> {
  const { rows } = await sql<{ key: string; accepted: boolean }>`
    select finding_key as key, false as accepted from dismissed_finding
    where story_id = ${storyId} and restored_at is null
    union all
    select finding_key, true from accepted_finding where story_id = ${storyId}`.execute(tx);
  const keys = (accepted: boolean) =>
    new Set(rows.flatMap((row) => (row.accepted === accepted ? [row.key] : [])));
  return { dismissed: keys(false), accepted: keys(true) };
}

function rowOf(storyId: number, { key, kind, severity, copy, source, message, messageBn }: KnownFinding) {
  return {
    story_id: storyId,
    finding_key: key,
    kind,
    severity,
    copy_text: copy,
    source_text: source,
    message,
    message_bn: messageBn,
  };
}
