import { z } from 'zod';
import { topicName } from '../commands/named-content.ts';
import {
  type BoardFilter,
  type BoardQuestion,
  type BoardRow,
  boardStories,
  countBoard,
} from '../db/board.ts';
import { allSections } from '../db/sections.ts';
import { findTopic, suggestTopics } from '../db/topics.ts';
import type { BoardStory } from '../story/api-shapes.ts';
import { headlineQuery } from '../story/headline-terms.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { storyPath } from '../story/paths.ts';
import { type StoryState, storyStates } from '../story/story.ts';
import * as answers from './answer-shapes.ts';
import { findSection } from './find-section.ts';
import { operation } from './operation.ts';
import { isoOrNull, storyUrl } from './story-view.ts';
import type { WebParts } from './web-parts.ts';

const storiesOnPage = 50;

const listQuery = {
  state: z.enum(storyStates).or(z.literal('')).optional(),
  section: z.string().optional().describe('slug or name'),
  before: z.string().optional().describe('`next` of the page before'),
};

const boardQuery = z.object({
  ...listQuery,
  mine: z.enum(['', '0', '1']).optional().describe('1: only stories that I have written on'),
  q: z
    .string()
    .max(500)
    .optional()
    .describe('words of the headline, the last one perhaps half typed; Latin typing too'),
});

export const boardOperation = operation({
  summary: 'Stories as the board lists them, by their last change',
  query: boardQuery,
  answer: answers.board,
  async run({ query, requester }, parts) {
    const filter = {
      sectionId: await sectionIdOf(parts, query.section),
      writer: query.mine === '1' ? requester.actor.name : null,
    };
    const page = await readPage(parts, {
      ...filter,
      states: statesOf(query.state),
      typed: query.q,
      before: query.before,
    });
    return {
      stories: page.rows.map(boardStoryOf),
      next: page.next,
      counts: await countBoard(parts.db, filter),
    };
  },
});

export const listStoriesOperation = operation({
  summary: 'Stories by their last change, for programs',
  query: z.object({ ...listQuery, topic: z.string().optional().describe('slug or name') }),
  answer: answers.storyList,
  async run({ query }, parts) {
    const topic = await topicOf(parts, query.topic);
    if (topic === 'none such') return { stories: [], next: null };
    const { rows, next } = await readPage(parts, {
      states: statesOf(query.state),
      sectionId: await sectionIdOf(parts, query.section),
      writer: null,
      topicId: topic?.id ?? null,
      before: query.before,
    });
    return { stories: rows.map((row) => listedStoryOf(row, parts.origin)), next };
  },
});

async function topicOf(
  { db }: WebParts,
  topic: string | undefined,
): Promise<{ id: number } | null | 'none such'> {
  if (topic === undefined || topic === '') return null;
  return (await findTopic(db, topicName(topic))) ?? 'none such';
}

function listedStoryOf(row: BoardRow, origin: string) {
  const { id, revision, state, slug, sectionSlug } = row;
  const headline = row.headline ?? '';
  return {
    id,
    revision: revision ?? 1,
    state,
    url: storyUrl({ id, slug, headline, sectionSlug }, origin),
    headline,
    section: sectionSlug,
    changedAt: row.changedAt.toISOString(),
    publishedAt: isoOrNull(row.publishedAt),
    updatedAt: isoOrNull(row.updatedAt),
  };
}

/** The words that were typed; null where nothing was. What holds no word finds nothing. */
function termsOf(typed: string | undefined): { terms: string | null; findsNothing: boolean } {
  if (typed === undefined || typed.trim() === '') return { terms: null, findsNothing: false };
  const terms = headlineQuery(typed);
  return { terms, findsNothing: terms === null };
}

interface Asked extends BoardFilter {
  states: readonly StoryState[];
  topicId?: number | null;
  typed?: string | undefined;
  before: string | undefined;
}

/** One page of stories, and the cursor of the next. */
async function readPage(
  { db }: WebParts,
  { typed, before, ...filter }: Asked,
): Promise<{ rows: BoardRow[]; next: string | null }> {
  const { terms, findsNothing } = termsOf(typed);
  if (findsNothing) return { rows: [], next: null };
  const question = { ...filter, terms, before: readCursor(before), limit: storiesOnPage + 1 };
  const rows = await boardStories(db, question);
  const page = rows.slice(0, storiesOnPage);
  const last = page.at(-1);
  return { rows: page, next: rows.length > storiesOnPage && last !== undefined ? cursorOf(last) : null };
}

function statesOf(state: StoryState | '' | undefined): readonly StoryState[] {
  return state === undefined || state === '' ? storyStates : [state];
}

async function sectionIdOf({ db }: WebParts, section: string | undefined): Promise<number | null> {
  return section === undefined || section === '' ? null : (await findSection(db, section)).id;
}

function cursorOf({ changedMicros, id }: BoardRow): string {
  return Buffer.from(`${changedMicros}.${id}`).toString('base64url');
}

function readCursor(before: string | undefined): BoardQuestion['before'] {
  if (before === undefined || before === '') return null;
  const [, micros, id] = /^(\d{1,17})\.(\d{1,10})$/.exec(Buffer.from(before, 'base64url').toString()) ?? [];
  if (micros !== undefined && id !== undefined) return { changedMicros: Number(micros), id: Number(id) };
  throw new NewsroomError(
    'invalid',
    {
      en: 'before: give the `next` of the page before, as it came.',
      bn: '‘before’-এ আগের পাতার ‘next’ হুবহু দিন।',
    },
    { field: 'before' },
  );
}

function boardStoryOf(row: BoardRow): BoardStory {
  const { id, state, sectionId, sectionSlug, slug, revision, liveRevision, changedBy, createdBy, note } = row;
  const isPublished = state === 'published';
  return {
    id,
    headline: row.headline ?? '',
    state,
    sectionId,
    revision: revision ?? 1,
    changedAt: row.changedAt.toISOString(),
    changedBy,
    createdBy,
    scheduledFor: isoOrNull(row.scheduledFor),
    embargoUntil: isoOrNull(row.embargoUntil),
    publishedAt: isoOrNull(row.publishedAt),
    updatedAt: isoOrNull(row.updatedAt),
    path: isPublished && slug !== null && sectionSlug !== null ? storyPath({ id, slug, sectionSlug }) : null,
    hasUnpublishedChanges: isPublished && liveRevision !== revision,
    note,
  };
}

export const sectionsOperation = operation({
  summary: 'The newsroom’s sections, in their order on the site',
  answer: answers.sectionList,
  run: async (_asked, { db }) => (await allSections(db)).map(({ id, slug, name }) => ({ id, slug, name })),
});

const topicsSuggested = 20;

export const topicsOperation = operation({
  summary: 'Topics whose name begins so, in either script; the most written of first',
  query: z.object({ q: z.string().max(200).optional() }),
  answer: answers.topicList,
  run: ({ query }, { db }) => suggestTopics(db, query.q ?? '', topicsSuggested),
});
