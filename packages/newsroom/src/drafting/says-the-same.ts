import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { type RevisionContent, revisionContent } from '../story/story.ts';
import { contentOf, type DraftContent } from './content-of.ts';
import { workingCopyOf } from './working-copy-of.ts';

/**
 * Whether a working copy says what a revision says. Both are read the same way, so that spelling, the
 * order of marks and empty paragraphs at the end make no difference.
 *
 * @param topicNames names of the topics, in the order of `content.topicIds`
 */
export function saysTheSame(
  draft: DraftContent,
  content: RevisionContent,
  topicNames: readonly string[],
): boolean {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, workingCopyOf(content, topicNames));
  return isDeepStrictEqual(inOneSpelling(draft), inOneSpelling(contentOf(doc)));
}

function inOneSpelling(draft: DraftContent): unknown {
  const { topics, ...said } = draft;
  const parsed = revisionContent.safeParse({ ...said, topicIds: [] });
  return parsed.success ? { ...parsed.data, topics } : draft;
}
