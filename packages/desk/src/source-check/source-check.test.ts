import { getSchema } from '@tiptap/core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenCopy } from '../editor/open-copy.ts';
import { storySchema } from '../editor/story-schema.ts';
import { answerQuestion } from './answer-question.ts';
import type { CheckedSources } from './read-sources.ts';
import { openSourceCheck, type SourceCheck } from './source-check.ts';

const schema = getSchema(storySchema);
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A copy on the screen, of which one line can be typed and the marks be seen. */
function typedCopy(first: string) {
  let headline = first;
  let typed: (areMarksLost: boolean) => void = () => undefined;
  let marked: string[] = [];
  const copy: OpenCopy = {
    read: () => ({
      headline,
      standfirst: '',
      body: schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph' }] }),
    }),
    caret: () => null,
    follow: ({ text }) => {
      typed = text;
      return () => undefined;
    },
    mark: (lines) => {
      marked = lines.headline.marks.map(({ start, end }) => lines.headline.text.slice(start, end));
    },
    goTo: () => undefined,
    heightsOf: () => null,
    placeAt: () => null,
    scrollBy: () => undefined,
    frameHeights: () => null,
  };
  const type = (text: string) => {
    headline = text;
    typed(false);
  };
  return { copy, type, marks: () => marked };
}

const english = 'The storm killed 12 people.';
const sourcesOf = (text: string, written = 1): CheckedSources => ({
  text,
  parts: text === '' ? [] : [{ id: 's', name: 'ওয়্যার', start: 0, end: text.length }],
  updated: [],
  written,
});

describe('the check of an open story', () => {
  let check: SourceCheck;
  let screen: ReturnType<typeof typedCopy>;
  let afterPause: () => void;
  beforeEach(() => {
    afterPause = () => undefined;
    check = openSourceCheck({
      check: async (question) => answerQuestion(question),
      after: (_, call) => {
        afterPause = call;
        return () => {
          afterPause = () => undefined;
        };
      },
      date: '2026-03-04',
    });
    screen = typedCopy('ঝড়ে ২১ জন নিহত হয়েছেন।');
    check.copyOpened(screen.copy);
    check.sourcesRead(sourcesOf(english));
  });
  const pause = async () => {
    afterPause();
    await settled();
  };

  test('checks nothing and marks nothing until somebody looks', async () => {
    await pause();
    expect([check.view().status, screen.marks()]).toEqual(['off', []]);
    check.turn(true);
    await settled();
    expect(check.view().status).toBe('checked');
    expect(screen.marks()).toEqual(['২১ জন']);
    check.turn(false);
    expect([check.view().status, screen.marks()]).toEqual(['off', []]);
  });

  test('says what is missing for a check, and checks when it is there', async () => {
    check.turn(true);
    check.sourcesRead(sourcesOf('', 0));
    expect(check.view().status).toBe('no-source');
    check.sourcesRead(sourcesOf('', 1));
    expect(check.view().status).toBe('not-english');
    check.sourcesRead(sourcesOf(english));
    await settled();
    expect(check.view().status).toBe('checked');
    screen.type('');
    expect(check.view().status).toBe('no-copy');
    screen.type('ঝড়ে ২১ জন নিহত হয়েছেন।');
    await settled();
    expect(check.view().status).toBe('checked');
  });

  test('marks move with the letters before the next answer is here, and go when the copy is right', async () => {
    check.turn(true);
    await settled();
    screen.type('ভোলায় ঝড়ে ২১ জন নিহত হয়েছেন।');
    expect(screen.marks()).toEqual(['২১ জন']);
    screen.type('ভোলায় ঝড়ে ১২ জন নিহত হয়েছেন।');
    await pause();
    expect([check.view().answer?.findings, screen.marks()]).toEqual([[], []]);
  });

  test('a dismissed finding is not marked', async () => {
    check.turn(true);
    await settled();
    const [finding] = check.view().answer?.findings ?? [];
    check.dismissed(new Set([finding?.key ?? '']));
    expect([screen.marks(), check.sourceMarks()]).toEqual([[], []]);
  });

  test('what is looked at is marked on both sides', async () => {
    check.turn(true);
    await settled();
    check.showAt('source', english.indexOf('12'));
    expect(check.view().shown?.finding?.copy?.text).toBe('২১ জন');
    expect(check.sourceMarks().map(({ look }) => look)).toEqual([
      'in-pair',
      'checked-error',
      'checked-shown',
    ]);
    expect(screen.marks()).toEqual(['ঝড়ে ২১ জন নিহত হয়েছেন।', '২১ জন', '২১ জন']);
  });
});
