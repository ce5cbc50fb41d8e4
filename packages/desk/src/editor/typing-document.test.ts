import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openTypingDocument } from './typing-document.ts';

describe('the typing document', () => {
  test('begins with what is there, and passes edits both ways', () => {
    const shared = new Y.Doc();
    shared.getText('headline').insert(0, 'আগে');
    const typing = openTypingDocument(shared);
    typing.doc.getText('headline').insert(3, ' পরে');
    shared.getText('headline').insert(0, 'সবার ');
    for (const doc of [shared, typing.doc]) expect(doc.getText('headline').toString()).toBe('সবার আগে পরে');
  });

  test('held, it lets what is typed out and nothing in', () => {
    const shared = new Y.Doc();
    const typing = openTypingDocument(shared);
    typing.hold();
    shared.getText('headline').insert(0, 'সহকর্মী');
    typing.doc.getText('headline').insert(0, 'লেখক');
    expect(typing.doc.getText('headline').toString()).toBe('লেখক');
    expect(shared.getText('headline').toString()).toContain('লেখক');
    expect(typing.waiting()).toBe(1);
    typing.release();
    expect(typing.doc.getText('headline').toString()).toBe(shared.getText('headline').toString());
    expect(typing.waiting()).toBe(0);
  });

  test('closed while held, it has lost nothing and is parted', () => {
    const shared = new Y.Doc();
    const typing = openTypingDocument(shared);
    typing.hold();
    typing.doc.getText('headline').insert(0, 'শেষ কথা');
    typing.close();
    expect(shared.getText('headline').toString()).toBe('শেষ কথা');
    shared.getText('headline').insert(0, 'পরে ');
    expect(typing.doc.getText('headline').toString()).toBe('শেষ কথা');
  });

  test('whenever it is held and released, both end the same with every letter', () => {
    const act = fc.record({ kind: fc.constantFrom('typed', 'came', 'hold', 'release'), at: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const shared = new Y.Doc();
        const typing = openTypingDocument(shared);
        acts.forEach(({ kind, at }, number) => {
          if (kind === 'hold') typing.hold();
          else if (kind === 'release') typing.release();
          else {
            const text = (kind === 'typed' ? typing.doc : shared).getText('headline');
            text.insert(Math.min(at, text.length), `${number};`);
          }
        });
        typing.release();
        const ends = [typing.doc, shared].map((doc) => doc.getText('headline').toString());
        expect(ends[0]).toBe(ends[1]);
        const written = acts.flatMap(({ kind }, number) =>
          /typed|came/.test(kind) ? [...`${number};`] : [],
        );
        expect([...(ends[0] ?? '')].sort()).toEqual(written.sort());
      }),
    );
  });
});
