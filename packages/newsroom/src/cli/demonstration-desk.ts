import { approveStory } from '../commands/approve-story.ts';
import { changeStoryDetails } from '../commands/change-story-details.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { createStory } from '../commands/create-story.ts';
import { handOverStory } from '../commands/hand-over-story.ts';
import type { NamedContent } from '../commands/named-content.ts';
import { saveStory } from '../commands/save-story.ts';
import { scheduleStory } from '../commands/schedule-story.ts';
import { sendBackStory } from '../commands/send-back-story.ts';
import { boardStories } from '../db/board.ts';
import { latestRevision } from '../db/revisions.ts';
import { allSections } from '../db/sections.ts';
import { dayOf, dayRange } from '../story/newsroom-days.ts';
import type { Actor } from '../story/permissions.ts';
import { revisionContent } from '../story/story.ts';
import {
  creditsOf,
  type DeskFile,
  documentOf,
  type NewsroomFile,
  readDeskFiles,
} from './demonstration-files.ts';

/**
 * Puts the demonstration's stories at work on the board: its people write, hand over, send back, approve
 * and schedule them by the newsroom's own commands, dated back from now. What is there already stays.
 */
export async function setUpDesk(context: CommandContext, newsroom: NewsroomFile): Promise<void> {
  const known = await headlinesAtWork(context);
  const sections = new Map((await allSections(context.db)).map(({ slug, id }) => [slug, id]));
  for (const file of readDeskFiles()) {
    if (textsOf(file).some(({ headline }) => known.has(headline))) continue;
    await workOn(context, file, { newsroom, sectionId: sections.get(file.section) ?? null });
  }
}

async function headlinesAtWork({ db }: CommandContext): Promise<Set<string | null>> {
  const atWork = await boardStories(db, {
    states: ['draft', 'in-review', 'approved', 'scheduled'],
    sectionId: null,
    writer: null,
    terms: null,
    before: null,
    limit: 100,
  });
  return new Set(atWork.map(({ headline }) => headline));
}

/** The text as it was first written, and as it stands now. */
function textsOf(file: DeskFile): [DeskFile, DeskFile] {
  const first = file.acts[0];
  if (first?.act !== 'create') throw new Error(`${file.key} does not begin with its writing`);
  return [
    { ...file, headline: first.headline ?? file.headline, body: file.body.slice(0, first.blocks) },
    file,
  ];
}

interface Place {
  newsroom: NewsroomFile;
  sectionId: number | null;
}

type Act = DeskFile['acts'][number];

async function workOn(context: CommandContext, file: DeskFile, place: Place): Promise<void> {
  const [first, latest] = textsOf(file).map((text) => contentOf(text, place.newsroom)) as [
    NamedContent,
    NamedContent,
  ];
  let storyId = 0;
  for (const act of file.acts) {
    const then = contextOf(context, act, place.newsroom);
    if (act.act !== 'create') await goOn(then, { storyId, content: latest }, act, context);
    else {
      storyId = (await createStory(then, { sectionId: place.sectionId, content: first })).story.id;
      if (file.embargo !== undefined)
        await changeStoryDetails(then, { storyId, embargoUntil: timeAhead(file.embargo, context) });
    }
  }
}

async function goOn(
  context: CommandContext,
  { storyId, content }: { storyId: number; content: NamedContent },
  act: Act,
  start: CommandContext,
): Promise<void> {
  if (act.act === 'save') {
    const baseNumber = (await latestRevision(context.db, storyId))?.number ?? 0;
    await saveStory(context, { storyId, baseNumber, content });
  }
  if (act.act === 'hand-over') await handOverStory(context, { storyId, note: act.note });
  if (act.act === 'send-back') await sendBackStory(context, { storyId, note: act.note });
  if (act.act === 'approve') await approveStory(context, { storyId, note: act.note });
  if (act.act === 'schedule') await scheduleStory(context, { storyId, at: timeAhead(act, start) });
}

function contextOf(
  context: CommandContext,
  { by, minutesAgo }: Act,
  { people }: NewsroomFile,
): CommandContext {
  const person = people.find(({ key }) => key === by);
  if (person === undefined) throw new Error(`nobody is called ${by}`);
  const actor: Actor = { name: person.name, role: person.role };
  return { ...context, actor, now: new Date(context.now.getTime() - minutesAgo * 60_000) };
}

function contentOf(text: DeskFile, newsroom: NewsroomFile): NamedContent {
  const { headline, standfirst = null, body, sources, topics } = text;
  const { topicIds: _, ...content } = revisionContent.parse({
    headline,
    standfirst,
    body: documentOf(body),
    credits: creditsOf(text, newsroom).map((credit) => ({ role: null, personId: null, ...credit })),
    sources: sources.map(({ name, url = null, text = null }) => ({ name, url, text })),
    topicIds: [],
  });
  return { ...content, topics };
}

/** A time of a day to come, in the newsroom's time zone. */
function timeAhead({ daysAhead, time }: { daysAhead: number; time: string }, start: CommandContext): Date {
  const { now, timeZone } = start;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  let midnight = dayRange(dayOf(now, timeZone), timeZone);
  for (let day = 0; day < daysAhead; day += 1) midnight = dayRange(dayOf(midnight.to, timeZone), timeZone);
  return new Date(midnight.from.getTime() + (hours * 60 + minutes) * 60_000);
}
