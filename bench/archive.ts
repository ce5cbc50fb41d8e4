import pg from 'pg';
import { importStories } from '../packages/newsroom/dist/commands/import-stories.js';
import type { ImportItem } from '../packages/newsroom/dist/commands/imported-content.js';
import { openNewsroom, setUpNewsroom } from '../packages/newsroom/dist/commands/set-up-newsroom.js';
import { type OpenDatabase, openDatabase } from '../packages/newsroom/dist/db/database.js';
import { type Article, articles } from './real-articles.ts';
import type { BenchRun } from './run.ts';

/**
 * An imagined newsroom that publishes 137 stories a day, with as many days behind it as its archive
 * needs: six sections, 200 topics of which few are in most stories, 40 reporters.
 */
export interface Archive {
  database: OpenDatabase;
  data: string;
  /** When the next story would come out. */
  now: Date;
  sections: Numbered[];
  /** The most frequent first. */
  topics: Numbered[];
  personIds: number[];
}

interface Numbered {
  id: number;
  slug: string;
}

export const timeZone = 'Asia/Dhaka';
export const storyEveryMs = 86_400_000 / 137;
export const actor = { name: 'bench', role: 'admin' } as const;

/** Both archives end at this moment of a month: half a sitemap part and half a day are full. */
const archiveEnds = Date.parse('2025-06-04T15:36:00+06:00');
const sectionSlugs = ['bangladesh', 'world', 'sports', 'economy', 'culture', 'science'];
const topicCount = 200;
const personCount = 40;
const batchSize = 500;

/** Opens a database of its own and fills it. */
export async function fillArchive(run: BenchRun, stories: number): Promise<Archive> {
  const data = run.folder(`archive-${stories}`);
  const database = await openDatabase({ dataFolder: data });
  run.atEnd(() => database.close());
  const opened = contextAt(database, new Date(archiveEnds - (stories + 1) * storyEveryMs));
  await setUpNewsroom(opened, {
    sections: sectionSlugs.map((slug) => ({ slug, name: `বিভাগ ${slug}`, nameLatin: slug })),
    people: Array.from({ length: personCount }, (_, at) => personNumber(at)),
  });
  await openNewsroom(opened, { name: 'মাপজোখ', nameLatin: 'Mapjokh', tagline: '', isDemonstration: false });
  const archive = { database, data, now: new Date(archiveEnds), sections: [], topics: [], personIds: [] };
  await importUntil(archive, stories, archiveEnds);
  return { ...archive, ...(await numbersOf(database)) };
}

/** Lets time pass: brings in the stories of the time until `until`, at the usual rate. */
export async function passTime(archive: Archive, until: Date): Promise<void> {
  const stories = Math.floor((until.getTime() - archive.now.getTime()) / storyEveryMs);
  await importUntil(archive, stories, until.getTime());
  archive.now = until;
}

export function contextAt({ db }: OpenDatabase, now: Date) {
  return { db, actor, now, timeZone };
}

async function importUntil(
  { database }: { database: OpenDatabase },
  stories: number,
  end: number,
): Promise<void> {
  const texts = await articles(1000);
  const chance = randomNumbers(stories);
  for (let at = 0; at < stories; at += batchSize) {
    const count = Math.min(batchSize, stories - at);
    const items = Array.from({ length: count }, (_, place) => {
      const time = new Date(end - (stories - at - place) * storyEveryMs);
      return itemOf(texts[(at + place) % texts.length] as Article, time, chance);
    });
    const last = items.at(-1)?.parsed.publishedAt;
    await importStories(contextAt(database, new Date(last ?? end)), items, { publish: true, section: null });
  }
  await analyze(database);
}

/** What autovacuum does in time; the archive here came in a minute. */
async function analyze({ connection }: OpenDatabase): Promise<void> {
  const { options: _, ...owner } = connection;
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('vacuum (analyze)');
  await client.end();
}

/** Short bodies: what publishing costs does not hang on the length of old stories. */
function itemOf(text: Article, time: Date, chance: () => number): ImportItem {
  const topics = Array.from({ length: 1 + Math.floor(chance() * 3) }, () =>
    topicName(zipf(chance(), topicCount)),
  );
  const person = personNumber(Math.floor(chance() * personCount));
  return {
    parsed: {
      headline: `${text.headline.slice(0, 60)} ${time.getTime().toString(36)}`,
      standfirst: null,
      publishedAt: time.toISOString(),
      updatedAt: null,
      body: [text.body[0]?.slice(0, 150) ?? text.headline],
      credits: [{ name: person.name, role: 'reporter' }],
      sources: [],
      topics: [...new Set(topics)],
      section: sectionSlugs[zipf(chance(), sectionSlugs.length)] ?? null,
      url: null,
      warnings: [],
    },
  };
}

function topicName(at: number): string {
  return `বিষয় ${at + 1}`;
}

function personNumber(at: number) {
  const [name, initials] = [`প্রতিবেদক ${at + 1}`, `প্র${at + 1}`];
  return {
    slug: `reporter-${at + 1}`,
    name,
    nameLatin: `Reporter ${at + 1}`,
    initials,
    role: 'reporter' as const,
  };
}

/** The place of a chance among `count` things of which the nth comes 1/n as often as the first. */
export function zipf(chance: number, count: number): number {
  let left =
    chance * Array.from({ length: count }, (_, at) => 1 / (at + 1)).reduce((sum, share) => sum + share, 0);
  for (let at = 0; at < count; at += 1) {
    left -= 1 / (at + 1);
    if (left < 0) return at;
  }
  return count - 1;
}

/** The same numbers in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function numbersOf({ db }: OpenDatabase): Promise<Pick<Archive, 'sections' | 'topics' | 'personIds'>> {
  const topics = await db.selectFrom('topic').select(['id', 'slug', 'name']).execute();
  const people = await db.selectFrom('person').select('id').orderBy('id').execute();
  return {
    sections: await db.selectFrom('section').select(['id', 'slug']).orderBy('id').execute(),
    topics: topics.sort((a, b) => placeOf(a.name) - placeOf(b.name)),
    personIds: people.map(({ id }) => id),
  };
}

function placeOf(topic: string): number {
  return Number(topic.split(' ')[1]);
}
