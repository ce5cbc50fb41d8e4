import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { catchUp } from '../../packages/newsroom/src/collaboration/working-copies.ts';
import { createStory } from '../../packages/newsroom/src/commands/create-story.ts';
import { saveWorkingCopy } from '../../packages/newsroom/src/commands/save-working-copy.ts';
import { contentOf } from '../../packages/newsroom/src/drafting/content-of.ts';
import { documentTexts } from '../../packages/newsroom/src/story/document.ts';
import { bridgeStory, cast } from '../cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';
import { type KillableNewsroom, killableNewsroom, type Network, networkTo } from './typing-node.ts';
import { openWriter, until, type Writer } from './writer.ts';

let newsroom: TestNewsroom;
let server: KillableNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  server = await killableNewsroom(newsroom.databaseUrl, newsroom.folder);
  await server.start();
});
afterAll(async () => {
  await server.kill();
  await newsroom.close();
});

const now = '2025-07-12T12:00:00+06:00';
const rounds = 5;

async function databaseText(storyId: number): Promise<string> {
  const doc = new Y.Doc();
  await catchUp(newsroom.database.db, storyId, -1, (update) => Y.applyUpdate(doc, update));
  return documentTexts(contentOf(doc).body)[0] ?? '';
}

const cookieOf = (person: string) => `writer=${encodeURIComponent(person)}`;

const only = (text: string, letters: string) =>
  [...text].filter((letter) => letters.includes(letter)).join('');

test('two writers, a cut network and kill -9 again and again: every letter is there once, in its order', async () => {
  const { story } = await createStory(newsroom.as(cast.tuhin, now), { sectionId: 1, content: bridgeStory });
  const lines: Network[] = [await networkTo(server.port), await networkTo(server.port)];
  const common = { storyId: story.id, origin: `http://localhost:${server.port}` };
  const [a, b] = [
    openWriter({
      ...common,
      port: lines[0]?.port ?? 0,
      cookie: cookieOf('reporter:1:তুহিন'),
      name: 'তুহিন',
      letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    }),
    openWriter({
      ...common,
      port: lines[1]?.port ?? 0,
      cookie: cookieOf('editor:2:দীপঙ্কর'),
      name: 'দীপঙ্কর',
      letters: '0123456789',
    }),
  ] as [Writer, Writer];
  await Promise.all([a, b].map(({ copy }) => until(copy, ({ state }) => state === 'kept')));

  let typing = true;
  const type = async (writer: Writer) => {
    while (typing) {
      writer.type();
      await delay(Math.random() * 12);
    }
  };
  const typed = Promise.all([type(a), type(b)]);
  for (let round = 0; round < rounds; round += 1) {
    await delay(200 + Math.random() * 600);
    if (round % 2 === 0) lines[round % 4 === 0 ? 0 : 1]?.cut();
    await delay(Math.random() * 300);
    const confirmed = [a, b].map(({ typed: letters, confirmed: count }) => letters.slice(0, count));
    await server.kill();
    const inDatabase = await databaseText(story.id);
    for (const letters of confirmed) expect(only(inDatabase, letters)).toContain(letters);
    for (const line of lines) line.mend();
    await server.start();
  }
  await delay(300);
  typing = false;
  await typed;
  for (const { copy } of [a, b]) copy.reconnect();
  await Promise.all([a, b].map(({ copy }) => copy.whenKept()));
  await Promise.all([a, b].map(({ copy }) => until(copy, ({ state }) => state === 'kept')));

  const text = await databaseText(story.id);
  for (const { copy } of [a, b]) await said(copy.doc, text);
  expect(only(text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')).toBe(a.typed);
  expect(only(text, '0123456789')).toBe(b.typed);
  expect(a.typed.length).toBeGreaterThan(50);
  expect(text.replaceAll(/[A-Z0-9]/g, '')).toBe(documentTexts(bridgeStory.body)[0]);
  expect(server.errors()).toBe('');

  const seen = Buffer.from(a.copy.stateVector(), 'base64');
  const saved = await saveWorkingCopy(newsroom.as(cast.dipankar, now), { storyId: story.id, base: 1, seen });
  expect(documentTexts(saved.revision.body)).toEqual([text, documentTexts(bridgeStory.body)[1]]);
  for (const writer of [a, b]) writer.close();
  for (const line of lines) line.close();
});

/** Resolves when the document says the text. */
function said(doc: Y.Doc, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (documentTexts(contentOf(doc).body)[0] !== text) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });
}
