import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { storySchema } from '../../packages/desk/src/editor/story-schema.ts';
import { fitsSchema } from '../../packages/newsroom/src/drafting/fits-schema.ts';

/** A node of a body, as ProseMirror writes it; one called text has letters instead of content. */
interface Tree {
  type: string;
  text?: string;
  content?: Tree[];
}

const schema = getSchema(storySchema);
const elements = Object.keys(schema.nodes).filter((name) => name !== 'doc' && name !== 'text');
const letters: Tree = { type: 'text', text: 'লেখা' };

test.each(elements)('the server takes %s where the desk can show it', (name) => {
  for (const child of [...elements.map(filled), letters]) {
    for (const content of [[], [child], [child, child]]) {
      const tree = { type: name, content };
      expect(fitsSchema(shared(tree)), JSON.stringify(tree)).toBe(canBeShown(tree));
    }
  }
});

test('the server takes what the desk can show, and nothing else', () => {
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(letters, ...elements.map(filled)),
      fc.record({
        type: fc.constantFrom(...elements),
        content: fc.array(tie('tree'), { maxLength: 3 }),
      }),
    ),
  }));
  fc.assert(
    fc.property(
      tree.filter(({ type }) => type !== 'text'),
      (made) => {
        expect(fitsSchema(shared(made))).toBe(canBeShown(made));
      },
    ),
    { numRuns: 2000 },
  );
});

/** The least that a node of this name can hold. */
function filled(name: string): Tree {
  return schema.nodes[name]?.createAndFill()?.toJSON() as Tree;
}

function canBeShown(tree: Tree): boolean {
  try {
    schema.nodeFromJSON({ type: 'doc', content: [tree] }).check();
    return true;
  } catch {
    return false;
  }
}

/** The same in a working copy; an element is read only when it stands in a document. */
function shared(tree: Tree): unknown {
  const body = new Y.Doc().getXmlFragment('body');
  body.insert(0, [unplaced(tree)]);
  return body.get(0);
}

function unplaced({ type, text, content = [] }: Tree): Y.XmlElement | Y.XmlText {
  if (text !== undefined) return new Y.XmlText(text);
  const element = new Y.XmlElement(type);
  element.insert(0, content.map(unplaced));
  return element;
}
