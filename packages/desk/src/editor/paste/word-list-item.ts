import { childrenOf, type PastedNode, styleOf, textType } from './pasted-node.ts';

/**
 * Whether a paragraph is an item of a list as Word writes it: `mso-list:l0 level2 lfo1` in its style, its sign or
 * number in a span with `mso-list:Ignore`, which tells the kind of list.
 */
export function wordListItem(node: PastedNode): { ordered: boolean; level: number } | null {
  const found = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(styleOf(node));
  if (found === null) return null;
  return {
    ordered: /^[\s(]*(?:[0-9০-৯]+|[a-z]{1,4}|[ক-হ])[.)।]/i.test(signOf(node, 0)),
    level: Number(found[1]),
  };
}

/** Whether an element is the sign or number that Word draws before an item. */
export function isListSign(node: PastedNode): boolean {
  return /mso-list\s*:\s*Ignore/i.test(styleOf(node));
}

function signOf(node: PastedNode, depth: number): string {
  if (depth > 6) return '';
  for (const child of childrenOf(node)) {
    const sign = isListSign(child) ? plainText(child, 0) : signOf(child, depth + 1);
    if (sign !== '') return sign;
  }
  return '';
}

function plainText(node: PastedNode, depth: number): string {
  if (node.nodeType === textType) return node.nodeValue ?? '';
  return depth > 6
    ? ''
    : childrenOf(node)
        .map((child) => plainText(child, depth + 1))
        .join('');
}
