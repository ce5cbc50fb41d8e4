import { getSchema, Node } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import {
  prosemirrorJSONToYXmlFragment,
  updateYFragment,
  yXmlFragmentToProseMirrorRootNode,
} from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { bridgeStory } from '../../../../test/cast.ts';
import { documentOfParagraphs, documentTexts } from '../story/document.ts';
import type { RevisionContent } from '../story/story.ts';
import { contentOf, savedContent } from './content-of.ts';
import { replaceContent } from './replace-content.ts';
import { saysTheSame } from './says-the-same.ts';
import { anyRevision, anySharedDocument, lettersOf } from './testing/any-draft.ts';
import { fieldsOf } from './working-copy-layout.ts';
import { workingCopyOf } from './working-copy-of.ts';

const embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  addAttributes: () => ({ url: { default: '' }, title: { default: null } }),
});
const schema = getSchema([StarterKit.configure({ undoRedo: false }), TableKit, embed]);

function copyOf(content: RevisionContent, topics: readonly string[] = []): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, workingCopyOf(content, topics));
  return doc;
}

/** A second writer's document of the same working copy. */
function colleagueOf(doc: Y.Doc): Y.Doc {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
}

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
}

describe('a revision as a working copy', () => {
  test('any revision comes back as it was', () => {
    fc.assert(
      fc.property(anyRevision, ({ content, topics }) => {
        const { topicIds: _, ...said } = content;
        expect(contentOf(copyOf(content, topics))).toEqual({ ...said, topics });
      }),
    );
  });

  test('any revision is what the editor reads, and what the editor writes', () => {
    fc.assert(
      fc.property(anyRevision, ({ content }) => {
        const { body } = fieldsOf(copyOf(content));
        const read = yXmlFragmentToProseMirrorRootNode(body, schema);
        const written = new Y.Doc();
        prosemirrorJSONToYXmlFragment(schema, read.toJSON(), fieldsOf(written).body);
        expect(contentOf(written).body).toEqual(content.body);
      }),
    );
  });

  test('the editor finds nothing to change in what the server has written', () => {
    fc.assert(
      fc.property(anyRevision, ({ content }) => {
        const doc = copyOf(content);
        const { body } = fieldsOf(doc);
        const read = yXmlFragmentToProseMirrorRootNode(body, schema);
        updateYFragment(doc, body, read, { mapping: new Map(), isOMark: new Map() });
        expect(contentOf(doc).body).toEqual(content.body);
      }),
    );
  });

  test('says the same as its revision, until a letter is typed', () => {
    const doc = copyOf(bridgeStory);
    expect(saysTheSame(contentOf(doc), bridgeStory, [])).toBe(true);
    fieldsOf(doc).headline.insert(0, 'ক');
    expect(saysTheSame(contentOf(doc), bridgeStory, [])).toBe(false);
  });

  test('what was saved from it is what it says, in whatever spelling it was typed', () => {
    const doc = copyOf(bridgeStory);
    fieldsOf(doc).headline.insert(0, 'আমাদ\u09c7\u09c7র ');
    const saved = savedContent(contentOf(doc), []);
    expect(saved.headline).toContain('আমাদের ');
    expect(saysTheSame(contentOf(doc), saved, [])).toBe(true);
  });
});

describe('whatever a working copy holds', () => {
  test('is read without an error, no letter lost, and can be stored', () => {
    fc.assert(
      fc.property(anySharedDocument, ({ doc, letters }) => {
        const content = contentOf(doc);
        const said = JSON.stringify(content);
        expect(letters.filter((letter) => !said.includes(letter))).toEqual([]);
        expect(savedContent({ ...content, headline: content.headline || 'শিরোনাম' }, [])).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('an unsafe link stays as its text', () => {
    const doc = new Y.Doc();
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText();
    text.applyDelta([{ insert: 'পড়ুন', attributes: { link: { href: 'javascript:alert(1)' }, bold: {} } }]);
    paragraph.insert(0, [text]);
    fieldsOf(doc).body.insert(0, [paragraph]);
    expect(contentOf(doc).body.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'পড়ুন', marks: [{ type: 'bold' }] }] },
    ]);
  });

  test('without a headline it is not saved, and the field is told', () => {
    const doc = copyOf(bridgeStory);
    const { headline } = fieldsOf(doc);
    headline.delete(0, headline.length);
    expect(() => savedContent(contentOf(doc), [])).toThrow(
      expect.objectContaining({ code: 'invalid', field: 'headline' }),
    );
  });
});

describe('two writers', () => {
  test('who type at once keep every letter, and both read the same', () => {
    fc.assert(
      fc.property(anyRevision, fc.string({ minLength: 1 }), fc.nat(), ({ content }, typed, at) => {
        const [a, b] = [copyOf(content), new Y.Doc()];
        Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
        fieldsOf(a).headline.insert(at % (content.headline.length + 1), `«${typed}»`);
        fieldsOf(b).standfirst.insert(0, `‹${typed}›`);
        meet(a, b);
        expect(contentOf(a)).toEqual(contentOf(b));
        expect(fieldsOf(a).headline.toString()).toContain(`«${typed}»`);
        expect(fieldsOf(b).standfirst.toString()).toContain(`‹${typed}›`);
      }),
    );
  });
});

describe('bringing another text into a working copy', () => {
  test('any text becomes any other', () => {
    fc.assert(
      fc.property(anyRevision, anyRevision, (from, to) => {
        const doc = copyOf(from.content, from.topics);
        replaceContent(doc, to.content, to.topics);
        const { topicIds: _, ...said } = to.content;
        expect(contentOf(doc)).toEqual({ ...said, topics: to.topics });
      }),
    );
  });

  test('whatever the working copy holds becomes the other text', () => {
    fc.assert(
      fc.property(anySharedDocument, anyRevision, ({ doc }, to) => {
        replaceContent(doc, to.content, to.topics);
        const { topicIds: _, ...said } = to.content;
        expect(contentOf(doc)).toEqual({ ...said, topics: to.topics });
      }),
    );
  });

  test('the same text makes no edit', () => {
    fc.assert(
      fc.property(anyRevision, ({ content, topics }) => {
        const doc = copyOf(content, topics);
        const before = Y.encodeStateAsUpdate(doc);
        replaceContent(doc, content, topics);
        expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
      }),
    );
  });

  test('what a colleague types meanwhile in an unchanged and in a changed paragraph stays', () => {
    const old = { ...bridgeStory, body: documentOfParagraphs(['প্রথম অনুচ্ছেদ', 'সেতুর দৈর্ঘ্য ৯৫০ মিটার', 'শেষ']) };
    const fresh = {
      ...old,
      body: documentOfParagraphs(['নতুন শুরু', 'প্রথম অনুচ্ছেদ', 'সেতুর দৈর্ঘ্য ৯৮০ মিটার', 'শেষ']),
    };
    const doc = copyOf(old);
    const colleague = colleagueOf(doc);
    typeInto(colleague, 0, 'প্রথম'.length, ' দীর্ঘ');
    typeInto(colleague, 1, 'সেতুর দৈর্ঘ্য ৯৫০ মিটার'.length, ', প্রস্থ ৮');
    replaceContent(doc, fresh, []);
    meet(doc, colleague);
    expect(documentTexts(contentOf(doc).body)).toEqual([
      'নতুন শুরু',
      'প্রথম দীর্ঘ অনুচ্ছেদ',
      'সেতুর দৈর্ঘ্য ৯৮০ মিটার, প্রস্থ ৮',
      'শেষ',
    ]);
  });

  test('empty paragraphs, where somebody may be beginning, stay', () => {
    const doc = copyOf(bridgeStory);
    const { body } = fieldsOf(doc);
    const [middle, end] = [new Y.XmlElement('paragraph'), new Y.XmlElement('paragraph')];
    body.insert(1, [middle]);
    body.push([end]);
    const colleague = colleagueOf(doc);
    replaceContent(doc, { ...bridgeStory, body: documentOfParagraphs(['একটিই']) }, []);
    const [, begun] = fieldsOf(colleague).body.toArray() as Y.XmlElement[];
    begun?.insert(0, [new Y.XmlText('শুরু')]);
    meet(doc, colleague);
    expect(documentTexts(contentOf(doc).body)).toEqual(['একটিই', 'শুরু']);
  });

  function typeInto(doc: Y.Doc, block: number, at: number, typed: string): void {
    const element = fieldsOf(doc).body.get(block) as Y.XmlElement;
    (element.get(0) as Y.XmlText).insert(at, typed);
  }
});

test('the letters counted in these tests are those of the text', () => {
  expect(lettersOf('ক ❬1❭ খ ❬২২❭')).toEqual(['❬1❭']);
});

describe('what a foreign program may write', () => {
  test('a tree of any depth is read, and loses no letter', () => {
    const doc = new Y.Doc();
    doc.transact(() => {
      let place: Y.XmlFragment = fieldsOf(doc).body;
      for (let depth = 0; depth < 20_000; depth += 1) {
        const inner = new Y.XmlElement('blockquote');
        place.insert(0, [inner, new Y.XmlText(depth % 5000 === 0 ? `ধাপ ${depth}` : '')]);
        place = inner;
      }
      place.insert(0, [new Y.XmlText('সবচেয়ে গভীরে')]);
    });
    const text = documentTexts(contentOf(doc).body).join('\n');
    for (const part of ['সবচেয়ে গভীরে', 'ধাপ 0', 'ধাপ 5000', 'ধাপ 15000']) expect(text).toContain(part);
  });

  test('a text of very many blocks is replaced without comparing each with each', () => {
    const paragraphs = (count: number, word: string) =>
      documentOfParagraphs(Array.from({ length: count }, (_, at) => `${word} ${at}`));
    const ends = documentOfParagraphs(['শেষ']).content;
    const body = (word: string) => ({
      type: 'doc' as const,
      content: [...paragraphs(3000, word).content, ...ends],
    });
    const doc = copyOf({ ...bridgeStory, body: body('আগে') });
    const kept = fieldsOf(doc).body.get(3000);
    replaceContent(doc, { ...bridgeStory, body: body('পরে') }, []);
    expect(contentOf(doc).body).toEqual(body('পরে'));
    expect(fieldsOf(doc).body.get(3000)).toBe(kept);
  });
});
