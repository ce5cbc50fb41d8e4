import { sourceTextOf } from '../../../newsroom/src/story/checked-texts.ts';
import type { SharedSource } from '../story/story-details.ts';
import type { UpdatedSource } from './check-answer.ts';

/** The sources of a story as they are checked. */
export interface CheckedSources {
  /** The English texts, joined; empty where there is none. */
  text: string;
  parts: readonly SourcePart[];
  updated: readonly UpdatedSource[];
  /** Sources with any text, in whatever language. */
  written: number;
}

export interface SourcePart {
  id: string;
  name: string;
  /** In the joined text, end exclusive. */
  start: number;
  end: number;
}

export function readSources(shared: readonly SharedSource[]): CheckedSources {
  const said = shared.map(({ id, name, url, map }) => {
    const madeFrom = map.get('madeFrom');
    return { id, name, url, text: textOf(map), madeFrom: typeof madeFrom === 'string' ? madeFrom : null };
  });
  const joined = sourceTextOf(said.map(({ name, url, text }) => ({ name, url, text })));
  const parts = joined.parts.flatMap(({ at, start, end }) => {
    const source = said[at];
    return source === undefined ? [] : [{ ...source, start, end }];
  });
  return {
    text: joined.text,
    parts: parts.map(({ id, name, start, end }) => ({ id, name, start, end })),
    updated: parts.flatMap(({ id, start, text, madeFrom }) =>
      madeFrom === null || madeFrom.trim() === '' || madeFrom === text ? [] : [{ id, start, text, madeFrom }],
    ),
    written: said.filter(({ text }) => text.trim() !== '').length,
  };
}

function textOf(map: SharedSource['map']): string {
  return map.get('text')?.toString() ?? '';
}

/** The source in which a place of the joined text stands. */
export function partAt({ parts }: CheckedSources, offset: number): SourcePart | null {
  return parts.find(({ start, end }) => offset >= start && offset <= end) ?? null;
}
