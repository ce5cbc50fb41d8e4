/** A node of any ProseMirror-like tree: what could be read of it. */
export interface LooseNode {
  type: string;
  text: string;
  attrs: Readonly<Record<string, unknown>>;
  marks: readonly LooseMark[];
  /** Read one level at a time (`childrenOf`), so that a tree of any depth can be taken up. */
  content: readonly unknown[];
}

export interface LooseMark {
  type: string;
  attrs: Readonly<Record<string, unknown>>;
}

/** Reads a value as a node; what is none becomes an empty node without a type. A bare string is a text. */
export function looseNode(value: unknown): LooseNode {
  if (typeof value === 'string') return looseText(value);
  const { type, text, attrs, marks, content } = Array.isArray(value) ? { content: value } : membersOf(value);
  const children = Array.isArray(content) ? content : [];
  if (typeof text === 'string' && children.length === 0) {
    return looseText(text, Array.isArray(marks) ? marks.map(looseMark) : []);
  }
  const ownText = typeof text === 'string' ? [text] : [];
  return {
    type: children.length > 0 && nameOf(type) === 'hardBreak' ? '' : nameOf(type),
    text: '',
    attrs: membersOf(attrs),
    marks: [],
    content: [...ownText, ...children],
  };
}

export function looseText(text: string, marks: readonly LooseMark[] = []): LooseNode {
  return { type: 'text', text, attrs: {}, marks, content: [] };
}

export function childrenOf(node: LooseNode): LooseNode[] {
  return node.content.map(looseNode);
}

function looseMark(value: unknown): LooseMark {
  const { type, attrs } = membersOf(value);
  return { type: nameOf(type), attrs: membersOf(attrs) };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A whole number that an attribute says, as a number or in digits; null for anything else. */
export function wholeNumber(value: unknown): number | null {
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && /^\d{1,9}$/.test(value));
  const number = isNumeric ? Number(value) : Number.NaN;
  return Number.isInteger(number) ? number + 0 : null;
}

/** ProseMirror’s own schemas write bullet_list, strong and em where ours says bulletList, bold and italic. */
function nameOf(type: unknown): string {
  if (typeof type !== 'string') return '';
  const name = type.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return otherNames.get(name) ?? name;
}

const otherNames = new Map([
  ['strong', 'bold'],
  ['em', 'italic'],
]);
