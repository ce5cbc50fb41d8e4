import * as Y from 'yjs';
import type { RevisionContent, Source } from '../story/story.ts';
import type { JsonNode } from './json-node.ts';
import { sharedNode } from './shared-body.ts';
import { fieldsOf } from './working-copy-layout.ts';

/**
 * The working copy of a revision, as an update that makes it in an empty Yjs document. Apply it once to
 * each story: two that were made alike still hold the text twice when they meet.
 *
 * @param topicNames names of the topics, in the order of `content.topicIds`
 */
export function workingCopyOf(content: RevisionContent, topicNames: readonly string[]): Uint8Array {
  const doc = new Y.Doc();
  const { headline, standfirst, body, details } = fieldsOf(doc);
  doc.transact(() => {
    headline.insert(0, content.headline);
    standfirst.insert(0, content.standfirst ?? '');
    body.insert(0, (content.body.content as JsonNode[]).map(sharedNode));
    details.set('credits', Y.Array.from(content.credits.map((credit) => ({ ...credit }))));
    details.set('sources', Y.Array.from(content.sources.map(sharedSource)));
    details.set('topics', Y.Array.from([...topicNames]));
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

/** A source as it stands in a working copy. */
export function sharedSource({ name, url, text, madeFrom }: Source): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ['name', name],
    ['url', url],
    ['text', new Y.Text(text ?? '')],
    ...(madeFrom === undefined ? [] : ([['madeFrom', madeFrom]] as const)),
  ]);
}
