import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { fieldsOf } from '../drafting/working-copy-layout.ts';
import { LostAndFound, lostLetters } from './lost-letters.ts';

/** A server's document with two paragraphs, and a colleague's of the same. */
function twoDocuments(gc = true): { server: Y.Doc; colleague: Y.Doc; writer: Y.Doc } {
  const server = new Y.Doc({ gc });
  for (const text of ['সেতু খুলেছে।', 'নদীতে জল বেড়েছে।']) new LostAndFound().keep(server, [text]);
  const [colleague, writer] = [copyOf(server), copyOf(server)];
  return { server, colleague, writer };
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const paragraph = (doc: Y.Doc, at: number) => fieldsOf(doc).body.get(at) as Y.XmlElement;
const textIn = (doc: Y.Doc, at: number) => paragraph(doc, at).get(0) as Y.XmlText;

/** What one document has that another lacks, as a browser sends it. */
const newIn = (doc: Y.Doc, server: Y.Doc) => Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));

function apply(server: Y.Doc, update: Uint8Array): string[] {
  let lost: string[] = [];
  server.transact((transaction) => {
    Y.applyUpdate(server, update);
    lost = lostLetters(transaction, update);
  });
  return lost;
}

/** As the editor joins two paragraphs: the second's text goes into the first, the second goes. */
function join(doc: Y.Doc): void {
  doc.transact(() => {
    textIn(doc, 0).insert(textIn(doc, 0).length, textIn(doc, 1).toString());
    fieldsOf(doc).body.delete(1, 1);
  });
}

test('what was typed before a colleague, who had not seen it, joined the paragraph is told', () => {
  const { server, colleague, writer } = twoDocuments();
  textIn(writer, 1).insert(0, 'হঠাৎ ');
  join(colleague);
  expect(apply(server, newIn(writer, server))).toEqual([]);
  expect(apply(server, newIn(colleague, server))).toEqual(['হঠাৎ ']);
});

test.each([true, false])('what comes for a paragraph that is gone is told (collected: %s)', (gc) => {
  const { server, colleague, writer } = twoDocuments(gc);
  textIn(writer, 1).insert(0, 'হঠাৎ ');
  textIn(writer, 1).insert(textIn(writer, 1).length, ' আজ');
  join(colleague);
  expect(apply(server, newIn(colleague, server))).toEqual([]);
  expect(apply(server, newIn(writer, server)).join('')).toBe('হঠাৎ  আজ');
});

test('what is taken away knowingly is not told, nor what its writer takes back', () => {
  const { server, colleague, writer } = twoDocuments();
  textIn(writer, 1).insert(0, 'হঠাৎ ');
  textIn(writer, 1).delete(0, 5);
  Y.applyUpdate(colleague, Y.encodeStateAsUpdate(writer));
  fieldsOf(colleague).body.delete(1, 1);
  expect(apply(server, newIn(writer, server))).toEqual([]);
  expect(apply(server, newIn(colleague, server))).toEqual([]);
});

test('it is read in the order of the paragraph, and kept at the end of the body', () => {
  const { server, colleague, writer } = twoDocuments();
  textIn(writer, 1).insert(0, 'খ');
  textIn(writer, 1).insert(0, 'ক');
  fieldsOf(colleague).body.delete(1, 1);
  apply(server, newIn(writer, server));
  const lost = apply(server, newIn(colleague, server));
  expect(lost).toEqual(['কখ']);
  const found = new LostAndFound();
  found.keep(server, lost);
  found.keep(server, ['গ']);
  expect(textIn(server, 1).toString()).toBe('কখগ');
  textIn(server, 1).insert(0, 'আমি: ');
  found.keep(server, ['ঘ']);
  expect(textIn(server, 2).toString()).toBe('ঘ');
});
