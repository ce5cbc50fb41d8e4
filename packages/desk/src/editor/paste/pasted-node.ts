/** What the reading of a paste needs of a parsed page: a part of the DOM's Node, so that tests can make their own. */
export interface PastedNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PastedNode>;
  getAttribute?: (name: string) => string | null;
}

export const elementType = 1;
export const textType = 3;

/** An attribute's value, or '' where there is none. */
export function attribute(node: PastedNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/** An element's own style. It is read as a text, and never applied. */
export function styleOf(node: PastedNode): string {
  return attribute(node, 'data-style') || attribute(node, 'style');
}

export function childrenOf(node: PastedNode): PastedNode[] {
  return Array.from(node.childNodes);
}

/** The element's name in upper case, or '' for what is no element. */
export function tagOf(node: PastedNode): string {
  return node.nodeType === elementType ? node.nodeName.toUpperCase() : '';
}
