import { readdirSync, readFileSync } from 'node:fs';
import { slugify } from '@hurkaru/bangla';
import { z } from 'zod';
import type { CommandContext } from '../commands/command-context.ts';
import { correctStory } from '../commands/correct-story.ts';
import { type ImportResult, importStories } from '../commands/import-stories.ts';
import type { ImportItem } from '../commands/imported-content.ts';
import { openNewsroom, setUpNewsroom } from '../commands/set-up-newsroom.ts';
import { latestRevision } from '../db/revisions.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import {
  type Block,
  paragraphOf,
  type StoryDocument,
  type Table,
  type TableCell,
  type TableRow,
} from '../story/document.ts';
import { dayOf, dayRange } from '../story/newsroom-days.ts';
import { roles } from '../story/permissions.ts';
import { creditRoles } from '../story/story.ts';

/** The demonstration newsroom's files: facts and people, and a file for each of its invented stories. */
const folder = new URL('../../demo/', import.meta.url);

const newsroomFile = z.strictObject({
  name: z.string(),
  nameLatin: z.string(),
  tagline: z.string(),
  sections: z.array(z.strictObject({ slug: z.string(), name: z.string(), nameLatin: z.string() })),
  people: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      nameLatin: z.string(),
      initials: z.string(),
      role: z.enum(roles),
    }),
  ),
});

const storyFile = z.strictObject({
  key: z.string(),
  section: z.string(),
  headline: z.string(),
  standfirst: z.string().optional(),
  body: z.array(
    z.union([
      z.string(),
      z.strictObject({ heading: z.string() }),
      z.strictObject({ quote: z.string() }),
      z.strictObject({ list: z.array(z.string()) }),
      z.strictObject({ table: z.array(z.array(z.string())) }),
    ]),
  ),
  topics: z.array(z.string()),
  credits: z.array(
    z.union([
      z.strictObject({ role: z.enum(creditRoles), person: z.string() }),
      z.strictObject({ initials: z.string() }),
    ]),
  ),
  sources: z
    .array(z.strictObject({ name: z.string(), url: z.string().optional(), text: z.string().optional() }))
    .default([]),
  daysAgo: z.number().int().min(0),
  time: z.string().regex(/^\d\d:\d\d$/),
  updatedAfterMinutes: z.number().int().positive().optional(),
  correction: z.strictObject({ text: z.string(), afterMinutes: z.number().int().positive() }).optional(),
});
type StoryFile = z.infer<typeof storyFile>;
type NewsroomFile = z.infer<typeof newsroomFile>;

/**
 * Makes the demonstration newsroom, its stories dated back from now. It opens as the last step, so that
 * a set-up that was cut off is taken up again at the next start.
 */
export async function setUpDemonstration(context: CommandContext): Promise<void> {
  const newsroom = newsroomFile.parse(readJson('newsroom.json'));
  const stories = readdirSync(new URL('stories/', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => storyFile.parse(readJson(`stories/${name}`)))
    .map((story) => ({ story, times: timesOf(story, context) }))
    .sort((a, b) => a.times.publishedAt.getTime() - b.times.publishedAt.getTime());
  await setUpNewsroom(context, {
    sections: newsroom.sections,
    people: newsroom.people.map((person) => ({ ...person, slug: slugify(person.nameLatin) })),
  });
  const items = stories.map(({ story, times }) => importItem(story, times, newsroom));
  const results = await importStories(context, items, { publish: true, section: null });
  for (const [at, { story, times }] of stories.entries()) {
    const result = results[at];
    if (result !== undefined && times.correctedAt !== null && story.correction !== undefined) {
      await correctOnce({ ...context, now: times.correctedAt }, result, story.correction.text);
    }
  }
  const { name, nameLatin, tagline } = newsroom;
  await openNewsroom(context, { name, nameLatin, tagline, isDemonstration: true });
}

interface StoryTimes {
  publishedAt: Date;
  updatedAt: Date;
  correctedAt: Date | null;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** The file's days ago and time, moved back by whole days until the last of its times has passed. */
function timesOf(story: StoryFile, { now, timeZone }: CommandContext): StoryTimes {
  const [hours = 0, minutes = 0] = story.time.split(':').map(Number);
  const updated = (story.updatedAfterMinutes ?? 0) * minute;
  const corrected = (story.correction?.afterMinutes ?? 0) * minute;
  const today = dayRange(dayOf(now, timeZone), timeZone).from.getTime();
  let published = today - story.daysAgo * day + (hours * 60 + minutes) * minute;
  while (published + Math.max(updated, corrected) > now.getTime()) published -= day;
  return {
    publishedAt: new Date(published),
    updatedAt: new Date(published + updated),
    correctedAt: corrected === 0 ? null : new Date(published + corrected),
  };
}

function importItem(story: StoryFile, times: StoryTimes, newsroom: NewsroomFile): ImportItem {
  const people = new Map(newsroom.people.map((person) => [person.key, person.name]));
  const parsed: ParsedStory = {
    headline: story.headline,
    standfirst: story.standfirst ?? null,
    publishedAt: times.publishedAt.toISOString(),
    updatedAt: times.updatedAt.toISOString(),
    body: [],
    credits: story.credits.map((credit) =>
      'initials' in credit
        ? { name: credit.initials }
        : { name: people.get(credit.person) ?? credit.person, role: credit.role },
    ),
    sources: story.sources.map(({ name, url }) => (url === undefined ? { name } : { name, url })),
    topics: story.topics,
    section: story.section,
    url: `hurkaru-demonstration:${story.key}`,
    warnings: [],
  };
  return {
    parsed,
    document: documentOf(story.body),
    sourceTexts: story.sources.map(({ text }) => text ?? null),
  };
}

function documentOf(body: StoryFile['body']): StoryDocument {
  return { type: 'doc', content: body.map(blockOf) };
}

function blockOf(part: StoryFile['body'][number]): Block {
  if (typeof part === 'string') return paragraphOf(part);
  if ('heading' in part) {
    return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: part.heading }] };
  }
  if ('quote' in part) return { type: 'blockquote', content: [paragraphOf(part.quote)] };
  if ('table' in part) return tableOf(part.table);
  return {
    type: 'bulletList',
    content: part.list.map((item) => ({ type: 'listItem', content: [paragraphOf(item)] })),
  };
}

/** The first row and the first column are headers. */
function tableOf(rows: readonly string[][]): Table {
  const content = rows.map((texts, row): TableRow => {
    const cells = texts.map((text, column): TableCell => {
      return { type: row === 0 || column === 0 ? 'tableHeader' : 'tableCell', content: [paragraphOf(text)] };
    });
    return { type: 'tableRow', content: cells };
  });
  return { type: 'table', content };
}

async function correctOnce(context: CommandContext, { id }: ImportResult, text: string): Promise<void> {
  const latest = id === null ? undefined : await latestRevision(context.db, id);
  if (latest === undefined || latest.number > 1) return;
  const { headline, standfirst, body, credits, sources, topicIds } = latest;
  const content = { headline, standfirst, body, credits, sources, topicIds };
  await correctStory(context, { storyId: latest.storyId, baseNumber: latest.number, content, text });
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
