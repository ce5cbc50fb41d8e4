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
  const pieces = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  write(root, pieces);
  pieces.push('\n');
  return pieces.join('');
}

/** Joined once at the end: a feed of whole texts is too long to be copied for each level of its elements. */
function write(child: XmlChild, pieces: string[]): void {
  if (child === null) return;
  if (typeof child === 'string') pieces.push(escaped(child));
  else if (child instanceof EscapedText) pieces.push(child.xml);
  else writeElement(child, pieces);
}

function writeElement({ name, attributes, children }: XmlElement, pieces: string[]): void {
  pieces.push('<', name);
  for (const [attribute, value] of Object.entries(attributes))
    pieces.push(' ', attribute, '="', escaped(value), '"');
  if (children.every((child) => child === null || child === '')) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of children) write(child, pieces);
  pieces.push('</', name, '>');
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
