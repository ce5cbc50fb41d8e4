import { z } from 'zod';
import { approveStory } from '../commands/approve-story.ts';
import { changeStoryDetails } from '../commands/change-story-details.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { correctStory } from '../commands/correct-story.ts';
import { handOverStory } from '../commands/hand-over-story.ts';
import type { NamedContent } from '../commands/named-content.ts';
import { publishStory } from '../commands/publish-story.ts';
import { reinstateStory } from '../commands/reinstate-story.ts';
import { restoreRevision } from '../commands/restore-revision.ts';
import { scheduleStory } from '../commands/schedule-story.ts';
import { sendBackStory } from '../commands/send-back-story.ts';
import { unscheduleStory } from '../commands/unschedule-story.ts';
import { withdrawStory } from '../commands/withdraw-story.ts';
import type { VerbAnswer } from '../story/api-shapes.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import * as answers from './answer-shapes.ts';
import { findSection } from './find-section.ts';
import { commandContext, idParams, type Operation, operation } from './operation.ts';
import type { Requester } from './requester.ts';
import { changedStory, contentFrom, type StoryInput } from './story-input.ts';
import { earlierContent } from './story-operations.ts';
import { readStoryView } from './story-view.ts';
import type { WebParts } from './web-parts.ts';

/** The verbs of the workflow: each changes where a story stands, and answers where it stands then. */

const seen = z.number().int().positive().optional();
const note = z.string().trim().min(1).max(2000);
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** How the open errors of the source check are taken; a program that says nothing of them is not refused. */
const findingsAsked = {
  askAboutFindings: z
    .boolean()
    .optional()
    .describe('refuse with open-findings where errors of the source check are open'),
  acceptFindings: z
    .boolean()
    .optional()
    .describe('publish with them, knowing: nobody is asked about these again'),
};

export const handOver = verb(
  'Hand a draft over to the sub-editors',
  z.object({ note: note.optional(), revision: seen }),
  (context, storyId, body) => handOverStory(context, { storyId, ...body }),
);

export const sendBack = verb(
  'Send a story back to its writer, with what is to be done',
  z.object({ note, revision: seen }),
  (context, storyId, body) => sendBackStory(context, { storyId, ...body }),
);

export const approve = verb(
  'Say that a story may go out as it is',
  z.object({ note: note.optional(), revision: seen }),
  (context, storyId, body) => approveStory(context, { storyId, ...body }),
);

export const schedule = verb(
  'Set the time at which a story is published',
  z.object({ at: instant, revision: seen, ...findingsAsked }),
  (context, storyId, body, { requester }) =>
    scheduleStory(context, { storyId, ...body, asksForMissing: isAtDesk(requester) }),
);

export const unschedule = verb(
  'Take a scheduled story’s time away',
  z.object({ revision: seen }),
  (context, storyId, body) => unscheduleStory(context, { storyId, ...body }),
);

export const publish = verb(
  'Show the newest revision to readers, now or when its embargo ends',
  z.object({
    revision: seen,
    minor: z.boolean().optional(),
    sectionId: z.number().int().positive().optional(),
    section: z.string().min(1).max(200).optional(),
    ...findingsAsked,
  }),
  async (context, storyId, { section, ...body }, { requester }) =>
    publishStory(context, {
      storyId,
      ...body,
      sectionId: await sectionIdOf(context, { section, sectionId: body.sectionId }),
      asksForMissing: isAtDesk(requester),
    }),
);

export const correct = verb(
  'Tell readers what was wrong, and show the mended text: the one sent along, or the newest revision',
  changedStory
    .omit({ section: true, note: true })
    .partial({ revision: true })
    .extend({ text: note.describe('what readers are told'), ...findingsAsked }),
  async (context, storyId, { text, revision, askAboutFindings, acceptFindings, ...input }, asked) =>
    correctStory(context, {
      storyId,
      text,
      askAboutFindings,
      acceptFindings,
      baseNumber: revision,
      content: await mendedContent(asked, storyId, revision, input),
    }),
);

async function mendedContent(
  { requester, parts }: { requester: Requester; parts: WebParts },
  storyId: number,
  revision: number | undefined,
  input: StoryInput,
): Promise<NamedContent | undefined> {
  if (Object.values(input).every((part) => part === undefined)) return undefined;
  if (revision === undefined) {
    throw new NewsroomError(
      'invalid',
      {
        en: 'revision: name the revision that the new text was made from.',
        bn: 'নতুন লেখাটি কোন সংস্করণ থেকে তৈরি, তার নম্বর (revision) দিন।',
      },
      { field: 'revision' },
    );
  }
  const story = await readStoryView(parts.db, storyId, parts.origin);
  return contentFrom(input, await earlierContent(requester, parts, story, revision));
}

export const withdraw = verb(
  'Take a published story from readers; its address says so, with the reason',
  z.object({ reason: note, revision: seen }),
  (context, storyId, body) => withdrawStory(context, { storyId, ...body }),
);

export const reinstate = verb(
  'Bring a withdrawn story back to readers at its old address',
  z.object({ revision: seen, ...findingsAsked }),
  (context, storyId, body) => reinstateStory(context, { storyId, ...body }),
);

export const restore = verb(
  'Bring an earlier revision’s text back as a new revision',
  z.object({ number: z.number().int().positive(), base: z.number().int().positive() }),
  (context, storyId, body) => restoreRevision(context, { storyId, ...body }),
);

export const changeDetails = verb(
  'Change section, address or embargo of a story that no reader has seen',
  z.object({
    sectionId: z.number().int().positive().optional(),
    section: z.string().min(1).max(200).optional(),
    slug: z.string().trim().max(200).nullable().optional(),
    embargoUntil: instant.nullable().optional(),
    revision: seen,
  }),
  async (context, storyId, { section, sectionId, slug, embargoUntil, revision }) => {
    const chosen = await sectionIdOf(context, { section, sectionId });
    await changeStoryDetails(context, {
      storyId,
      revision,
      ...(chosen === undefined ? {} : { sectionId: chosen }),
      ...(slug === undefined ? {} : { slug: slug === '' ? null : slug }),
      ...(embargoUntil === undefined ? {} : { embargoUntil }),
    });
  },
);

/** A verb as an operation: it answers when readers of this node see what it changed. */
function verb<Body extends z.ZodType>(
  summary: string,
  body: Body,
  run: (
    context: CommandContext,
    storyId: number,
    body: z.output<Body>,
    asked: { requester: Requester; parts: WebParts },
  ) => Promise<unknown>,
): Operation {
  return operation({
    summary,
    params: idParams,
    body,
    answer: answers.verbAnswer,
    run: async (asked, parts) => {
      const { params, requester } = asked;
      await run(commandContext(requester, parts), params.id, asked.body, { requester, parts });
      await untilReadersSeeIt(parts);
      return standing(params.id, parts);
    },
  });
}

/**
 * The change is committed. Where this node cannot show it yet, the caller is not told that it failed: the
 * follower goes on trying.
 */
async function untilReadersSeeIt({ pages, log }: WebParts): Promise<void> {
  await pages.catchUp().catch((cause: unknown) => log.error({ cause }, 'a change could not be shown yet'));
}

async function standing(storyId: number, { db, origin }: WebParts): Promise<VerbAnswer> {
  const { id, state, revision, url, scheduledFor } = await readStoryView(db, storyId, origin);
  return { id, state, revision, url, scheduledFor };
}

/**
 * The desk asks for what is missing; a program publishes what the archive can hold. An agency's feed has no
 * source to give but itself.
 */
function isAtDesk({ via }: Requester): boolean {
  return via === 'session';
}

async function sectionIdOf(
  { db }: CommandContext,
  { section, sectionId }: { section: string | undefined; sectionId: number | undefined },
): Promise<number | undefined> {
  return section === undefined ? sectionId : (await findSection(db, section)).id;
}
