import { z } from 'zod';
import { createStory } from '../commands/create-story.ts';
import type { NamedContent } from '../commands/named-content.ts';
import { saveStory } from '../commands/save-story.ts';
import { revisionNumbered } from '../db/revisions.ts';
import { type RevisionSummaryRow, revisionSummaries } from '../db/story-views.ts';
import { namesInOrder } from '../db/topics.ts';
import type { StoryView } from '../story/api-shapes.ts';
import { asReadBy, authorizeReading, mayRead } from '../story/hidden-revisions.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { noRevision, noStory } from '../story/not-there.ts';
import type { Actor } from '../story/permissions.ts';
import * as answers from './answer-shapes.ts';
import { findSection } from './find-section.ts';
import { commandContext, idParams, numberText, operation } from './operation.ts';
import type { Requester } from './requester.ts';
import { changedStory, contentFrom, newStory, nothingYet } from './story-input.ts';
import { readStoryView, revisionViewOf, storyUrl } from './story-view.ts';
import type { WebParts } from './web-parts.ts';

export const createStoryOperation = operation({
  summary: 'Begins a story as a draft',
  body: newStory,
  status: 201,
  answer: answers.storyAnswer,
  async run({ body, requester }, parts) {
    const section = body.section == null ? null : await findSection(parts.db, body.section);
    const content = contentFrom(body, nothingYet);
    const { story, revision } = await createStory(commandContext(requester, parts), {
      sectionId: section?.id ?? null,
      content,
    });
    const { headline } = revision;
    const address = { id: story.id, slug: null, headline, sectionSlug: section?.slug ?? null };
    return {
      id: story.id,
      revision: revision.number,
      state: story.state,
      url: storyUrl(address, parts.origin),
    };
  },
});

export const saveStoryOperation = operation({
  summary: 'Saves a new revision; what is left out stays as it was',
  params: idParams,
  body: changedStory,
  answer: answers.storyAnswer,
  async run({ params, body, requester }, parts) {
    const story = await readStoryView(parts.db, params.id, parts.origin);
    await refuseMove(parts, story, body.section);
    const content = contentFrom(body, await earlierContent(requester, parts, story, body.revision));
    await saveStory(commandContext(requester, parts), {
      storyId: params.id,
      baseNumber: body.revision,
      content,
      ...(body.note == null || body.note.trim() === '' ? {} : { note: body.note }),
    });
    const { id, revision, state, url } = await readStoryView(parts.db, params.id, parts.origin);
    return { id, revision, state, url };
  },
});

/** A section belongs to the story, not to a revision of it: naming the one that it has is no change. */
async function refuseMove(
  parts: WebParts,
  story: StoryView,
  wanted: string | null | undefined,
): Promise<void> {
  if (wanted == null) return;
  const section = await findSection(parts.db, wanted);
  if (section.id === story.section?.id) return;
  throw new NewsroomError(
    'invalid',
    {
      en: `section: a save does not move the story; use PUT /api/v1/stories/${story.id}/details, or publish with the section.`,
      bn: 'লেখা রাখার সঙ্গে বিভাগ বদলায় না; সংবাদের বিবরণে গিয়ে বিভাগ বদলান।',
    },
    { field: 'section' },
  );
}

/**
 * What a story said in a revision, from which a new one is made.
 *
 * @throws NewsroomError 'invalid' where there is none of that number, 'forbidden' where it is hidden
 */
export async function earlierContent(
  { actor }: Requester,
  parts: WebParts,
  story: StoryView,
  number: number,
): Promise<NamedContent> {
  const revision = await revisionNumbered(parts.db, story.id, number);
  if (revision !== undefined) {
    authorizeReading(actor, revision);
    return { ...revision, topics: await namesInOrder(parts.db, revision.topicIds) };
  }
  throw new NewsroomError(
    'invalid',
    {
      en: `revision: story ${story.id} has no revision ${number}; its newest is ${story.revision}.`,
      bn: inBangla`এই সংবাদের ${number} নম্বর সংস্করণ নেই; সর্বশেষটি ${story.revision}।`,
    },
    { field: 'revision' },
  );
}

export const readStoryOperation = operation({
  summary: 'A story with its newest revision',
  params: idParams,
  answer: answers.storyView,
  run: ({ params }, parts) => readStoryView(parts.db, params.id, parts.origin),
});

const summariesOnPage = 100;

export const listRevisionsOperation = operation({
  summary: 'A story’s revisions without their texts, newest first',
  params: idParams,
  query: z.object({ before: numberText.optional().describe('number of a revision; older ones are listed') }),
  answer: answers.revisionList,
  async run({ params, query, requester }, parts) {
    const rows = await revisionSummaries(parts.db, params.id, {
      before: query.before ?? null,
      limit: summariesOnPage + 1,
    });
    if (rows.length === 0 && query.before === undefined) throw noStory(params.id);
    const revisions = rows.slice(0, summariesOnPage);
    const next = rows.length > summariesOnPage ? (revisions.at(-1)?.number ?? null) : null;
    return { storyId: params.id, revisions: revisions.map((row) => summaryOf(row, requester.actor)), next };
  },
});

function summaryOf(row: RevisionSummaryRow, actor: Actor) {
  const shown = mayRead(actor, row) ? row : { ...row, headline: '', note: null };
  return { ...shown, createdAt: row.createdAt.toISOString() };
}

export const readRevisionOperation = operation({
  summary: 'One revision with its text',
  params: idParams.extend({ number: numberText }),
  answer: answers.revisionView,
  async run({ params, requester }, { db }) {
    const revision = await revisionNumbered(db, params.id, params.number);
    if (revision === undefined) throw noRevision(params.id, params.number);
    const shown = asReadBy(requester.actor, revision);
    return revisionViewOf(shown, await namesInOrder(db, shown.topicIds));
  },
});
