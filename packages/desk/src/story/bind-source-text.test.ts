import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { bindSourceText, type SourceField } from './bind-source-text.ts';

/** A text area without a browser. */
class Area extends EventTarget {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;
  scrollTop = 0;
  setSelectionRange(from: number, to: number) {
    [this.selectionStart, this.selectionEnd] = [from, to];
  }
  become(value: string) {
    this.value = value;
    this.setSelectionRange(value.length, value.length);
    this.dispatchEvent(new Event('input'));
  }
}

function desk(content: string) {
  const [here, there] = [new Y.Doc(), new Y.Doc()];
  there.getText('source').insert(0, content);
  const send = () => Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  send();
  const area = new Area();
  const unbind = bindSourceText(area as unknown as SourceField, here.getText('source'));
  return { area, unbind, text: here.getText('source'), theirs: there.getText('source'), send };
}

describe('a source text in its field', () => {
  test('what is pasted goes into the text as one edit', () => {
    const { area, text } = desk('Two villages.');
    let edits = 0;
    text.observe(() => {
      edits += 1;
    });
    area.become('Two large villages.');
    expect([text.toString(), edits]).toEqual(['Two large villages.', 1]);
  });

  test('a colleague’s edit before the caret moves it along', () => {
    const { area, theirs, send } = desk('villages lost');
    area.setSelectionRange(9, 9);
    theirs.insert(0, 'Two ');
    send();
    expect([area.value, area.selectionStart]).toEqual(['Two villages lost', 13]);
  });

  test('while letters are composed the field is left alone; then both are there', () => {
    const { area, text, theirs, send } = desk('নদী ভাঙছে');
    area.dispatchEvent(new Event('compositionstart'));
    area.become('নদী দ্রুত ভাঙছে');
    theirs.insert(0, 'পদ্মা ');
    theirs.insert(theirs.length, '।');
    send();
    expect(area.value).toBe('নদী দ্রুত ভাঙছে');
    area.dispatchEvent(new Event('compositionend'));
    expect(text.toString()).toBe('পদ্মা নদী দ্রুত ভাঙছে।');
    expect(area.value).toBe(text.toString());
  });

  test('letters being composed when the panel closes are kept', () => {
    const { area, unbind, text } = desk('');
    area.dispatchEvent(new Event('compositionstart'));
    area.become('ভাঙন');
    unbind();
    expect(text.toString()).toBe('ভাঙন');
  });

  test('whatever is done at both ends, the field shows the text', () => {
    const strings = fc.string({ unit: fc.constantFrom('ক', 'ি', '্', 'a', ' ', '😀', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), strings), { maxLength: 8 }), (steps) => {
        const { area, text, theirs, send } = desk('শুরু');
        for (const [mine, value] of steps) {
          if (mine) area.become(value);
          else {
            theirs.insert(Math.min(2, theirs.length), value);
            send();
          }
          expect(area.value).toBe(text.toString());
        }
      }),
    );
  });
});
