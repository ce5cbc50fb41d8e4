import { normalize } from '@hurkaru/bangla';
import type { StoryDocument } from '../../../../newsroom/src/story/document.ts';
import type { BijoyConversion } from './bring-bijoy.ts';
import { documentOfBlocks } from './document-of-blocks.ts';
import type { PastedNode } from './pasted-node.ts';
import { readPastedHtml } from './read-pasted-html.ts';
import { readPlainText } from './read-plain-text.ts';

export interface CleanPaste {
  document: StoryDocument;
  /** Whether Bijoy copy was found and converted. */
  converted: boolean;
  /** The document before the conversion; the same as `document` where nothing was converted. */
  original: StoryDocument;
}

/**
 * The story document of what stands on the clipboard: words and structure of the HTML where there is any, of the
 * plain text otherwise, Bijoy copy in Unicode where the conversion is here, all in one spelling. The HTML is parsed into a
 * document of its own, in which nothing runs or loads, and no part of it is shown. Never throws.
 *
 * `parse` reads HTML; the browser's own parser where it is left out.
 */
export function cleanPaste(
  { html, text }: { html: string; text: string },
  bijoy: BijoyConversion | null,
  parse: (html: string) => PastedNode = parseInert,
): CleanPaste {
  const fromHtml = html.trim() === '' ? [] : readPastedHtml(parse(html));
  const blocks = fromHtml.length > 0 ? fromHtml : readPlainText(text);
  const converted = bijoy?.convertBijoy(blocks) ?? null;
  const original = documentOfBlocks(blocks);
  return converted === null
    ? { document: original, converted: false, original }
    : { document: documentOfBlocks(converted), converted: true, original };
}

/** A pasted text for a field of one line: in Unicode and one spelling. `original` is before the conversion. */
export function cleanPastedLine(
  text: string,
  bijoy: BijoyConversion | null,
): { line: string; converted: boolean; original: string } {
  const original = text.replace(/\s+/g, ' ').trim();
  const converted = bijoy?.convertBijoyLine(original) ?? null;
  return { line: normalize(converted ?? original), converted: converted !== null, original };
}

/**
 * A parsed page still reports to the console every style and handler in it that the desk's policy forbids, and
 * Word writes thousands; so they are renamed before.
 */
function parseInert(html: string): PastedNode {
  const quiet = html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\s(style|on\w+)(?=\s*=)/gi, ' data-$1'),
  );
  return new DOMParser().parseFromString(quiet, 'text/html');
}
