import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { bridgeStory, cast, correctedBridgeStory } from '../../../../test/cast.ts';
import { administer, openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { type DeskNode, openDeskNode } from '../../../../test/typing/desk-node.ts';
import {
  openWriter,
  rememberingDevice,
  until,
  type Writer,
  type WriterOptions,
} from '../../../../test/typing/writer.ts';
import { approveStory } from '../commands/approve-story.ts';
import { createStory } from '../commands/create-story.ts';
import { saveStory } from '../commands/save-story.ts';
import { sendBackStory } from '../commands/send-back-story.ts';
import { contentOf } from '../drafting/content-of.ts';
import { documentTexts } from '../story/document.ts';
import type { Actor } from '../story/permissions.ts';
import { catchUp } from './working-copies.ts';

let newsroom: TestNewsroom;
const nodes: DeskNode[] = [];
const writers: Writer[] = [];
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterEach(async () => {
  for (const writer of writers.splice(0)) writer.close();
  for (const node of nodes.splice(0)) await node.close();
});
afterAll(() => newsroom.close());

const now = '2025-07-12T12:00:00+06:00';
const own = 'https://desk.sanko.example';
const people: [cookie: string, actor: Actor, initials?: string][] = [
  ['তুহিন', cast.tuhin, 'টিএম'],
  ['দীপঙ্কর', cast.dipankar],
  ['রোকেয়া', cast.rokeya],
  ['পরিচালক', { name: 'মডারেটর', role: 'moderator' }],
];

async function openNode(more = {}): Promise<DeskNode> {
  const node = await openDeskNode(newsroom.database, more);
  people.forEach(([name, actor, initials = null], at) => {
    node.sessions.set(cookieOf(name), { actor, personId: at + 1, initials, via: 'session' });
  });
  nodes.push(node);
  return node;
}

const cookieOf = (name: string) => `session=${encodeURIComponent(name)}`;

async function newStory(): Promise<number> {
  const { story } = await createStory(newsroom.as(cast.tuhin, now), { sectionId: 1, content: bridgeStory });
  return story.id;
}

function write(node: DeskNode, storyId: number, name: string, more: Partial<WriterOptions> = {}): Writer {
  const letters = name === 'তুহিন' ? 'abcdef' : 'UVWXYZ';
  const writer = openWriter({
    storyId,
    port: node.port,
    origin: own,
    cookie: cookieOf(name),
    name,
    letters,
    ...more,
  });
  writers.push(writer);
  return writer;
}

const kept = ({ copy }: Writer) => until(copy, ({ state }) => state === 'kept');

async function inDatabase(storyId: number): Promise<string> {
  const doc = new Y.Doc();
  await catchUp(newsroom.database.db, storyId, doc, -1, null);
  return documentTexts(contentOf(doc).body).join('\n');
}

/** Resolves when a writer sees a text. */
function sees({ copy: { doc } }: Writer, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!documentTexts(contentOf(doc).body).join('\n').includes(text)) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });
}

describe('who comes in', () => {
  async function statusFor(node: DeskNode, headers: Record<string, string>): Promise<number> {
    const socket = new WebSocket(`ws://127.0.0.1:${node.port}/desk/collaboration`, { headers });
    const [, answer] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
    socket.on('error', () => undefined);
    return answer.statusCode;
  }

  test.each([
    ['nobody', {}, 401],
    ['a session that ended', { cookie: cookieOf('কেউ'), origin: own }, 401],
    ['another site’s page', { cookie: cookieOf('তুহিন'), origin: 'https://evil.example' }, 403],
    ['a session without a page', { cookie: cookieOf('তুহিন') }, 403],
  ])('not %s', async (_, headers, status) => {
    expect(await statusFor(await openNode(), headers as Record<string, string>)).toBe(status);
  });

  test('a browser is told to try again while the database cannot say who is signed in', async () => {
    const node = await openNode({ findRequester: () => Promise.reject(new Error('away')) });
    expect(await statusFor(node, { cookie: cookieOf('তুহিন'), origin: own })).toBe(503);
  });

  test('a story that is not there is refused', async () => {
    const writer = write(await openNode(), 999_999, 'তুহিন');
    await until(writer.copy, ({ refusal }) => refusal === 'not-found');
  });

  test('who may not write reads along, and what they type goes nowhere', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const [writer, reader] = [write(node, storyId, 'তুহিন'), write(node, storyId, 'পরিচালক')];
    await Promise.all([kept(writer), until(reader.copy, ({ readOnly }) => readOnly)]);
    reader.type();
    writer.type();
    await writer.copy.whenKept();
    await sees(reader, writer.typed);
    expect(reader.copy.status()).toMatchObject({ state: 'refused', readOnly: true });
    expect(await inDatabase(storyId)).not.toContain(reader.typed);
  });

  test('a session that has ended is put out, and the text stays until it is there again', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    let signedIn = true;
    const writer = write(node, storyId, 'তুহিন', { isSignedIn: async () => signedIn });
    await kept(writer);
    const session = node.sessions.get(cookieOf('তুহিন'));
    node.sessions.delete(cookieOf('তুহিন'));
    signedIn = false;
    await node.collaboration.recheck();
    await until(writer.copy, ({ signedOut, state }) => signedOut && state === 'offline');
    writer.type();
    signedIn = true;
    if (session !== undefined) node.sessions.set(cookieOf('তুহিন'), session);
    writer.copy.reconnect();
    await kept(writer);
    expect(await inDatabase(storyId)).toContain(writer.typed);
  });
});

describe('two writers', () => {
  test('on two nodes of one newsroom see each other’s letters, and both are kept', async () => {
    const [one, two, storyId] = [await openNode(), await openNode(), await newStory()];
    const [a, b] = [write(one, storyId, 'তুহিন'), write(two, storyId, 'দীপঙ্কর')];
    await Promise.all([kept(a), kept(b)]);
    for (let letter = 0; letter < 5; letter += 1) for (const writer of [a, b]) writer.type();
    await Promise.all([a.copy.whenKept(), b.copy.whenKept()]);
    await Promise.all([sees(a, b.typed), sees(b, a.typed)]);
    const text = await inDatabase(storyId);
    expect(text).toContain(a.typed);
    expect(text).toContain(b.typed);
    expect(contentOf(a.copy.doc)).toEqual(contentOf(b.copy.doc));
    expect(text.replaceAll(/[a-fU-Z]/g, '')).toBe(documentTexts(bridgeStory.body).join('\n'));
  });

  test.each(['who types', 'who takes away'])(
    'what one types in a paragraph that the other takes away unseen is kept at the end (%s is first)',
    async (first) => {
      const [node, storyId] = [await openNode(), await newStory()];
      const [a, b] = [write(node, storyId, 'তুহিন'), write(node, storyId, 'দীপঙ্কর')];
      await Promise.all([kept(a), kept(b)]);
      const takeAway = () => b.copy.doc.getXmlFragment('body').delete(0, 1);
      const typeWord = () => {
        for (let letter = 0; letter < 6; letter += 1) a.type();
      };
      for (const act of first === 'who types' ? [typeWord, takeAway] : [takeAway, typeWord]) act();
      await Promise.all([a, b].map(({ copy }) => until(copy, ({ rescued }) => rescued)));
      await sees(b, 'f');
      await Promise.all([a.copy.whenKept(), b.copy.whenKept()]);
      const [, ...rest] = documentTexts(bridgeStory.body);
      expect((await inDatabase(storyId)).replaceAll('\n', '')).toBe([...rest, a.typed].join(''));
    },
  );

  test('the names that are shown are those of the sessions', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const [a, b] = [write(node, storyId, 'তুহিন'), write(node, storyId, 'দীপঙ্কর')];
    await Promise.all([kept(a), kept(b)]);
    a.copy.provider.setAwarenessField('user', { name: 'মিথ্যা নাম', color: '#123456' });
    const shown = new Promise<void>((resolve) => {
      b.copy.awareness.on('update', () => {
        const names = [...b.copy.awareness.getStates().values()].map((state) => state.user?.name as unknown);
        if (names.includes(cast.tuhin.name)) resolve();
        expect(names).not.toContain('মিথ্যা নাম');
      });
    });
    await shown;
  });

  test('who is in a story is told as they come and go, each once', async () => {
    const told: string[] = [];
    let left: () => void = () => undefined;
    const empty = new Promise<void>((resolve) => {
      left = resolve;
    });
    const onPresence = (_: number, present: { name: string; initials: string | null }[]) => {
      told.push(present.map(({ name, initials }) => `${name} ${initials}`).join('+'));
      if (present.length === 0) left();
    };
    const [node, storyId] = [await openNode({ onPresence }), await newStory()];
    await kept(write(node, storyId, 'তুহিন'));
    await kept(write(node, storyId, 'তুহিন'));
    for (const writer of writers.splice(0)) writer.close();
    await empty;
    expect(told.at(-1)).toBe('');
    expect([...new Set(told)]).toEqual([`${cast.tuhin.name} টিএম`, '']);
  });
});

describe('what happens to the story meanwhile', () => {
  test('approval takes the reporter’s right to write at once, sending back gives it back', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const [reporter, editor] = [write(node, storyId, 'তুহিন'), write(node, storyId, 'দীপঙ্কর')];
    await Promise.all([kept(reporter), kept(editor)]);
    await approveStory(newsroom.as(cast.rokeya, now), { storyId });
    await until(reporter.copy, ({ readOnly }) => readOnly);
    await until(editor.copy, ({ standing }) => standing?.state === 'approved');
    expect(editor.copy.status().readOnly).toBe(false);
    reporter.type();
    expect(reporter.copy.status().state).toBe('refused');
    await sendBackStory(newsroom.as(cast.rokeya, now), { storyId, note: 'সূত্র যোগ করুন' });
    await until(reporter.copy, ({ readOnly, state }) => !readOnly && state === 'kept');
    expect(await inDatabase(storyId)).toContain(reporter.typed);
  });

  test('a revision by the API comes into a text in which nothing was typed, and all are told', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const writer = write(node, storyId, 'তুহিন');
    await kept(writer);
    await saveStory(newsroom.as(cast.dipankar, now), {
      storyId,
      baseNumber: 1,
      content: correctedBridgeStory,
    });
    await until(writer.copy, ({ standing }) => standing?.number === 2);
    await sees(writer, '৯৮০ মিটার');
    expect(writer.copy.status().standing).toMatchObject({
      number: 2,
      base: 2,
      by: cast.dipankar.name,
      act: 'save',
    });
  });

  test('one that comes past typed text is told with its number, and the text stays', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const writer = write(node, storyId, 'তুহিন');
    await kept(writer);
    writer.type();
    await writer.copy.whenKept();
    await saveStory(newsroom.as(cast.dipankar, now), {
      storyId,
      baseNumber: 1,
      content: correctedBridgeStory,
    });
    await until(writer.copy, ({ standing }) => standing?.number === 2);
    expect(writer.copy.status().standing?.base).toBe(1);
    expect(documentTexts(contentOf(writer.copy.doc).body).join()).toContain('৯৫০ মিটার');
  });
});

describe('what may fail', () => {
  test('while the database is away nothing is confirmed and nothing is lost', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const writer = write(node, storyId, 'তুহিন');
    await kept(writer);
    const database = new URL(newsroom.databaseUrl).pathname.slice(1);
    await administer(`alter database ${database} allow_connections false`);
    await administer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
    writer.type();
    await until(writer.copy, ({ state }) => state === 'offline');
    writer.type();
    expect(writer.confirmed).toBe(0);
    await expect(writer.copy.whenKept(50)).rejects.toThrow('not-kept');
    await administer(`alter database ${database} allow_connections true`);
    await kept(writer);
    expect(await inDatabase(storyId)).toContain(writer.typed);
    expect(node.errors.length).toBeGreaterThan(0);
  });

  test('a working copy that somebody fills takes no more, and the newsroom goes on', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const [filler, colleague] = [write(node, storyId, 'তুহিন'), write(node, storyId, 'দীপঙ্কর')];
    await Promise.all([kept(filler), kept(colleague)]);
    const standfirst = filler.copy.doc.getText('standfirst');
    standfirst.insert(0, 'ক'.repeat(4_500_000));
    await filler.copy.whenKept();
    standfirst.insert(0, 'খ'.repeat(4_500_000));
    await until(filler.copy, ({ state, readOnly }) => state === 'refused' && readOnly);
    colleague.type();
    await colleague.copy.whenKept();
    expect(await inDatabase(storyId)).toContain(colleague.typed);
    const inDoc = new Y.Doc();
    await catchUp(newsroom.database.db, storyId, inDoc, -1, null);
    expect(inDoc.getText('standfirst').toString()).not.toContain('খ');
  });

  test('what was typed without a network and left by a closed window comes back from the device', async () => {
    const [node, storyId, device] = [await openNode(), await newStory(), rememberingDevice()];
    const before = write(node, storyId, 'তুহিন', { device });
    await kept(before);
    before.copy.provider.configuration.websocketProvider.disconnect();
    await until(before.copy, ({ state }) => state === 'offline');
    before.type();
    before.type();
    await until(before.copy, ({ onDevice }) => onDevice === 'kept');
    expect((await device.load(storyId))?.unkept).toHaveLength(1);
    before.close();
    const after = write(node, storyId, 'তুহিন', { device });
    await kept(after);
    expect(await inDatabase(storyId)).toContain(before.typed);
    await until(after.copy, ({ onDevice }) => onDevice === 'kept');
    expect((await device.load(storyId))?.unkept).toEqual([]);
  });

  test('a device that is full says so, and keeps again when there is room', async () => {
    const [node, storyId, device] = [await openNode(), await newStory(), rememberingDevice()];
    const writer = write(node, storyId, 'তুহিন', { device });
    await kept(writer);
    device.full = true;
    writer.type();
    await until(writer.copy, ({ onDevice }) => onDevice === 'failed');
    device.full = false;
    writer.type();
    await until(writer.copy, ({ onDevice }) => onDevice === 'kept');
  });

  test('what a device kept of another newsroom is not mixed in', async () => {
    const [node, storyId, device] = [await openNode(), await newStory(), rememberingDevice()];
    const other = new Y.Doc();
    other.getText('headline').insert(0, 'অন্য কাগজের শিরোনাম');
    await device.append(storyId, crypto.randomUUID(), Y.encodeStateAsUpdate(other), null);
    const writer = write(node, storyId, 'তুহিন', { device });
    await until(writer.copy, ({ refusal }) => refusal === 'other-copy');
    const fresh = write(node, storyId, 'তুহিন', { device, fresh: true });
    await kept(fresh);
    expect(contentOf(fresh.copy.doc).headline).toBe(bridgeStory.headline);
  });

  test('a message that is none of ours does no harm', async () => {
    const [node, storyId] = [await openNode(), await newStory()];
    const writer = write(node, storyId, 'তুহিন');
    await kept(writer);
    for (const said of ['', '{', '{"kind":"keep"}', '{"kind":"keep","mark":-1}', '[]']) {
      writer.copy.provider.sendStateless(said);
    }
    writer.type();
    await writer.copy.whenKept();
    expect(node.errors).toEqual([]);
  });
});
