import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { until, type Writer } from '../../../../test/typing/writer.ts';
import { kept, now, openWritingRoom, sees, type WritingRoom } from '../../../../test/typing/writing-room.ts';
import { bringWorkingCopyTo, holdWorkingCopy } from '../commands/working-copy-text.ts';
import { appendRevision, type RevisionRow } from '../db/revisions.ts';
import { fitsSchema } from '../drafting/fits-schema.ts';
import { documentOfParagraphs, documentTexts } from '../story/document.ts';
import type { RevisionContent } from '../story/story.ts';

let room: WritingRoom;
beforeAll(async () => {
  room = await openWritingRoom();
});
afterEach(() => room.clear());
afterAll(() => room.newsroom.close());

const bodyOf = ({ copy }: Writer) => copy.doc.getXmlFragment('body');

/** Six letters into the first paragraph. */
function typeWord(writer: Writer): void {
  for (let letter = 0; letter < 6; letter += 1) writer.type();
}

const rescued = ({ copy }: Writer) => until(copy, (status) => status.rescued);

describe('letters in a paragraph that is taken away unseen', () => {
  const rest = documentTexts(bridgeStory.body).slice(1);

  test.each([
    ['one node', 'who types'],
    ['one node', 'who takes away'],
    ['two nodes', 'who types'],
    ['two nodes', 'who takes away'],
  ])('by a colleague on %s stand at the end, and all are told (%s is first)', async (nodes, first) => {
    const [node, storyId] = [await room.openNode(), await room.newStory()];
    const other = nodes === 'one node' ? node : await room.openNode();
    const [a, b] = [room.write(node, storyId, 'তুহিন'), room.write(other, storyId, 'দীপঙ্কর')];
    await Promise.all([kept(a), kept(b)]);
    const takeAway = () => bodyOf(b).delete(0, 1);
    for (const act of first === 'who types' ? [() => typeWord(a), takeAway] : [takeAway, () => typeWord(a)])
      act();
    await Promise.all(nodes === 'one node' ? [rescued(a), rescued(b)] : [rescued(a)]);
    await Promise.all([sees(a, 'f'), sees(b, 'f')]);
    await Promise.all([a.copy.whenKept(), b.copy.whenKept()]);
    expect((await room.inDatabase(storyId)).replaceAll('\n', '')).toBe([...rest, a.typed].join(''));
  });

  test('stand there once, whoever else types on the nodes', async () => {
    const [one, two, storyId] = [await room.openNode(), await room.openNode(), await room.newStory()];
    const [a, beside] = [room.write(one, storyId, 'তুহিন'), room.write(one, storyId, 'দীপঙ্কর')];
    const far = room.write(two, storyId, 'রোকেয়া');
    await Promise.all([a, beside, far].map(kept));
    for (const [writer, letter] of [
      [beside, 'ঝ'],
      [far, 'ঞ'],
    ] as const) {
      bodyOf(writer).push([paragraph(letter)]);
      await sees(a, letter);
    }
    typeWord(a);
    bodyOf(far).delete(0, 1);
    await rescued(a);
    await Promise.all([a, beside, far].map((writer) => sees(writer, a.typed)));
    await Promise.all([a, beside, far].map(({ copy }) => copy.whenKept()));
    expect((await room.inDatabase(storyId)).replaceAll(/[^a-f]/g, '')).toBe(a.typed);
  });

  test('by a command stand at the end, whether they were on their way to the server or to the database', async () => {
    const [one, two, storyId] = [await room.openNode(), await room.openNode(), await room.newStory()];
    const [away, near] = [room.write(one, storyId, 'তুহিন'), room.write(one, storyId, 'রোকেয়া')];
    const [beside, far] = [room.write(one, storyId, 'দীপঙ্কর'), room.write(two, storyId, 'দীপঙ্কর')];
    await Promise.all([away, near, beside, far].map(kept));
    const context = room.newsroom.as(cast.rokeya, now);
    const revision = await newRevision(storyId, { ...bridgeStory, body: documentOfParagraphs(rest) });
    away.copy.provider.configuration.websocketProvider.disconnect();
    await until(away.copy, ({ state }) => state === 'offline');
    typeWord(away);
    await room.newsroom.database.db.transaction().execute(async (tx) => {
      await holdWorkingCopy(tx, storyId);
      typeWord(near);
      await sees(beside, near.typed);
      await bringWorkingCopyTo(tx, context, revision);
    });
    await Promise.all([near, beside].map(rescued));
    away.copy.reconnect();
    await rescued(away);
    await Promise.all([away, near].map(({ copy }) => copy.whenKept()));
    await Promise.all(
      [near, beside, far].flatMap((writer) => [sees(writer, 'abcdef'), sees(writer, 'UVWXYZ')]),
    );
    expect(await room.inDatabase(storyId)).toBe([...rest, near.typed, away.typed].join('\n'));
    expect(one.errors.concat(two.errors)).toEqual([]);
  });
});

/** A revision of which the working copy does not know yet. */
function newRevision(storyId: number, content: RevisionContent): Promise<RevisionRow> {
  const { db } = room.newsroom.database;
  const by = cast.rokeya.name;
  return db.transaction().execute((tx) =>
    appendRevision(tx, {
      storyId,
      baseNumber: 1,
      content,
      act: 'saved',
      note: null,
      by,
      at: new Date(now),
    }),
  );
}

describe('what is written into the body against the schema', () => {
  test.each(Object.entries(hostileBlocks()))('%s is put right before anybody sees it', async (_, make) => {
    const [node, storyId] = [await room.openNode(), await room.newStory()];
    const [hostile, colleague] = [room.write(node, storyId, 'তুহিন'), room.write(node, storyId, 'দীপঙ্কর')];
    await Promise.all([kept(hostile), kept(colleague)]);
    const unfit: unknown[] = [];
    bodyOf(colleague).observeDeep(() => {
      unfit.push(
        ...bodyOf(colleague)
          .toArray()
          .filter((child) => !fitsSchema(child)),
      );
    });
    typeWord(colleague);
    hostile.copy.doc.transact(() => make(bodyOf(hostile)));
    typeWord(colleague);
    await Promise.all([sees(colleague, 'ঢুকেছে'), hostile.copy.whenKept(), colleague.copy.whenKept()]);
    await sees(hostile, colleague.typed);
    expect(unfit).toEqual([]);
    expect(bodyOf(hostile).toString()).toBe(bodyOf(colleague).toString());
    const text = await room.inDatabase(storyId);
    expect(text.replaceAll(/[^U-Z]/g, '')).toBe(colleague.typed);
    for (const line of documentTexts(bridgeStory.body)) expect(text).toContain(line);
    expect(node.errors).toEqual([]);
  });
});

/** Ways to write what the editor cannot show; each brings the word ঢুকেছে. */
function hostileBlocks(): Record<string, (body: Y.XmlFragment) => void> {
  const word = () => new Y.XmlText('ঢুকেছে');
  const within = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
    const element = new Y.XmlElement(name);
    element.insert(0, children);
    return element;
  };
  const nested = (depth: number) => {
    let element = within('blockquote', word());
    for (let at = 0; at < depth; at += 1) element = within('blockquote', element);
    return element;
  };
  return {
    'an element called text': (body) => body.push([within('text', word())]),
    'an element called text in a paragraph': (body) =>
      body.push([within('paragraph', within('text', word()))]),
    'an element called text in the paragraph in which a colleague types': (body) =>
      (body.get(0) as Y.XmlElement).push([within('text', word())]),
    'an element called text in a list': (body) => body.push([within('bulletList', within('text', word()))]),
    'an element called doc': (body) => body.push([within('doc', within('paragraph', word()))]),
    'a text among the blocks': (body) => body.push([word()]),
    'a block in a paragraph': (body) => body.push([within('paragraph', within('heading', word()))]),
    'a list without items': (body) => body.push([within('bulletList', within('paragraph', word()))]),
    'a cell without a table': (body) => body.push([within('tableCell', within('paragraph', word()))]),
    'something within a break': (body) => body.push([within('paragraph', within('hardBreak', word()))]),
    'quotations three hundred deep': (body) => body.push([nested(300)]),
    'a mark that is none': (body) => {
      const text = word();
      text.format(0, 3, { onclick: 'window.__xss=1' });
      body.push([within('paragraph', text)]);
    },
    'something else than a text in a text': (body) => {
      const text = word();
      text.insertEmbed(2, { type: 'script' });
      body.push([within('paragraph', text)]);
    },
    'values that are no nodes': (body) => {
      Y.Array.prototype.push.call(body, [7, 'ক', { type: 'text' }, new Y.Map()]);
      body.push([paragraph('ঢুকেছে')]);
    },
  };
}

function paragraph(text: string): Y.XmlElement {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(text)]);
  return made;
}
