import { Node } from '@tiptap/core';
import { embedOf } from '../../../newsroom/src/story/embeds.ts';

/** Something of another site in the story, by its address. Nothing of that site is loaded on the desk. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({ url: { default: '' }, title: { default: null } }),
  parseHTML: () => [
    {
      tag: 'figure[data-embed]',
      getAttrs: (element) => {
        const url = element.getAttribute('data-embed') ?? '';
        return embedOf(url) === null ? false : { url };
      },
    },
  ],
  // A foreign program may have written any address into the working copy.
  renderHTML: ({ node }) => {
    const url = String(node.attrs.url);
    return [
      'figure',
      { 'data-embed': url },
      embedOf(url) === null ? ['span', url] : ['a', { href: url }, url],
    ];
  },
  renderText: ({ node }) => String(node.attrs.url),
  addNodeView() {
    return ({ node }) => {
      const url = String(node.attrs.url);
      const card = document.createElement('figure');
      card.className = 'embed-card';
      card.append(line('embed-provider', embedOf(url)?.name.bn ?? ''));
      if (typeof node.attrs.title === 'string') card.append(line('embed-title', node.attrs.title));
      card.append(line('embed-url', url));
      return { dom: card };
    };
  },
});

function line(className: string, text: string): HTMLElement {
  const place = document.createElement('div');
  place.className = className;
  place.textContent = text;
  return place;
}
