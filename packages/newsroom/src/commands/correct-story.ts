import { insertCorrection } from '../db/corrections.ts';
import type { Tx } from '../db/database.ts';
import { appendRevision, type RevisionRow } from '../db/revisions.ts';
import { authorize } from '../story/permissions.ts';
import type { RevisionContent } from '../story/story.ts';
import { nextState } from '../story/workflow.ts';
import { askAboutFindings, type FindingsAsked } from './ask-about-findings.ts';
import {
  type CommandContext,
  inOneTransaction,
  RevisionConflict,
  storyAsSeen,
  storyForChange,
} from './command-context.ts';
import { contentNamed, type NamedContent } from './named-content.ts';
import { putLive } from './put-live.ts';
import { requireSection } from './require-ready.ts';
import { recordAct } from './story-act.ts';
import { followRevision } from './working-copy-text.ts';

interface Correction extends FindingsAsked {
  storyId: number;
  baseNumber?: number | undefined;
  content?: RevisionContent | NamedContent | undefined;
  text: string;
}

/**
 * Mends a published story and tells readers what was wrong.
 *
 * @param input.baseNumber the number of the revision that the person started from, or saw
 * @param input.content the mended text; without it the newest revision goes live
 * @param input.text the reader's note, shown on the story with its time
 * @throws UnjudgedFindings where `askAboutFindings` asks about errors of the source check
 * @throws RevisionConflict where another revision came first
 */
export async function correctStory(context: CommandContext, input: Correction): Promise<void> {
  authorize(context.actor, 'correct-story');
  await inOneTransaction(context, async (tx) => {
    const { text } = input;
    const content = input.content && (await contentNamed(tx, input.content));
    const { story, latest } = await storyToCorrect(tx, input, content);
    nextState(story.state, 'correct');
    const revision =
      content === undefined ? latest : await correctedRevision(tx, context, latest, { ...input, content });
    const told = await askAboutFindings(tx, context, { story, revision }, input);
    const by = context.actor.name;
    await insertCorrection(tx, { storyId: story.id, revisionId: revision.id, text, by, at: context.now });
    const touched = await putLive(tx, context, [
      {
        story,
        revision,
        sectionId: requireSection(story.section_id),
        publishedAt: story.published_at ?? context.now,
        updatedAt: context.now,
      },
    ]);
    const detail = { ...told, text, newText: content !== undefined };
    await recordAct(tx, context, story, { act: 'correct', revision: revision.number, detail });
    return { result: undefined, touched };
  });
}

/** The story as the person saw it, or as it was when they began the mended text. */
async function storyToCorrect(
  tx: Tx,
  { storyId, baseNumber, ...input }: Correction,
  content?: RevisionContent,
) {
  if (content === undefined) return storyAsSeen(tx, storyId, baseNumber);
  const found = await storyForChange(tx, storyId);
  if (found.latest.number === baseNumber) return found;
  throw new RevisionConflict(found.latest, { ...input.content, ...content });
}

async function correctedRevision(
  tx: Tx,
  context: CommandContext,
  latest: RevisionRow,
  { storyId, content, text }: Omit<Correction, 'content'> & { content: RevisionContent },
): Promise<RevisionRow> {
  const revision = await appendRevision(tx, {
    storyId,
    baseNumber: latest.number,
    content,
    act: 'corrected',
    note: text,
    by: context.actor.name,
    at: context.now,
  });
  await followRevision(tx, context, { before: latest, revision });
  return revision;
}
