import type { Tx } from './database.ts';

export async function insertCorrection(
  tx: Tx,
  correction: { storyId: number; revisionId: number; text: string; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('correction')
    .values({
      story_id: correction.storyId,
      revision_id: correction.revisionId,
      text: correction.text,
      corrected_by: correction.by,
      corrected_at: correction.at,
    })
    .execute();
}
