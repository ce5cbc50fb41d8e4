import type { StoryDocument } from '../story/document.ts';
import { renderFragment } from './render-page.ts';
import { StoryBody } from './story-body.tsx';

/**
 * A story's body as HTML, for feeds. A document never changes, and the same one stands in the feeds of
 * the site, its section and its topics, so its HTML is kept as long as the document itself.
 */
export function storyHtml(body: StoryDocument): string {
  const known = rendered.get(body);
  if (known !== undefined) return known;
  const html = renderFragment(<StoryBody body={body} />);
  rendered.set(body, html);
  return html;
}

const rendered = new WeakMap<StoryDocument, string>();
