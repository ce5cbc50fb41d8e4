import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStory } from '../packages/newsroom/dist/commands/create-story.js';
import { publishStory } from '../packages/newsroom/dist/commands/publish-story.js';
import { type Page, plainText } from '../packages/newsroom/dist/pages/page.js';
import type { SitePages } from '../packages/newsroom/dist/pages/site-pages.js';
import { documentOfParagraphs } from '../packages/newsroom/dist/story/document.js';
import { openSite } from '../packages/newsroom/dist/web/open-site.js';
import {
  type Archive,
  contextAt,
  fillArchive,
  passTime,
  randomNumbers,
  storyEveryMs,
  timeZone,
  zipf,
} from './archive.ts';
import { grouped, percentile, table, target } from './figures.ts';
import { type Article, articles } from './real-articles.ts';
import type { BenchRun } from './run.ts';

interface Settings {
  warmUps: number;
  publications: number;
  elsewhere: number;
}

/** A node's public pages on an archive, and the texts to publish there. */
interface Desk {
  archive: Archive;
  pages: SitePages;
  texts: Article[];
  chance: () => number;
}

/** Times of one publication in ms, from the call of the command. */
interface Published {
  committed: number;
  visible: number;
  /** Processor time of our Node in it; other programs on the machine do not lengthen it. */
  processor: number;
  pagesMade: number;
}

/** From the call of publishStory until every page that shows the story is there, in a small and a large archive. */
export async function benchPublishing(run: BenchRun): Promise<void> {
  const settings = run.quick
    ? { warmUps: 10, publications: 60, elsewhere: 10 }
    : { warmUps: 30, publications: 400, elsewhere: 60 };
  const [small, large] = [1000, run.quick ? 10_000 : 100_000];
  run.say(
    `  one story every ${(storyEveryMs / 60_000).toFixed(1)} min of the newsroom's time, ${settings.publications} publications after ${settings.warmUps}`,
  );
  const inSmall = await measureIn(run, small, settings);
  const inLarge = await measureIn(run, large, settings);
  compare(run, 'p50', inSmall, inLarge, 50);
  compare(run, 'p99', inSmall, inLarge, 99);
}

async function measureIn(run: BenchRun, stories: number, settings: Settings): Promise<Published[]> {
  const started = performance.now();
  const archive = await fillArchive(run, stories);
  run.say(
    `  archive of ${grouped(stories)} stories, filled in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  const desk = await openDesk(run, archive);
  const measured = await publishMany(desk, settings);
  report(run, `${grouped(stories)} stories, 4th to 7th of the month`, measured);
  const elsewhere = await publishFromElsewhere(desk, settings.elsewhere);
  reportTimes(run, 'published by another process (LISTEN/NOTIFY)', elsewhere);
  if (stories > 1000) await measureLateInMonth(run, desk, settings);
  await desk.pages.stop();
  return measured;
}

/** The month's pages of busy topics are longest at its end, in an archive of any size. */
async function measureLateInMonth(run: BenchRun, desk: Desk, settings: Settings): Promise<void> {
  await passTime(desk.archive, new Date('2025-06-28T20:00:00+06:00'));
  await desk.pages.catchUp();
  report(
    run,
    '28th to 30th of the month, from the evening on',
    await publishMany(desk, { ...settings, publications: settings.publications / 2 }),
  );
}

async function openDesk(run: BenchRun, archive: Archive): Promise<Desk> {
  const log = {
    info: () => undefined,
    error: (details: Record<string, unknown>) => run.say(`  error: ${details.cause}`),
  };
  const { pages } = await openSite(archive.database, {
    folder: join(archive.data, 'pages'),
    origin: 'http://bench.example',
    timeZone,
    clock: () => archive.now,
    log,
  });
  run.atEnd(() => pages.stop());
  return { archive, pages, texts: await articles(600), chance: randomNumbers(7) };
}

async function publishMany(desk: Desk, { warmUps, publications }: Settings): Promise<Published[]> {
  const measured: Published[] = [];
  for (let at = 0; at < warmUps + publications; at += 1) {
    const published = await publishOne(desk, at);
    if (at >= warmUps) measured.push(published);
  }
  return measured;
}

async function publishOne(desk: Desk, at: number): Promise<Published> {
  const { archive, pages } = desk;
  const draft = await writeDraft(desk, at);
  await pages.settled();
  const madeBefore = pages.store.made;
  const processorBefore = process.cpuUsage();
  const started = performance.now();
  await publishStory(contextAt(archive.database, archive.now), { storyId: draft.storyId });
  const committed = performance.now() - started;
  await pages.catchUp();
  const shown = await readAll(desk, draft);
  const visible = performance.now() - started;
  const { user, system } = process.cpuUsage(processorBefore);
  for (const { path, sign, page } of shown) {
    if (!plainText(page).toString().includes(escaped(sign))) throw new Error(`${path} does not show ${sign}`);
  }
  await pages.settled();
  const pagesMade = pages.store.made - madeBefore;
  return { committed, visible, processor: (user + system) / 1000, pagesMade };
}

interface Draft {
  storyId: number;
  headline: string;
  section: string;
  topic: string;
}

async function writeDraft(desk: Desk, at: number): Promise<Draft> {
  const { archive, texts, chance } = desk;
  archive.now = new Date(archive.now.getTime() + storyEveryMs);
  const text = texts[at % texts.length] as Article;
  const headline = `${text.headline} ${archive.now.getTime().toString(36)}`;
  const section = archive.sections[zipf(chance(), archive.sections.length)] as { id: number; slug: string };
  const topics = Array.from({ length: 1 + Math.floor(chance() * 3) }, () =>
    zipf(chance(), archive.topics.length),
  );
  const chosen = [...new Set(topics)].flatMap((topic) => archive.topics[topic] ?? []);
  const personId = archive.personIds[Math.floor(chance() * archive.personIds.length)] ?? null;
  const { story } = await createStory(contextAt(archive.database, archive.now), {
    sectionId: section.id,
    content: {
      headline,
      standfirst: null,
      body: documentOfParagraphs(text.body),
      credits: [{ name: 'প্রতিবেদক', role: 'reporter', personId }],
      sources: [],
      topicIds: chosen.map((topic) => topic.id),
    },
  });
  return { storyId: story.id, headline, section: section.slug, topic: chosen[0]?.slug ?? '' };
}

interface Shown {
  path: string;
  /** What the page must hold to show the story: its headline, or its address. */
  sign: string;
  page: Page;
}

/** Reads every page that must show the story, as readers of this node do, all at once. */
async function readAll(
  { archive, pages }: Desk,
  { storyId, headline, section, topic }: Draft,
): Promise<Shown[]> {
  const row = await archive.database.db
    .selectFrom('story')
    .select(['slug', 'sitemap_month', 'sitemap_part'])
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow();
  const address = `/${section}/${storyId}/${row.slug}`;
  const part = row.sitemap_part === 1 ? '' : `-${row.sitemap_part}`;
  const wanted: [path: string, sign: string][] = [
    [address, headline],
    ['/', address],
    [`/${section}`, headline],
    [`/topic/${topic}`, headline],
    ['/feed.xml', address],
    ['/feed.json', address],
    [`/${section}/feed.xml`, address],
    [`/sitemap-${row.sitemap_month}${part}.xml`, address],
    ['/sitemap-news.xml', address],
  ];
  return Promise.all(
    wanted.map(async ([path, sign]) => {
      const page = await pages.store.get(path, archive.now.getTime());
      if (page === null || 'redirectTo' in page) throw new Error(`there is no page at ${path}`);
      return { path, sign, page };
    }),
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Drafts of ours published by a process of its own; ms until our home page, feed and sitemaps are other ones. */
async function publishFromElsewhere(desk: Desk, count: number): Promise<number[]> {
  const child = fork(fileURLToPath(new URL('publish-elsewhere.ts', import.meta.url)), [desk.archive.data], {
    detached: true,
  });
  await once(child, 'message');
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const { storyId } = await writeDraft(desk, at);
    await desk.pages.catchUp();
    await desk.pages.settled();
    for (const path of watched) await desk.pages.store.get(path, desk.archive.now.getTime());
    const before = pagesSeen(desk);
    child.send({ storyId, now: desk.archive.now.getTime() });
    const seen = untilAllChange(desk, before);
    const [{ started }] = (await once(child, 'message')) as [{ started: number }];
    times.push((await seen) - started);
  }
  child.disconnect();
  await once(child, 'exit');
  return times;
}

const watched = ['/', '/feed.xml', '/sitemap.xml', '/sitemap-news.xml'];

function pagesSeen({ pages, archive }: Desk) {
  return watched.map((path) => pages.store.atHand(path, archive.now.getTime()));
}

/** Looks every millisecond, and asks nothing of the database: only the bell can have brought the pages. */
async function untilAllChange(desk: Desk, before: ReturnType<typeof pagesSeen>): Promise<number> {
  const deadline = performance.now() + 5000;
  while (performance.now() < deadline) {
    if (pagesSeen(desk).every((page, at) => page !== undefined && page !== before[at])) break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.timeOrigin + performance.now();
}

function report(run: BenchRun, title: string, measured: readonly Published[]): void {
  reportTimes(
    run,
    title,
    measured.map((published) => published.visible),
    100,
  );
  const made = measured.map((published) => published.pagesMade);
  const middle = (of: (published: Published) => number) => percentile(measured.map(of), 50).toFixed(1);
  run.say(
    `    p50 until committed ${middle(({ committed }) => committed)} ms, processor time of our Node ${middle(({ processor }) => processor)} ms`,
  );
  run.say(`    pages made for each: ${percentile(made, 50)} (${Math.min(...made)}–${Math.max(...made)})`);
}

function reportTimes(run: BenchRun, title: string, times: readonly number[], limit?: number): void {
  const figures = [50, 95, 99, 100].map((share) => percentile(times, share).toFixed(1));
  run.say(
    table([
      [title, 'p50', 'p95', 'p99', 'max'],
      ['  ms', ...figures],
    ]),
  );
  if (limit !== undefined) run.say(`    p99 ${target(`≤ ${limit} ms`, percentile(times, 99) <= limit)}`);
}

function compare(
  run: BenchRun,
  name: string,
  small: readonly Published[],
  large: readonly Published[],
  share: number,
): void {
  const [a, b] = [small, large].map((all) =>
    percentile(
      all.map((published) => published.visible),
      share,
    ),
  ) as [number, number];
  run.say(`  ${name} large / small: ${(b / a).toFixed(2)}; ${target('≤ 1.3', b / a <= 1.3)}`);
}
