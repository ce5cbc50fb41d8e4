import { blockTextsOf } from './block-texts.ts';
import type { RevisionContent, Source } from './story.ts';

/** Texts joined by empty lines into the one that the source check reads, each with its place there. */
export interface JoinedText<Part> {
  text: string;
  parts: readonly (Part & { start: number; end: number })[];
}

/** A part of the copy; `block` counts the blocks of the body as blockTextsOf gives them. */
export type CopyPart = { field: 'headline' | 'standfirst' } | { field: 'body'; block: number };

/** The copy of a story as the source check reads it: what readers read, in their order; embeds are left out. */
export function copyTextOf({
  headline,
  standfirst,
  body,
}: Pick<RevisionContent, 'headline' | 'standfirst' | 'body'>): JoinedText<CopyPart> {
  const blocks = blockTextsOf(body).flatMap(({ kind, text }, block) =>
    kind === 'embed' ? [] : [{ field: 'body' as const, block, text }],
  );
  return joined<CopyPart>([
    { field: 'headline', text: headline },
    { field: 'standfirst', text: standfirst ?? '' },
    ...blocks,
  ]);
}

/**
 * The sources' texts that the copy is held against: those in English, together, so that what one of them says
 * counts as said. `at` is the source's place in the list. Empty where no source brings an English text.
 */
export function sourceTextOf(sources: readonly Source[]): JoinedText<{ at: number }> {
  return joined(sources.flatMap(({ text }, at) => (text !== null && isEnglish(text) ? [{ at, text }] : [])));
}

/** Whether a text is mostly in Latin letters. */
export function isEnglish(text: string): boolean {
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  return latin > 0 && latin * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

function joined<Part>(parts: readonly (Part & { text: string })[]): JoinedText<Part> {
  let text = '';
  const placed = parts
    .filter((part) => part.text.trim() !== '')
    .map((part) => {
      if (text !== '') text += '\n\n';
      const start = text.length;
      text += part.text;
      return { ...part, start, end: text.length };
    });
  return { text, parts: placed };
}
