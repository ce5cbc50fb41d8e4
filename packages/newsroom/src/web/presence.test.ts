import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Presence } from './presence.ts';

const tuhin = { personId: 3, name: 'তুহিন মারমা', initials: 'টিএম' };
const rokeya = { personId: 1, name: 'রোকেয়া সুলতানা', initials: null };

/** Nodes whose messages all hear, as over NOTIFY. */
function nodes(count: number) {
  let now = 0;
  const all: { presence: Presence; said: string[]; changes: number; deaf: boolean }[] = [];
  for (let at = 0; at < count; at += 1) {
    const said: string[] = [];
    const presence = new Presence({
      clock: () => new Date(now),
      changed: () => {
        node.changes += 1;
      },
      tell: (message) => {
        said.push(message);
        for (const other of all) if (!other.deaf) other.presence.hear(message);
      },
    });
    const node = { presence, said, changes: 0, deaf: false };
    all.push(node);
  }
  return {
    all,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

function two() {
  const { all, pass } = nodes(2);
  const [a, b] = all;
  if (a === undefined || b === undefined) throw new Error('no nodes');
  return { a, b, pass };
}

describe('presence', () => {
  test('is the same on every node, and a person in two places counts once', () => {
    const { a, b } = two();
    a.presence.set(a.presence.nodeId, 7, [tuhin, tuhin]);
    b.presence.set(b.presence.nodeId, 7, [tuhin, rokeya]);
    expect(a.presence.snapshot()).toEqual([{ storyId: 7, people: [tuhin, rokeya] }]);
    expect(new Set(b.presence.snapshot()[0]?.people)).toEqual(new Set([tuhin, rokeya]));
    a.presence.set(a.presence.nodeId, 7, []);
    b.presence.set(b.presence.nodeId, 7, []);
    expect(a.presence.snapshot()).toEqual([]);
    expect(b.presence.snapshot()).toEqual([]);
  });

  test('tells nothing twice', () => {
    const { a, b } = two();
    a.presence.set(a.presence.nodeId, 7, [tuhin]);
    a.presence.set(a.presence.nodeId, 7, [tuhin]);
    expect(a.said).toHaveLength(1);
    expect([a.changes, b.changes]).toEqual([1, 1]);
  });

  test('a node that comes later learns who is where', () => {
    const { a, b } = two();
    b.deaf = true;
    a.presence.set(a.presence.nodeId, 7, [tuhin]);
    b.deaf = false;
    expect(b.presence.snapshot()).toEqual([]);
    b.presence.greet();
    expect(b.presence.snapshot()).toEqual([{ storyId: 7, people: [tuhin] }]);
  });

  test('people of a node that leaves are gone at once, those of a dead one after a minute', () => {
    const { a, b, pass } = two();
    a.presence.set(a.presence.nodeId, 7, [tuhin]);
    pass(50_000);
    b.presence.repeat();
    expect(b.presence.snapshot()).toHaveLength(1);
    a.presence.repeat();
    pass(50_000);
    b.presence.repeat();
    expect(b.presence.snapshot()).toHaveLength(1);
    pass(11_000);
    b.presence.repeat();
    expect(b.presence.snapshot()).toEqual([]);
    a.presence.repeat();
    expect(b.presence.snapshot()).toHaveLength(1);
    a.presence.leave();
    expect(b.presence.snapshot()).toEqual([]);
  });

  test('a message is never larger than PostgreSQL carries', () => {
    const { a } = two();
    const crowd = Array.from({ length: 200 }, (_, at) => ({
      ...tuhin,
      personId: at + 1,
      name: 'ক'.repeat(60),
    }));
    a.presence.set(a.presence.nodeId, 7, crowd);
    expect(Buffer.byteLength(a.said[0] ?? '')).toBeLessThan(8000);
    expect(a.presence.snapshot()[0]?.people).toHaveLength(200);
  });

  test('no message crashes it', () => {
    const { a } = two();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (message) => a.presence.hear(message)));
    expect(a.presence.snapshot()).toEqual([]);
  });
});
