import * as Y from 'yjs';
import type { JsonMark, JsonNode } from './json-node.ts';

/** The children of a shared body as JSON nodes; texts of every kind are kept. */
export function readNodes(parent: Y.XmlFragment, depth = 0): JsonNode[] {
  const children = depth < deepest ? parent.toArray() : textsBelow(parent);
  return children.flatMap((child) => readNode(child, depth));
}

/** Only a foreign program nests so deep; of what lies below, the texts are read, so that no tree exhausts the stack. */
const deepest = 100;

function textsBelow(parent: Y.XmlFragment): Y.XmlText[] {
  const texts: Y.XmlText[] = [];
  const waiting: unknown[] = [parent];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof Y.XmlText) texts.push(next);
    else if (next instanceof Y.XmlFragment)
      for (const child of next.toArray().toReversed()) waiting.push(child);
  }
  return texts;
}

/** One child as JSON: an element is one node, a text as many as it has runs of the same marks. */
export function readNode(child: unknown, depth = 0): JsonNode[] {
  if (child instanceof Y.XmlText) return readText(child, depth);
  if (!(child instanceof Y.XmlElement)) return [];
  const attrs = child.getAttributes() as Record<string, unknown>;
  return [
    {
      // An element of this name is no text, which would have letters of its own and nothing within.
      type: child.nodeName === 'text' ? '' : child.nodeName,
      ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
      content: readNodes(child, depth + 1),
    },
  ];
}

interface TextRun {
  insert: unknown;
  attributes?: Record<string, unknown>;
}

function readText(text: Y.XmlText, depth: number): JsonNode[] {
  const runs = text.toDelta() as TextRun[];
  return runs.flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') return depth > deepest ? [] : readNode(insert, depth + 1);
    const marks = Object.entries(attributes).flatMap(readMark);
    return [{ type: 'text', text: insert, ...(marks.length === 0 ? {} : { marks }) }];
  });
}

/** Where marks of one kind may overlap, y-tiptap adds a hash to the name: link--1a2b3c4d. */
const hashedName = /^(.*)--[a-zA-Z0-9+/=]{8}$/;

/** The mark that an attribute of a text means. */
export function markOf(attribute: string): string {
  return hashedName.exec(attribute)?.[1] ?? attribute;
}

function readMark([name, value]: [string, unknown]): JsonMark[] {
  if (value === null || value === false) return [];
  const type = markOf(name);
  return [typeof value === 'object' ? { type, attrs: value as Record<string, unknown> } : { type }];
}

/** A JSON node as a shared element, with the texts and elements in it. */
export function sharedNode(node: JsonNode): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, string | number>>(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null) element.setAttribute(name, value as string | number);
  }
  element.insert(0, sharedChildren(node.content ?? []));
  return element as Y.XmlElement;
}

function sharedChildren(nodes: readonly JsonNode[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = [];
  let run: JsonNode[] = [];
  const closeRun = () => {
    if (run.length > 0) children.push(sharedText(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node);
    else {
      closeRun();
      children.push(sharedNode(node));
    }
  }
  closeRun();
  return children;
}

function sharedText(nodes: readonly JsonNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(nodes.map((node) => ({ insert: node.text ?? '', attributes: attributesOf(node) })));
  return text;
}

/** The marks of a text as y-tiptap writes them: attributes by name. */
export function attributesOf(node: JsonNode): Record<string, unknown> {
  return Object.fromEntries((node.marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}]));
}

/** The letters of a shared text; what is no text in it is left out. */
export function plainText(text: Y.Text): string {
  const runs = text.toDelta() as TextRun[];
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}
