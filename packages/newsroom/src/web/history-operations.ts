import { z } from 'zod';
import { type HistoryPlace, type HistoryRow, historyOf } from '../db/history.ts';
import { latestRevision } from '../db/revisions.ts';
import { findStoryFacts } from '../db/story-views.ts';
import type { History, HistoryEntry, Readiness } from '../story/api-shapes.ts';
import { mayRead } from '../story/hidden-revisions.ts';
import { noStory } from '../story/not-there.ts';
import type { Actor } from '../story/permissions.ts';
import { readinessOf } from '../story/readiness.ts';
import * as answers from './answer-shapes.ts';
import { idParams, operation } from './operation.ts';

/** What the desk reads about a story before it acts: its history, and what publishing would need. */

const linesAtOnce = 50;

/** A line's place as text: milliseconds, kind, number. */
const place = z
  .string()
  .regex(/^\d{1,15}-[01]-\d{1,15}$/)
  .transform((text): HistoryPlace => {
    const [at = 0, kind = 0, id = 0] = text.split('-').map(Number);
    return { at: new Date(at), kind, id };
  });

export const history = operation({
  summary: 'A story’s revisions and what was done with it, newest first',
  params: idParams,
  query: z.object({ before: place.optional() }),
  answer: answers.history,
  run: async ({ params, query, requester }, { db }): Promise<History> => {
    if ((await findStoryFacts(db, params.id)) === undefined) throw noStory(params.id);
    const rows = await historyOf(db, {
      storyId: params.id,
      before: query.before ?? null,
      limit: linesAtOnce + 1,
    });
    const shown = rows.slice(0, linesAtOnce);
    const last = rows.length > linesAtOnce ? shown.at(-1) : undefined;
    return {
      storyId: params.id,
      entries: shown.map((row) => entryOf(row, requester.actor)),
      next: last === undefined ? null : `${last.at.getTime()}-${last.kind}-${last.id}`,
    };
  },
});

/** A hidden revision stays in the list with its reason; its text is for those who may hide. */
function entryOf(row: HistoryRow, actor: Actor): HistoryEntry {
  const {
    at,
    by,
    act,
    revision,
    note,
    headline,
    hiddenBecause,
    isLive,
    scheduledFor,
    finding,
    openFindings,
  } = row;
  const isShut = !mayRead(actor, row);
  return {
    at: at.toISOString(),
    by,
    act,
    revision,
    note: isShut ? null : note,
    ...(scheduledFor === null ? {} : { scheduledFor }),
    ...(headline === null || isShut ? {} : { headline }),
    ...(row.kind === 0 ? { hiddenBecause, isLive } : {}),
    ...(finding === null ? {} : { finding }),
    ...(openFindings === null ? {} : { openFindings }),
  };
}

export const readiness = operation({
  summary: 'What publishing a story would need, and what it warns of',
  params: idParams,
  answer: answers.readiness,
  run: async ({ params }, { db, clock }): Promise<Readiness> => {
    const story = await findStoryFacts(db, params.id);
    const latest = await latestRevision(db, params.id);
    if (story === undefined || latest === undefined) throw noStory(params.id);
    const { section, embargoUntil, publishedAt } = story;
    return readinessOf(
      { ...latest, sectionId: section?.id ?? null, embargoUntil, isPublished: publishedAt !== null },
      clock(),
    );
  },
});
