/** An element of an XML document. Texts are kept as they are and escaped when written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlChild[];
}

/** What stands in an element; null is left out. */
export type XmlChild = XmlElement | EscapedText | string | null;

/** A text escaped ahead, for one that stands in many documents. */
export class EscapedText {
  readonly xml: string;

  constructor(text: string) {
    this.xml = escaped(text);
  }
}

/** An element with attributes. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: XmlChild[]
): XmlElement {
  return { name, attributes, children };
}

/** An element that has only content. */
export function tag(name: string, ...children: XmlChild[]): XmlElement {
  return element(name, {}, ...children);
}

/** A whole XML 1.0 document in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function written(child: XmlChild): string {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  if (child instanceof EscapedText) return child.xml;
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const content = child.children.map(written).join('');
  const open = child.name + attributes.join('');
  return content === '' ? `<${open}/>` : `<${open}>${content}</${child.name}>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A bare carriage return would be read back as a line feed.
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"\r]/g, (character) => references[character] ?? '');
}

/** What XML 1.0 allows nowhere in a document, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
