import type { AlignedSentences, Excerpt } from '@hurkaru/source-check';
import type { Mark } from '../editor/marks.ts';
import type { OpenCopy } from '../editor/open-copy.ts';
import type { CheckAnswer, CheckQuestion, KnownFinding } from './check-answer.ts';
import { openChecker } from './checker.ts';
import { type CopyText, copyTextOf, type FieldRange, offsetOf, rangesOf } from './copy-text.ts';
import { findingMarks } from './finding-marks.ts';
import { type Heights, scrollToShow } from './follow-height.ts';
import { movedAnswer } from './moved-answer.ts';
import type { CheckedSources } from './read-sources.ts';
import { pairAt, pairOf, type ShownPair, type Side } from './shown-pair.ts';

/** Where the check stands, and what it has found, by the places where the words stand now. */
export interface SourceCheckView {
  /** off: nobody looks. The `no-`s say what is missing for a check. */
  status: 'off' | 'no-source' | 'not-english' | 'no-copy' | 'checking' | 'checked' | 'failed';
  answer: CheckAnswer | null;
  sources: CheckedSources;
  shown: ShownPair | null;
}

/** The check of an open story against its sources, while its texts are typed. */
export interface SourceCheck {
  view(): SourceCheckView;
  subscribe(listener: () => void): () => void;
  /** The copy on the screen; null while there is none. */
  copyOpened(copy: OpenCopy | null): void;
  sourcesRead(sources: CheckedSources): void;
  /** Whether anybody looks at the check; without, nothing is checked and nothing marked. */
  turn(on: boolean): void;
  /** Keys of the findings that were dismissed. */
  dismissed(keys: ReadonlySet<string>): void;
  isOpen(finding: KnownFinding): boolean;
  /** Looks at a finding, at a stretch of the copy, or at a place of the joined sources. */
  showFinding(finding: KnownFinding): void;
  showAt(side: Side, offset: number, from?: ShownPair['from']): void;
  /** The sentences of both sides at a height of the window, by the copy, or the last ones above it. */
  passageAtHeight(y: number): AlignedSentences | null;
  /** Where sentences of the copy stand in the window. */
  copyHeights(sentences: readonly Excerpt[]): Heights | null;
  /** Puts the focus on a stretch of the copy. */
  selectInCopy(place: { start: number; end: number }): void;
  sourceMarks(): Mark[];
  /** Checks again, after a failure. */
  again(): void;
  close(): void;
}

export function openSourceCheck(parts: {
  check: (question: CheckQuestion) => Promise<CheckAnswer>;
  after: (ms: number, call: () => void) => () => void;
  date: string;
}): SourceCheck {
  const listeners = new Set<() => void>();
  let copy: OpenCopy | null = null;
  let unfollow = () => {};
  let text: CopyText = { text: '', lines: [] };
  let sources: CheckedSources = { text: '', parts: [], updated: [], written: 0 };
  let isOn = false;
  let dismissedKeys: ReadonlySet<string> = new Set();
  let view: SourceCheckView = { status: 'off', answer: null, sources, shown: null };

  const checker = openChecker({
    check: parts.check,
    after: parts.after,
    answered: (_, answer) => change({ status: 'checked', answer, shown: shownStill(answer) }),
    failed: () => change({ status: 'failed' }),
  });

  function change(to: Partial<SourceCheckView>): void {
    view = { ...view, ...to };
    for (const listener of [...listeners]) listener();
    mark(true);
  }

  /** Asks anew where the texts allow it. */
  function ask(): void {
    const missing = whatIsMissing();
    if (missing !== null) {
      checker.forget();
      if (missing !== view.status || view.answer !== null)
        change({ status: missing, answer: null, shown: null });
      return;
    }
    checker.ask({ copy: text.text, source: sources.text, updated: sources.updated, date: parts.date });
    if (view.answer === null && view.status !== 'checking') change({ status: 'checking' });
  }

  function whatIsMissing(): SourceCheckView['status'] | null {
    if (!isOn || copy === null) return 'off';
    if (sources.written === 0) return 'no-source';
    if (sources.text === '') return 'not-english';
    return text.text.trim() === '' ? 'no-copy' : null;
  }

  function typed(areMarksLost: boolean): void {
    if (copy === null || !isOn) return;
    const before = text;
    text = copyTextOf(copy.read());
    if (view.answer !== null && before.text !== text.text)
      view = { ...view, answer: movedAnswer(view.answer, 'copy', before.text, text.text), shown: null };
    mark(areMarksLost);
    ask();
  }

  function caretMoved(): void {
    const caret = copy?.caret() ?? null;
    if (caret === null) return;
    const offset = offsetOf(text, caret.field, caret.at);
    if (offset !== null) showAt('copy', offset);
  }

  function showAt(side: Side, offset: number, from: ShownPair['from'] = side): void {
    if (view.answer === null) return;
    const pair = pairAt(view.answer, side, offset, isOpen);
    if (pair === null || isSamePair(pair, view.shown)) return;
    show({ ...pair, from });
  }

  function show(pair: ShownPair): void {
    change({ shown: pair });
    const place = pair.finding?.copy ?? pair.copy[0];
    if (pair.from !== 'copy' && place !== undefined) bringIntoView(place);
  }

  function bringIntoView(place: { start: number; end: number }): void {
    const [heights, frame] = [copyHeights([place]), copy?.frameHeights() ?? null];
    if (heights !== null && frame !== null) copy?.scrollBy(scrollToShow(heights, frame));
  }

  function copyHeights(sentences: readonly { start: number; end: number }[]): Heights | null {
    const ranges = sentences.flatMap((sentence) => rangesOf(text, sentence));
    const all = ranges.flatMap((range) => copy?.heightsOf(range) ?? []);
    if (all.length === 0) return null;
    return {
      top: Math.min(...all.map(({ top }) => top)),
      bottom: Math.max(...all.map(({ bottom }) => bottom)),
    };
  }

  /** A new answer has other objects for the same words. */
  function shownStill(answer: CheckAnswer): ShownPair | null {
    const key = view.shown?.finding?.key;
    const finding = answer.findings.find((one) => one.key === key);
    if (view.shown === null || finding === undefined) return null;
    return pairOf(finding, answer.passages, view.shown.from);
  }

  function isOpen({ key }: KnownFinding): boolean {
    return !dismissedKeys.has(key);
  }

  function mark(bodyToo: boolean): void {
    if (copy === null) return;
    const marks = findingMarks(view.answer, view.shown, 'copy', isOpen);
    const places = marks.flatMap((one) => rangesOf(text, one).map((range) => ({ ...range, look: one.look })));
    const { headline, standfirst } = copy.read();
    const inLine = (field: FieldRange['field']) =>
      places
        .filter((place) => place.field === field)
        .map(({ from, to, look }) => ({ start: from, end: to, look }));
    copy.mark(
      {
        headline: { text: headline, marks: inLine('headline') },
        standfirst: { text: standfirst, marks: inLine('standfirst') },
      },
      bodyToo ? places.filter(({ field }) => field === 'body') : null,
    );
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    copyOpened: (opened) => {
      unfollow();
      copy = opened;
      unfollow = opened?.follow({ text: typed, caret: caretMoved }) ?? (() => {});
      if (opened !== null) text = copyTextOf(opened.read());
      ask();
    },
    sourcesRead: (read) => {
      const moved = view.answer === null ? null : movedAnswer(view.answer, 'source', sources.text, read.text);
      sources = read;
      change({ sources, answer: moved, shown: moved === view.answer ? view.shown : null });
      ask();
    },
    turn: (on) => {
      if (on === isOn) return;
      isOn = on;
      if (on && copy !== null) text = copyTextOf(copy.read());
      ask();
    },
    dismissed: (keys) => {
      dismissedKeys = keys;
      change({});
    },
    isOpen,
    showFinding: (finding) => {
      if (view.answer === null || finding.key === view.shown?.finding?.key) return;
      show(pairOf(finding, view.answer.passages, 'list'));
    },
    showAt,
    passageAtHeight: (y) => {
      const place = copy?.placeAt(y) ?? null;
      const offset = place === null ? null : offsetOf(text, place.field, place.at);
      if (offset === null) return null;
      const isBefore = ({ start }: Excerpt) => start <= offset;
      const pairs = view.answer?.passages.filter(({ copy, source }) => copy.length > 0 && source.length > 0);
      return pairs?.findLast((passage) => passage.copy.some(isBefore)) ?? null;
    },
    copyHeights,
    selectInCopy: (place) => {
      const [first] = rangesOf(text, place);
      if (first === undefined) return;
      copy?.goTo(first);
      bringIntoView(place);
    },
    sourceMarks: () => findingMarks(view.answer, view.shown, 'source', isOpen),
    again: () => {
      change({ status: 'checking' });
      checker.again();
    },
    close: () => {
      unfollow();
      checker.close();
      listeners.clear();
    },
  };
}

function isSamePair(one: ShownPair, other: ShownPair | null): boolean {
  return (
    other !== null &&
    one.finding?.key === other.finding?.key &&
    one.copy[0]?.start === other.copy[0]?.start &&
    one.source[0]?.start === other.source[0]?.start
  );
}
