import type { StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { dayOf } from '../../../newsroom/src/story/newsroom-days.ts';
import type { Mark } from '../editor/marks.ts';
import { type CopyOnScreen, openCopy } from '../editor/open-copy.ts';
import type { StoryDetails } from '../story/story-details.ts';
import { openCheckThread } from './check-thread.ts';
import { readAlong, type SourceSheet } from './read-along.ts';
import { partAt, readSources } from './read-sources.ts';
import { openSourceCheck, type SourceCheck } from './source-check.ts';
import { goToStretch, marksOfPart } from './source-part.ts';

/** The check of the story on the screen, with what its screen needs; fetched when somebody first looks at it. */
export interface StoryCheck extends Omit<SourceCheck, 'copyOpened'> {
  /** The copy on the screen; null while there is none. */
  copyShown(copy: CopyOnScreen | null): void;
  /** The marks of one source, by the places of its own text. */
  marksOf(sourceId: string): Mark[];
  /** The source in which a place of the joined texts stands. */
  sourceAt(offset: number): string | null;
  /** Lets a source and the copy be read side by side; gives the end of it. */
  readAlong(sheet: SourceSheet): () => void;
  /** Puts the focus on a stretch of the copy's text or of the joined sources, where `screen` shows them. */
  goTo(side: 'copy' | 'source', place: { start: number; end: number }, screen: HTMLElement | null): void;
}

export function openStoryCheck(details: StoryDetails, story: StoryView, timeZone: string): StoryCheck {
  const thread = openCheckThread();
  const day = story.publishedAt === null ? new Date() : new Date(story.publishedAt);
  const check = openSourceCheck({ check: thread.check, after, date: dayOf(day, timeZone) });
  const read = () => check.sourcesRead(readSources(details.sources.read()));
  read();
  details.map.observeDeep(read);
  return {
    ...check,
    copyShown: (copy) => check.copyOpened(copy === null ? null : openCopy(copy)),
    marksOf: (sourceId) => marksOfPart(check, sourceId),
    sourceAt: (offset) => partAt(check.view().sources, offset)?.id ?? null,
    readAlong: (sheet) => readAlong(check, sheet),
    goTo: (side, place, screen) => goToStretch(check, side, place, screen),
    close: () => {
      details.map.unobserveDeep(read);
      check.close();
      thread.close();
    },
  };
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}
