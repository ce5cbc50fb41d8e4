import { Mark } from '@tiptap/core';
import { isStoryAddress } from './story-address.ts';

/** The marks of the story document. */

export const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b', getAttrs: (element) => (isPlain(element, 'fontWeight') ? false : null) },
    {
      style: 'font-weight',
      getAttrs: (weight) => (/^(?:bold|bolder|[6-9]\d\d)$/.test(weight) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['strong', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('bold') };
  },
});

export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [
    { tag: 'em' },
    { tag: 'i', getAttrs: (element) => (isPlain(element, 'fontStyle') ? false : null) },
    { style: 'font-style=italic' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['em', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('italic') };
  },
});

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isStoryAddress(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  // A foreign program may have written any address, and anything as an address, into the working copy.
  renderHTML: ({ HTMLAttributes: { href } }) => [
    'a',
    {
      ...(typeof href === 'string' && isStoryAddress(href) ? { href } : {}),
      rel: 'noopener noreferrer',
    },
    0,
  ],
});

function isPlain(element: HTMLElement, property: 'fontWeight' | 'fontStyle'): boolean {
  return element.style[property] === 'normal';
}
