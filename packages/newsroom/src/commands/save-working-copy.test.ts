import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { bridgeStory, cast, correctedBridgeStory } from '../../../../test/cast.ts';
import { administer, openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { catchUp, foldWorkingCopy, openWorkingCopy } from '../collaboration/working-copies.ts';
import { latestRevision, revisionsOf } from '../db/revisions.ts';
import { appendUpdates, findWorkingCopy } from '../db/working-copies.ts';
import { documentTexts } from '../story/document.ts';
import type { Actor } from '../story/permissions.ts';
import { approveStory } from './approve-story.ts';
import { RevisionConflict } from './command-context.ts';
import { createStory } from './create-story.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveStory } from './save-story.ts';
import { type SaveAsked, saveWorkingCopy } from './save-working-copy.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const now = '2025-07-12T12:00:00+06:00';
const as = (actor: Actor) => newsroom.as(actor, now);

/** A story that somebody has opened on the desk. */
async function openStory(): Promise<number> {
  const { story } = await createStory(as(cast.tuhin), { sectionId: 1, content: bridgeStory });
  await openWorkingCopy(newsroom.database.db, story.id, new Date(now));
  return story.id;
}

async function docOf(storyId: number): Promise<Y.Doc> {
  const doc = new Y.Doc();
  await catchUp(newsroom.database.db, storyId, -1, (update) => Y.applyUpdate(doc, update));
  return doc;
}

/** Types into a story's headline and sends it to the log. */
async function type(storyId: number, edit: (doc: Y.Doc) => void): Promise<Y.Doc> {
  const { db } = newsroom.database;
  const doc = await docOf(storyId);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  edit(doc);
  await db.transaction().execute((tx) =>
    appendUpdates(
      tx,
      updates.map((update) => ({ storyId, update, by: cast.tuhin.name, at: new Date(now) })),
      'a-node',
    ),
  );
  return doc;
}

const intoHeadline = (text: string) => (doc: Y.Doc) => doc.getText('headline').insert(0, text);
const headlineOf = async (storyId: number) => (await docOf(storyId)).getText('headline').toString();
const save = (storyId: number, asked: Partial<SaveAsked> = {}, actor: Actor = cast.tuhin) =>
  saveWorkingCopy(as(actor), { storyId, base: 1, ...asked });
const apiSave = (storyId: number, baseNumber: number) =>
  saveStory(as(cast.dipankar), { storyId, baseNumber, content: correctedBridgeStory });
const numbers = async (storyId: number) =>
  (await revisionsOf(newsroom.database.db, storyId)).map(({ number, act, headline }) => ({
    number,
    act,
    headline,
  }));

describe('saving what is typed', () => {
  test('makes a revision of it, with new topics by name; again, nothing has changed', async () => {
    const storyId = await openStory();
    await type(storyId, (doc) => {
      intoHeadline('আজ ')(doc);
      (doc.getMap('details').get('topics') as Y.Array<string>).push(['ধরলা সেতু']);
    });
    const { revision, changed } = await save(storyId, { note: 'সময় যোগ' });
    expect({ changed, number: revision.number, note: revision.note }).toEqual({
      changed: true,
      number: 2,
      note: 'সময় যোগ',
    });
    expect(revision.headline).toBe(`আজ ${bridgeStory.headline}`);
    expect(revision.topicIds).toHaveLength(1);
    expect(await save(storyId, { base: 2 })).toMatchObject({ changed: false, revision: { number: 2 } });
  });

  test('keystrokes alone make no revision, folded or not', async () => {
    const storyId = await openStory();
    for (const letter of 'সেতু') await type(storyId, intoHeadline(letter));
    await foldWorkingCopy(newsroom.database.db, storyId);
    expect(await numbers(storyId)).toHaveLength(1);
    expect((await save(storyId)).changed).toBe(true);
  });

  test('a colleague who saves right after, with the older base, is not told of a conflict', async () => {
    const storyId = await openStory();
    await type(storyId, intoHeadline('ক'));
    await save(storyId);
    await type(storyId, intoHeadline('খ'));
    expect((await save(storyId, { base: 1 }, cast.dipankar)).revision).toMatchObject({ number: 3 });
  });

  test('edits that the person sees and that have not arrived are awaited, not left out', async () => {
    const storyId = await openStory();
    const doc = await docOf(storyId);
    intoHeadline('দূরের ')(doc);
    const asked = { seen: Y.encodeStateVector(doc) };
    await expect(save(storyId, asked)).rejects.toMatchObject({ code: 'not-kept' });
    await expect(save(storyId, { seen: new Uint8Array([255, 255]) })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('without a headline nothing is saved, and the field is told', async () => {
    const storyId = await openStory();
    await type(storyId, (doc) => doc.getText('headline').delete(0, bridgeStory.headline.length));
    await expect(save(storyId)).rejects.toMatchObject({ code: 'invalid', field: 'headline' });
  });

  test('a reporter may not save over an approved story; who may, can', async () => {
    const storyId = await openStory();
    await type(storyId, intoHeadline('ক'));
    await approveStory(as(cast.rokeya), { storyId });
    await expect(save(storyId)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await save(storyId, {}, cast.dipankar)).changed).toBe(true);
  });
});

describe('a revision by the API', () => {
  test('is taken in by a working copy in which nothing was typed since', async () => {
    const storyId = await openStory();
    await apiSave(storyId, 1);
    const { revision, changed } = await save(storyId, { base: 2 });
    expect({ number: revision.number, changed }).toEqual({ number: 2, changed: false });
    expect(documentTexts(revision.body)).toEqual(documentTexts(correctedBridgeStory.body));
    expect((await findWorkingCopy(newsroom.database.db, storyId))?.baseNumber).toBe(2);
  });

  test('that comes past typed text is a conflict with both texts; nothing is saved and nothing lost', async () => {
    const storyId = await openStory();
    await type(storyId, intoHeadline('ক '));
    await apiSave(storyId, 1);
    await expect(save(storyId, { base: 2 })).rejects.toMatchObject({
      code: 'conflict',
      latest: { number: 2, createdBy: cast.dipankar.name },
      sent: { headline: `ক ${bridgeStory.headline}` },
    });
    expect(await headlineOf(storyId)).toBe(`ক ${bridgeStory.headline}`);
    expect(await numbers(storyId)).toHaveLength(2);
  });

  test('ours is kept above it', async () => {
    const storyId = await openStory();
    await type(storyId, intoHeadline('ক '));
    await apiSave(storyId, 1);
    const { revision } = await save(storyId, { base: 2, keep: 'ours' });
    expect(revision).toMatchObject({ number: 3, baseNumber: 2, headline: `ক ${bridgeStory.headline}` });
    expect(await save(storyId, { base: 3 })).toMatchObject({ changed: false });
  });

  test('theirs is kept above ours, which is a revision too', async () => {
    const storyId = await openStory();
    await type(storyId, intoHeadline('ক '));
    await apiSave(storyId, 1);
    await save(storyId, { base: 2, keep: 'theirs' });
    expect(await numbers(storyId)).toEqual([
      { number: 1, act: 'created', headline: bridgeStory.headline },
      { number: 2, act: 'saved', headline: bridgeStory.headline },
      { number: 3, act: 'saved', headline: `ক ${bridgeStory.headline}` },
      { number: 4, act: 'restored', headline: bridgeStory.headline },
    ]);
    expect(await headlineOf(storyId)).toBe(bridgeStory.headline);
  });

  test('choosing against a revision that one has not seen is a conflict again', async () => {
    const storyId = await openStory();
    await type(storyId, intoHeadline('ক '));
    await apiSave(storyId, 1);
    await saveStory(as(cast.dipankar), { storyId, baseNumber: 2, content: bridgeStory });
    await expect(save(storyId, { base: 2, keep: 'ours' })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('restoring a revision', () => {
  test('saves what was typed first, and the working copy follows', async () => {
    const storyId = await openStory();
    await apiSave(storyId, 1);
    await type(storyId, intoHeadline('ক '));
    await restoreRevision(as(cast.rokeya), { storyId, number: 1, base: 2 });
    expect((await numbers(storyId)).map(({ act }) => act)).toEqual(['created', 'saved', 'saved', 'restored']);
    expect((await revisionsOf(newsroom.database.db, storyId))[2]?.headline).toBe(`ক ${bridgeStory.headline}`);
    expect(await headlineOf(storyId)).toBe(bridgeStory.headline);
    expect(await save(storyId, { base: 4 })).toMatchObject({ changed: false, revision: { number: 4 } });
  });

  test('works where the headline was deleted on the desk', async () => {
    const storyId = await openStory();
    await apiSave(storyId, 1);
    await type(storyId, (doc) => doc.getText('headline').delete(0, bridgeStory.headline.length));
    await restoreRevision(as(cast.rokeya), { storyId, number: 1, base: 2 });
    expect((await latestRevision(newsroom.database.db, storyId))?.act).toBe('restored');
    expect(await headlineOf(storyId)).toBe(bridgeStory.headline);
  });
});

describe('the log of updates', () => {
  const database = () => new URL(newsroom.databaseUrl).pathname.slice(1);

  test('folding keeps every letter, and a document that was half way catches up', async () => {
    const storyId = await openStory();
    const { db } = newsroom.database;
    await type(storyId, intoHeadline('এক '));
    const half = new Y.Doc();
    const intoHalf = (update: Uint8Array) => Y.applyUpdate(half, update);
    const position = await catchUp(db, storyId, -1, intoHalf);
    await type(storyId, intoHeadline('দুই '));
    await foldWorkingCopy(db, storyId);
    await type(storyId, intoHeadline('তিন '));
    await catchUp(db, storyId, position, intoHalf);
    expect(half.getText('headline').toString()).toBe(`তিন দুই এক ${bridgeStory.headline}`);
    expect(await headlineOf(storyId)).toBe(`তিন দুই এক ${bridgeStory.headline}`);
  });

  test.each([
    ['an update is removed that is not folded yet', 'delete from working_copy_update'],
    ['an update is changed', "update working_copy_update set update = '\\x00'"],
    ['the log is emptied', 'truncate working_copy_update'],
    ['a state is replaced without its updates', "update working_copy set state = '\\x00'"],
    ['a state goes back behind updates', 'update working_copy set state_position = state_position - 1'],
    ['a working copy becomes another one', 'update working_copy set copy_id = gen_random_uuid()'],
    [
      'a working copy is removed',
      'delete from working_copy where story_id in (select max(story_id) from working_copy)',
    ],
  ])('the database refuses, even its owner, that %s', async (_, statement) => {
    await type(await openStory(), intoHeadline('ক'));
    await expect(administer(statement, database())).rejects.toThrow();
  });

  test('a story that is opened twice at once has one working copy', async () => {
    const { story } = await createStory(as(cast.tuhin), { sectionId: 1, content: bridgeStory });
    const { db } = newsroom.database;
    const copies = await Promise.all([1, 2, 3].map(() => openWorkingCopy(db, story.id, new Date(now))));
    expect(new Set(copies.map((copy) => copy?.copyId)).size).toBe(1);
    expect(await headlineOf(story.id)).toBe(bridgeStory.headline);
  });
});

describe('a wire’s update of the source, while somebody types', () => {
  const source = (text: string) => [{ name: 'Meridian', url: null, text }];
  const [first, second] = [source('Twelve people were hurt.'), source('Fifteen people were hurt.')];
  const update = (storyId: number, sources = second, headline = bridgeStory.headline) =>
    saveStory(as(cast.rokeya), { storyId, baseNumber: 1, content: { ...bridgeStory, headline, sources } });

  async function openSourced(): Promise<number> {
    const content = { ...bridgeStory, sources: first };
    const { story } = await createStory(as(cast.tuhin), { sectionId: 1, content });
    await openWorkingCopy(newsroom.database.db, story.id, new Date(now));
    return story.id;
  }

  test('comes into the text that is being typed, which stays, and saving is no conflict', async () => {
    const storyId = await openSourced();
    await type(storyId, intoHeadline('আজ '));
    await update(storyId);
    expect(await headlineOf(storyId)).toBe(`আজ ${bridgeStory.headline}`);
    const { revision } = await save(storyId);
    expect(revision).toMatchObject({ number: 3, headline: `আজ ${bridgeStory.headline}`, sources: second });
  });

  test('is a conflict where the words are new too, or somebody has changed the sources here', async () => {
    const withWords = await openSourced();
    await type(withWords, intoHeadline('আজ '));
    await update(withWords, second, 'অন্য শিরোনাম');
    await expect(save(withWords)).rejects.toThrow(RevisionConflict);
    const withSources = await openSourced();
    await type(withSources, (doc) => {
      const list = doc.getMap('details').get('sources') as Y.Array<Y.Map<unknown>>;
      (list.get(0).get('text') as Y.Text).insert(0, 'On Saturday ');
    });
    await update(withSources);
    await expect(save(withSources)).rejects.toThrow(RevisionConflict);
  });
});
