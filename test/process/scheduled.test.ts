import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slugify } from '@hurkaru/bangla';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createStory } from '../../packages/newsroom/src/commands/create-story.ts';
import { scheduleStory } from '../../packages/newsroom/src/commands/schedule-story.ts';
import { bridgeStory, cast } from '../cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';
import { until } from '../until.ts';
import { type NewsroomProcess, startNewsroom } from './newsroom-process.ts';

/** Scheduled stories, with real processes and the real clock: at their time, through kill -9, and once. */

const folder = mkdtempSync(join(tmpdir(), 'hurkaru-scheduled-'));
const running: NewsroomProcess[] = [];
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((node) => (isRunning(node) ? node.end('SIGTERM') : undefined)));
});
afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startNode(name = 'one'): Promise<NewsroomProcess> {
  const node = await startNewsroom({
    HURKARU_DATA: join(folder, name),
    DATABASE_URL: newsroom.databaseUrl,
  });
  running.push(node);
  return node;
}

function isRunning({ child }: NewsroomProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** A story that is scheduled so many milliseconds ahead. */
async function scheduled(ms: number): Promise<{ id: number; path: string; at: number }> {
  const context = { ...newsroom.as(cast.dipankar, '2025-07-12T12:00:00+06:00'), now: new Date() };
  const { story } = await createStory(context, { sectionId: 1, content: bridgeStory });
  const at = new Date(Date.now() + ms);
  await scheduleStory(context, { storyId: story.id, at });
  return { id: story.id, path: `/bangladesh/${story.id}/${slugify(bridgeStory.headline)}`, at: at.getTime() };
}

async function isOnPage({ url }: NewsroomProcess, { path }: { path: string }): Promise<boolean> {
  return (await fetch(url + path)).status === 200;
}

async function isOnHome({ url }: NewsroomProcess, { path }: { path: string }): Promise<boolean> {
  return (await (await fetch(url)).text()).includes(path);
}

/** How often a story was published, and how often its page was told to have changed. */
async function countsOf({
  id,
  path,
}: {
  id: number;
  path: string;
}): Promise<{ events: number; changes: number }> {
  const { db } = newsroom.database;
  const events = await db
    .selectFrom('event')
    .select('id')
    .where('subject', '=', 'story')
    .where('subject_id', '=', id)
    .where('act', '=', 'publish')
    .execute();
  const changes = await db.selectFrom('page_change').select('paths').execute();
  return { events: events.length, changes: changes.filter(({ paths }) => paths?.includes(path)).length };
}

/** Tells a measure in the test's output. */
function tell(what: string, ms: number): void {
  process.stdout.write(`scheduled: ${what}: ${Math.round(ms)} ms\n`);
}

test('a story is read within 5 s of its time, and not before', async () => {
  const node = await startNode();
  const story = await scheduled(2000);
  expect(await isOnPage(node, story)).toBe(false);
  await until(() => isOnPage(node, story));
  const lateness = Date.now() - story.at;
  tell('readable after its time', lateness);
  expect(lateness).toBeGreaterThanOrEqual(0);
  expect(lateness).toBeLessThan(5000);
  await until(() => isOnHome(node, story));
  expect(await countsOf(story)).toEqual({ events: 1, changes: 1 });
});

test('killed with -9 before its time and started after it, the newsroom publishes it at once, once', async () => {
  const node = await startNode();
  const story = await scheduled(1500);
  expect(await isOnPage(node, story)).toBe(false);
  await node.end('SIGKILL');
  await until(() => Date.now() > story.at);
  const again = await startNode();
  const readyAt = performance.now();
  await until(() => isOnPage(again, story));
  tell('readable after the start', performance.now() - readyAt);
  expect(performance.now() - readyAt).toBeLessThan(5000);
  await until(() => isOnHome(again, story));
  expect(await countsOf(story)).toEqual({ events: 1, changes: 1 });
});

test('two nodes publish each story once, and both show it; one may die at that very moment', async () => {
  const [one, other] = await Promise.all([startNode('one'), startNode('other')]);
  const stories = await Promise.all(Array.from({ length: 8 }, () => scheduled(1500)));
  const at = Math.max(...stories.map((story) => story.at));
  for (const story of stories) {
    await until(async () => (await isOnPage(one, story)) && (await isOnPage(other, story)));
  }
  tell('eight stories on both nodes after their time', Date.now() - at);
  expect(Date.now() - at).toBeLessThan(5000);
  for (const story of stories) expect(await countsOf(story)).toEqual({ events: 1, changes: 1 });

  const last = await scheduled(1500);
  await until(() => Date.now() >= last.at);
  await one.end('SIGKILL');
  await until(() => isOnPage(other, last));
  tell('readable on the node that lives, after its time', Date.now() - last.at);
  expect(Date.now() - last.at).toBeLessThan(5000);
  expect(await countsOf(last)).toEqual({ events: 1, changes: 1 });
});
