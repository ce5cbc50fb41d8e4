import * as Y from 'yjs';
import { cleanDocument } from '../story/clean-document.ts';
import { fitsSchema } from './fits-schema.ts';
import type { JsonNode } from './json-node.ts';
import { readNode, sharedNode } from './shared-body.ts';
import { fieldsOf } from './working-copy-layout.ts';

/**
 * Puts right what a transaction has written into the body against the story's schema: a block that does not fit
 * becomes the blocks that can hold its text. Call it within that transaction, so that nobody ever sees the block as
 * it came; what the transaction did not touch is not looked at.
 */
export function cleanBody(transaction: Y.Transaction): void {
  const { body } = fieldsOf(transaction.doc);
  for (const child of touchedIn(body, transaction)) {
    if (fitsSchema(child)) continue;
    // This document writes too now, which Yjs would take for a stranger who uses its number.
    transaction.local = true;
    const at = (body.toArray() as unknown[]).indexOf(child);
    const blocks = cleanDocument(readNode(child)).content as JsonNode[];
    body.delete(at, 1);
    body.insert(at, blocks.map(sharedNode));
  }
}

/** The children of the body that were changed, or may be new. */
function touchedIn(body: Y.XmlFragment, { changed }: Y.Transaction): unknown[] {
  const children: unknown[] = body.toArray();
  if (([...changed.keys()] as unknown[]).includes(body)) return children;
  const touched = new Set([...changed.keys()].map((type) => childAbove(type, body)));
  return children.filter((child) => touched.has(child));
}

function childAbove(type: unknown, body: Y.XmlFragment): unknown {
  for (let at = type; at instanceof Y.AbstractType; at = at._item?.parent) if (at.parent === body) return at;
  return null;
}
