import { contentOf, type RevisionConflict } from '../commands/command-context.ts';
import type { Db } from '../db/database.ts';
import { revisionNumbered } from '../db/revisions.ts';
import { topicNames } from '../db/topics.ts';
import type { ConflictAnswer, RevisionView } from '../story/api-shapes.ts';
import type { RevisionContent } from '../story/story.ts';

/** Both texts of a conflict, so that the desk and programs can show what came first. */
export async function conflictAnswer(
  db: Db,
  error: RevisionConflict,
  answer: ConflictAnswer['error'],
): Promise<ConflictAnswer> {
  return { error: answer, latest: await latestView(db, error), sent: error.sent };
}

async function latestView(db: Db, { latest }: RevisionConflict): Promise<RevisionView> {
  const names = await topicNames(db, latest.topicIds);
  const kept = await revisionNumbered(db, latest.storyId, latest.number);
  const hiddenBecause = kept?.hiddenBecause ?? null;
  const content = hiddenBecause === null ? contentOf(latest) : nothing;
  return {
    ...content,
    number: latest.number,
    baseNumber: latest.baseNumber,
    act: latest.act,
    note: latest.note,
    createdBy: latest.createdBy,
    createdAt: latest.createdAt.toISOString(),
    topics: content.topicIds.flatMap((id) => names.get(id)?.[0] ?? []),
    hiddenBecause,
  };
}

/** Who gets a conflict may not be one of those who see hidden revisions. */
const nothing: RevisionContent = {
  headline: '',
  standfirst: null,
  body: { type: 'doc', content: [] },
  credits: [],
  sources: [],
  topicIds: [],
};
