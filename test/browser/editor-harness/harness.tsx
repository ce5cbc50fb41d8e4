import { createRoot } from 'react-dom/client';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import StoryEditor from '../../../packages/desk/src/editor/story-editor.tsx';
import { LanguageProvider } from '../../../packages/desk/src/texts/language.tsx';
import '../../../packages/desk/src/ui/desk.css';
import './window-harness.ts';

/** Ten words. */
const sentence = 'নদীভাঙনে ঘরহারা মানুষ নতুন চরে উঠে এসেছেন, জানান স্থানীয় চেয়ারম্যান। ';
const query = new URLSearchParams(location.search);
const doc = new Y.Doc();
const colleague = new Y.Doc();
const [awareness, colleaguesAwareness] = [new Awareness(doc), new Awareness(colleague)];

fill(doc, Number(query.get('paragraphs') ?? 0));
link(doc, colleague);
linkAwareness(awareness, colleaguesAwareness);

window.harness = {
  doc,
  colleague,
  read: (field, from = doc) =>
    field === 'body' ? blocks(from).map(blockText).join('\n') : from.getText(field).toString(),
  colleagueWrites: (field, at, text) => colleague.getText(field).insert(at, text),
  colleagueWritesBlock: (block, at, text) => {
    const place = firstText(blocks(colleague)[block]);
    place?.insert(at < 0 ? place.length : at, text);
  },
};

createRoot(document.getElementById('place') as HTMLElement).render(
  <LanguageProvider>
    <StoryEditor
      doc={doc}
      awareness={awareness}
      user={{ name: 'তুহিন', colour: 1 }}
      readOnly={query.has('read-only')}
    />
    {query.has('both') && (
      <StoryEditor
        doc={colleague}
        awareness={colleaguesAwareness}
        user={{ name: 'দীপঙ্কর দাশগুপ্ত', colour: 2 }}
      />
    )}
  </LanguageProvider>,
);

function blocks(from: Y.Doc): Y.XmlElement[] {
  return from.getXmlFragment('body').toArray() as Y.XmlElement[];
}

function blockText(block: Y.XmlElement | Y.XmlText): string {
  if (block instanceof Y.XmlText) {
    return (block.toDelta() as Array<{ insert: string }>).map(({ insert }) => insert).join('');
  }
  if (block.nodeName === 'hardBreak') return '↵';
  if (block.nodeName === 'embed') return `[${block.getAttribute('url')}]`;
  return (block.toArray() as Array<Y.XmlElement | Y.XmlText>).map(blockText).join('');
}

function firstText(block: Y.XmlElement | undefined): Y.XmlText | undefined {
  const first = block?.get(0);
  return first instanceof Y.XmlText ? first : first instanceof Y.XmlElement ? firstText(first) : undefined;
}

/** Paragraphs of about fifty words each. */
function fill(into: Y.Doc, paragraphs: number): void {
  const body = into.getXmlFragment('body');
  for (let number = 0; number < paragraphs; number++) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(sentence.repeat(5).trim())]);
    body.push([paragraph]);
  }
}

function link(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== to) Y.applyUpdate(to, update, from);
    });
  }
}

function linkAwareness(one: Awareness, other: Awareness): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('update', ({ added, updated, removed }: Record<string, number[]>, origin: unknown) => {
      if (origin === 'link') return;
      const changed = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])];
      applyAwarenessUpdate(to, encodeAwarenessUpdate(from, changed), 'link');
    });
  }
}
