import type { StoryDocument } from '../story/document.ts';
import { renderFragment } from './render-page.ts';
import { StoryBody } from './story-body.tsx';
import { EscapedText } from './xml-element.ts';

/** A story's body as HTML, for feeds: as it is, and as text of an XML document. */
export interface StoryHtml {
  html: string;
  xml: EscapedText;
}

/**
 * A document never changes, and the same one stands in the feeds of the site, its section and its topics,
 * so its HTML is kept as long as the document itself.
 */
export function storyHtml(body: StoryDocument): StoryHtml {
  const known = rendered.get(body);
  if (known !== undefined) return known;
  const html = renderFragment(<StoryBody body={body} inFeed />);
  const made = { html, xml: new EscapedText(html) };
  rendered.set(body, made);
  return made;
}

const rendered = new WeakMap<StoryDocument, StoryHtml>();
