/** A read XML document, for tests: strict about what the site's own XML uses, and about nothing else. */
export interface XmlTree {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlTree[];
  /** The children of a name. */
  all(name: string): XmlTree[];
  /** The only child of a name. */
  one(name: string): XmlTree;
}

/**
 * Reads a document and throws where it is not well-formed.
 */
export function xmlTree(document: string): XmlTree {
  const root = tree('', {});
  const open = [root];
  for (const [token] of document.replace(/^<\?xml[^?]*\?>\n/, '').matchAll(/<[^>]*>|[^<]+/g)) {
    const parent = open.at(-1) as XmlTree;
    if (!token.startsWith('<')) parent.text += unescaped(token);
    else if (token.startsWith('</')) closeElement(open, token.slice(2, -1));
    else openElement(open, parent, token);
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0) throw new SyntaxError('not one root');
  return only;
}

function openElement(open: XmlTree[], parent: XmlTree, token: string): void {
  const match = /^<([A-Za-z:_]+)((?: [A-Za-z:_]+="[^"<]*")*)(\/?)>$/.exec(token);
  if (match === null) throw new SyntaxError(`not a tag: ${token}`);
  const [, name = '', attributes = '', closing] = match;
  const pairs = [...attributes.matchAll(/ ([A-Za-z:_]+)="([^"]*)"/g)];
  const child = tree(name, Object.fromEntries(pairs.map(([, key, value]) => [key, unescaped(value ?? '')])));
  parent.children.push(child);
  if (closing === '') open.push(child);
}

function closeElement(open: XmlTree[], name: string): void {
  if (open.length < 2 || open.pop()?.name !== name) throw new SyntaxError(`closed out of order: ${name}`);
}

function tree(name: string, attributes: Record<string, string>): XmlTree {
  const children: XmlTree[] = [];
  const all = (wanted: string) => children.filter((child) => child.name === wanted);
  const one = (wanted: string) => {
    const [only, ...others] = all(wanted);
    if (only === undefined || others.length > 0) throw new Error(`not one ${wanted} in ${name}`);
    return only;
  };
  return { name, attributes, text: '', children, all, one };
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

function unescaped(text: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))) {
    throw new SyntaxError('a character that XML forbids');
  }
  return text.replace(/&([^;]*);?/g, (reference, name) => {
    const character = characters[name];
    if (character === undefined) throw new SyntaxError(`unknown reference: ${reference}`);
    return character;
  });
}
