import * as Y from 'yjs';
import { xssAddresses, xssPayloads } from '../../xss-payloads.ts';

/**
 * What a foreign program with somebody's session may write into a working copy: nodes, marks, attributes and
 * values that no desk writes. In one transaction.
 */
export function writeHostile(doc: Y.Doc): void {
  doc.transact(() => {
    const body = doc.getXmlFragment('body');
    for (const block of [...strangeBlocks(), ...xssAddresses.flatMap(leadingTo)]) body.push([block]);
    const words = new Y.XmlText('ছবি');
    words.insertEmbed(0, { type: 'script', html: '<img src=x onerror="window.__xss=1">' });
    body.push([element('paragraph', {}, [words])]);
    for (const payload of xssPayloads) body.push([paragraph(payload, { link: { href: payload } })]);
    const headline = doc.getText('headline');
    headline.insert(0, xssPayloads.slice(0, 5).join(' '), {
      onclick: 'window.__xss=1',
      link: { href: 'javascript:0' },
    });
    writeDetails(doc.getMap('details'));
  });
}

/** Values where the desk expects texts, addresses and names. */
function writeDetails(details: Y.Map<unknown>): void {
  const html = '<img src=x onerror="window.__xss=1">';
  const strange: unknown[] = [
    null,
    7,
    true,
    [html],
    { toString: html },
    { name: { html } },
    { name: [html], role: html },
  ];
  (details.get('credits') as Y.Array<unknown>).push([...strange, { name: html, role: html, personId: html }]);
  (details.get('topics') as Y.Array<unknown>).push([...strange, html]);
  const sources = details.get('sources') as Y.Array<unknown>;
  sources.push(strange);
  for (const url of [...xssAddresses.slice(0, 40), ['javascript:window.__xss=1'], { html }, 7])
    sources.push([
      new Y.Map<unknown>([
        ['name', html],
        ['url', url],
        ['text', new Y.Text(html)],
      ]),
    ]);
  sources.push([
    new Y.Map<unknown>([
      ['name', { html }],
      ['url', null],
      ['text', html],
    ]),
  ]);
}

function strangeBlocks(): (Y.XmlElement | Y.XmlText)[] {
  const run = 'window.__xss=1';
  const names = [
    'script',
    'iframe',
    'img',
    'image',
    'html',
    'svg',
    'style',
    'object',
    'doc',
    'text',
    '__proto__',
    'constructor',
    '',
  ];
  const attributes = {
    onclick: run,
    onerror: run,
    onload: run,
    src: 'x',
    srcdoc: `<script>${run}</script>`,
    style: 'animation:x',
    class: 'x',
    href: `javascript:${run}`,
    html: `<script>${run}</script>`,
    innerHTML: `<img src=x onerror=${run}>`,
  };
  const own = [
    'paragraph',
    'heading',
    'blockquote',
    'bulletList',
    'orderedList',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
    'tableHeader',
    'embed',
    'hardBreak',
  ];
  const values = {
    level: `2" onclick="${run}`,
    start: `<img onerror=${run}>`,
    colspan: `2" onload="${run}`,
    url: `javascript:${run}`,
    title: `<img src=x onerror=${run}>`,
  };
  const within = ['paragraph', 'listItem', 'bulletList', 'tableCell', 'text'];
  const blocks = [...names, ...own].flatMap((name) => [
    ...within.map((outer) => element(outer, {}, [element(name, values, [new Y.XmlText(run)])])),
    element(name, attributes, [new Y.XmlText(run)]),
    element(name, { ...attributes, ...values }, [element('paragraph', attributes, [new Y.XmlText(run)])]),
    element(name, values, []),
  ]);
  return [...blocks, new Y.XmlText(run)];
}

function leadingTo(address: string): Y.XmlElement[] {
  return [
    paragraph('এখানে', { link: { href: address, onclick: 'window.__xss=1', target: '_self' } }),
    paragraph('এখানে', { link: { href: [address] }, bold: { onclick: 'window.__xss=1' } }),
    paragraph('এখানে', { 'link--abcd1234': { href: address }, italic: address }),
    paragraph('কোথাও', { html: { html: address } }),
    element('embed', { url: address, title: address }, []),
  ];
}

function paragraph(text: string, marks: Record<string, unknown>): Y.XmlElement {
  const words = new Y.XmlText();
  words.insert(0, text, marks);
  return element('paragraph', {}, [words]);
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: (Y.XmlElement | Y.XmlText)[],
): Y.XmlElement {
  const made = new Y.XmlElement<Record<string, string>>(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.insert(0, children);
  return made as Y.XmlElement;
}
