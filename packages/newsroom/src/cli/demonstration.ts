import { slugify } from '@hurkaru/bangla';
import { type CommandContext, contentOf } from '../commands/command-context.ts';
import { correctStory } from '../commands/correct-story.ts';
import { type ImportResult, importStories } from '../commands/import-stories.ts';
import type { ImportItem, OwnWork } from '../commands/imported-content.ts';
import { openNewsroom, setUpNewsroom } from '../commands/set-up-newsroom.ts';
import { latestRevision } from '../db/revisions.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import { dayOf, dayRange } from '../story/newsroom-days.ts';
import { setUpDesk } from './demonstration-desk.ts';
import {
  creditsOf,
  documentOf,
  type NewsroomFile,
  readNewsroomFile,
  readStoryFiles,
  type StoryFile,
} from './demonstration-files.ts';

/**
 * Makes the demonstration newsroom, its stories dated back from now. It opens as the last step, so that
 * a set-up that was cut off is taken up again at the next start.
 */
export async function setUpDemonstration(context: CommandContext): Promise<void> {
  const newsroom = readNewsroomFile();
  const stories = readStoryFiles()
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
      const actor = { name: chiefOf(newsroom), role: 'chief' as const };
      await correctOnce({ ...context, actor, now: times.correctedAt }, result, story.correction.text);
    }
  }
  await setUpDesk(context, newsroom);
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
  const parsed: ParsedStory = {
    headline: story.headline,
    standfirst: story.standfirst ?? null,
    publishedAt: times.publishedAt.toISOString(),
    updatedAt: times.updatedAt.toISOString(),
    body: [],
    credits: creditsOf(story, newsroom),
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
    ownWork: ownWork(story, times, newsroom),
  };
}

const writingTakes = 55 * minute;

/** By those whom its credits name: its first writer, and its sub-editor, or else the chief. */
function ownWork(story: StoryFile, times: StoryTimes, newsroom: NewsroomFile): OwnWork {
  const { people } = newsroom;
  const [first, ...others] = story.credits;
  const writer = people.find((person) =>
    first !== undefined && 'initials' in first
      ? person.initials === first.initials
      : person.key === first?.person,
  );
  const editor = others.find((credit) => 'role' in credit && credit.role === 'sub-editor');
  const publisher = people.find(
    ({ key }) => editor !== undefined && 'person' in editor && key === editor.person,
  );
  return {
    writtenBy: writer?.name ?? chiefOf(newsroom),
    writtenAt: new Date(times.publishedAt.getTime() - writingTakes),
    publishedBy: publisher?.name ?? chiefOf(newsroom),
    publishedAt: times.updatedAt,
  };
}

function chiefOf({ people }: NewsroomFile): string {
  return people.find(({ role }) => role === 'chief')?.name ?? '';
}

async function correctOnce(context: CommandContext, { id }: ImportResult, text: string): Promise<void> {
  const latest = id === null ? undefined : await latestRevision(context.db, id);
  if (latest === undefined || latest.number > 1) return;
  const content = contentOf(latest);
  await correctStory(context, { storyId: latest.storyId, baseNumber: latest.number, content, text });
}
