import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Credit } from '../../../newsroom/src/story/story.ts';
import { storyDetails } from './story-details.ts';

const tuhin: Credit = { name: 'তুহিন আহমেদ', role: 'reporter', personId: 3 };
const dipankar: Credit = { name: 'দীপঙ্কর সাহা', role: 'sub-editor', personId: 2 };
const sima: Credit = { name: 'সীমা', role: null, personId: null };

/** A working copy as the server makes it, and the same at two desks that are cut off from one another. */
function twoDesks() {
  const server = new Y.Doc();
  const made = storyDetails(server);
  made.map.set('credits', Y.Array.from([tuhin, dipankar]));
  made.map.set('sources', new Y.Array());
  made.map.set('topics', Y.Array.from(['পদ্মা', 'নদীভাঙন', 'শরীয়তপুর']));
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  for (const doc of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
  const merge = () => {
    Y.applyUpdate(docs[0], Y.encodeStateAsUpdate(docs[1]));
    Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]));
  };
  return { here: storyDetails(docs[0]), there: storyDetails(docs[1]), merge };
}

describe('details of a story written by two at once', () => {
  test('a credit added here and one there both stand, in the same order for both', () => {
    const { here, there, merge } = twoDesks();
    here.credits.add(sima);
    there.credits.add({ ...sima, name: 'এসএন' });
    merge();
    expect(here.credits.read()).toHaveLength(4);
    expect(here.credits.read()).toEqual(there.credits.read());
  });

  test('both add the same credit: it stands once, and goes at one press', () => {
    const { here, there, merge } = twoDesks();
    here.credits.add(sima);
    there.credits.add(sima);
    merge();
    expect(here.credits.read()).toEqual([tuhin, dipankar, sima]);
    here.credits.remove(sima);
    merge();
    expect(there.credits.read()).toEqual([tuhin, dipankar]);
  });

  test('one moves a credit while the other changes another: both are done', () => {
    const { here, there, merge } = twoDesks();
    here.credits.move(dipankar, -1);
    there.credits.replace(tuhin, { ...tuhin, role: 'translator' });
    merge();
    expect(new Set(here.credits.read())).toEqual(new Set([dipankar, { ...tuhin, role: 'translator' }]));
    expect(here.credits.read()).toEqual(there.credits.read());
  });

  test('both move the same topic: it is not doubled and none is lost', () => {
    const { here, there, merge } = twoDesks();
    here.topics.move('শরীয়তপুর', -2);
    there.topics.move('শরীয়তপুর', -1);
    merge();
    expect([...here.topics.read()].sort()).toEqual(['পদ্মা', 'নদীভাঙন', 'শরীয়তপুর'].sort());
    expect(here.topics.read()).toEqual(there.topics.read());
  });

  test('an act on a credit that a colleague has removed does nothing', () => {
    const { here, there, merge } = twoDesks();
    there.credits.remove(tuhin);
    merge();
    here.credits.move(tuhin, 1);
    here.credits.replace(tuhin, sima);
    expect(here.credits.read()).toEqual([dipankar]);
  });

  test('moving stops at the ends', () => {
    const { here } = twoDesks();
    here.topics.move('পদ্মা', -5);
    here.topics.move('নদীভাঙন', 9);
    expect(here.topics.read()).toEqual(['পদ্মা', 'শরীয়তপুর', 'নদীভাঙন']);
  });

  test('a topic in another spelling of the same letters is the same topic', () => {
    const { here } = twoDesks();
    here.topics.add('শরীয়তপুর'.normalize('NFD').replace('য়', 'য\u09bc'));
    expect(here.topics.read()).toHaveLength(3);
  });

  test('a source text is typed by two at once, its name by one, and nothing of it is lost', () => {
    const { here, there, merge } = twoDesks();
    here.sources.add({ name: 'রয়টার্স', url: null });
    merge();
    const [mine, theirs] = [here.sources.read()[0], there.sources.read()[0]];
    if (mine === undefined || theirs === undefined) throw new Error('the source is missing');
    expect(mine.id).toBe(theirs.id);
    here.sources.textOf(mine).insert(0, 'Two villages ');
    there.sources.textOf(theirs).insert(0, 'were lost.');
    there.sources.change(theirs, { url: 'https://example.com/padma' });
    merge();
    const text = here.sources.textOf(mine).toString();
    expect(text).toContain('Two villages ');
    expect(text).toContain('were lost.');
    expect(here.sources.read()[0]?.url).toBe('https://example.com/padma');
    here.sources.remove(mine);
    merge();
    expect(there.sources.read()).toEqual([]);
  });
});

test('what a foreign program wrote into the lists and is no item is passed over, and stands in no one’s way', () => {
  const { here } = twoDesks();
  const strange: unknown[] = [
    null,
    7,
    { name: { html: '<b>' } },
    { name: 'ক', role: 'owner' },
    ['ক'],
    { toString: 'ক' },
  ];
  for (const name of ['credits', 'topics', 'sources']) {
    (here.map.get(name) as Y.Array<unknown>).insert(0, strange);
  }
  expect(here.credits.read()).toEqual([tuhin, dipankar]);
  expect(here.topics.read()).toEqual(['পদ্মা', 'নদীভাঙন', 'শরীয়তপুর']);
  expect(here.sources.read()).toEqual([]);
  here.credits.add(sima);
  here.credits.remove(tuhin);
  expect(here.credits.read()).toEqual([dipankar, sima]);
  for (const name of ['credits', 'topics', 'sources']) here.map.set(name, 'কথা');
  expect([here.credits.read(), here.topics.read(), here.sources.read()]).toEqual([[], [], []]);
});
