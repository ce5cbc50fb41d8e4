import { sql } from 'kysely';
import { createStory } from '../packages/newsroom/dist/commands/create-story.js';
import { type BoardQuestion, boardStories, countBoard } from '../packages/newsroom/dist/db/board.js';
import type { Db } from '../packages/newsroom/dist/db/database.js';
import { documentOfParagraphs } from '../packages/newsroom/dist/story/document.js';
import { headlineQuery } from '../packages/newsroom/dist/story/headline-terms.js';
import { storyStates } from '../packages/newsroom/dist/story/story.js';
import { type Archive, actor, contextAt, storyEveryMs } from './archive.ts';
import { percentile, table, target } from './figures.ts';
import { articles } from './real-articles.ts';
import type { BenchRun } from './run.ts';

const pageSize = 51;
const rounds = 60;
const reporter = { name: 'মাপের প্রতিবেদক', role: 'reporter' } as const;
const ownEvery = 50;

/** One page of the board with its counts, as the desk asks for it, in an archive with drafts. */
export async function measureBoard(run: BenchRun, archive: Archive): Promise<void> {
  await writeDrafts(archive, run.quick ? 300 : 2000);
  const { db } = archive.database;
  await everyFiftiethIsByTheReporter(db);
  const rows: string[][] = [];
  let slowest = 0;
  for (const [name, question] of Object.entries(await questions(archive))) {
    const { times, found } = await measure(db, question);
    slowest = Math.max(slowest, percentile(times, 95));
    rows.push([name, ...[50, 95, 100].map((share) => percentile(times, share).toFixed(1)), String(found)]);
  }
  run.say(table([['  page of 50 with counts, ms', 'p50', 'p95', 'max', 'stories'], ...rows]));
  run.say(`    slowest p95 ${target('≤ 30 ms', slowest <= 30)}`);
}

async function questions({ database, sections }: Archive): Promise<Record<string, BoardQuestion>> {
  const all: BoardQuestion = {
    states: storyStates,
    sectionId: null,
    writer: null,
    terms: null,
    before: null,
    limit: pageSize,
  };
  const sectionId = sections[0]?.id ?? null;
  const deep = await boardStories(database.db, { ...all, limit: 5000 });
  const last = deep.at(-1);
  const typed = (text: string) => ({ ...all, terms: headlineQuery(text) });
  return {
    '  all': all,
    '  5,000 stories further down': {
      ...all,
      before: last === undefined ? null : { changedMicros: last.changedMicros, id: last.id },
    },
    '  drafts': { ...all, states: ['draft'] },
    '  published, one section': { ...all, states: ['published'], sectionId },
    '  one section': { ...all, sectionId },
    '  mine, of a reporter (1 in 50)': { ...all, writer: reporter.name },
    '  mine, drafts of one section': { ...all, writer: reporter.name, states: ['draft'], sectionId },
    '  mine, of who imported all': { ...all, writer: actor.name },
    '  headline, a rare word': typed('জাদুঘর'),
    '  headline, two words': typed('বাংলাদেশ ক্রিকে'),
    '  headline, a frequent beginning': typed('বাংলা'),
    '  headline, one letter': typed('ক'),
    '  headline, in Latin letters': typed('bangla'),
    '  headline, found nowhere': typed('জজজজজ'),
    '  headline, mine and one section': { ...typed('দেশ'), writer: reporter.name, sectionId },
  };
}

async function measure(db: Db, question: BoardQuestion): Promise<{ times: number[]; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const [stories] = await Promise.all([boardStories(db, question), countBoard(db, question)]);
    times.push(performance.now() - started);
    found = stories.length;
  }
  return { times, found };
}

async function writeDrafts(archive: Archive, count: number): Promise<void> {
  const texts = await articles(600);
  for (let at = 0; at < count; at += 1) {
    archive.now = new Date(archive.now.getTime() + storyEveryMs / 10);
    const headline = texts[at % texts.length]?.headline ?? 'খসড়া';
    const context = { ...contextAt(archive.database, archive.now), actor: at % 2 === 0 ? actor : reporter };
    await createStory(context, {
      sectionId: archive.sections[at % archive.sections.length]?.id ?? null,
      content: {
        headline,
        standfirst: null,
        body: documentOfParagraphs([headline]),
        credits: [],
        sources: [],
        topicIds: [],
      },
    });
  }
}

async function everyFiftiethIsByTheReporter(db: Db): Promise<void> {
  await sql`insert into story_writer (story_id, writer, changed_at)
    select id, ${reporter.name}, changed_at from story where id % ${sql.lit(ownEvery)} = 0
    on conflict do nothing`.execute(db);
}
