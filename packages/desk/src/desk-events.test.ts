import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DeskNews, followDesk } from './desk-events.ts';

/** The browser's EventSource as far as it matters here. */
class FakeSource extends EventTarget {
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static all: FakeSource[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    super();
    FakeSource.all.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  opens() {
    this.readyState = FakeSource.OPEN;
    this.onopen?.();
  }
  fails(readyState = 0) {
    this.readyState = readyState;
    this.onerror?.();
  }
  says(kind: string, data: string) {
    this.dispatchEvent(new MessageEvent(kind, { data }));
  }
}

const sight = Object.assign(new EventTarget(), { hidden: false });
const news: DeskNews[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('document', sight);
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  FakeSource.all = [];
  news.length = 0;
  stop = followDesk((each) => void news.push(each));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const latest = () => FakeSource.all.at(-1) as FakeSource;
const missed = { kind: 'missed' };

describe('the desk’s events', () => {
  test('come as they are told; what cannot be read may be anything', () => {
    latest().opens();
    latest().says('story', '{"kind":"story","storyId":7}');
    latest().says('story', '{"kind":');
    expect(news).toEqual([missed, { kind: 'story', storyId: 7 }, missed]);
  });

  test('all listeners share one stream, and the last to leave closes it', () => {
    const other = followDesk(() => undefined);
    expect(FakeSource.all).toHaveLength(1);
    stop();
    expect(latest().readyState).not.toBe(FakeSource.CLOSED);
    other();
    expect(latest().readyState).toBe(FakeSource.CLOSED);
  });

  test('while the stream is away one asks every 15 seconds, and opens it again where the browser gave up', () => {
    latest().opens();
    news.length = 0;
    vi.advanceTimersByTime(60_000);
    expect(news).toEqual([]);
    latest().fails(FakeSource.CLOSED);
    vi.advanceTimersByTime(15_000);
    expect(news).toEqual([missed]);
    expect(FakeSource.all).toHaveLength(2);
    latest().opens();
    expect(news).toEqual([missed, missed]);
  });

  test('a stream that never opens is no reason to see nothing', () => {
    vi.advanceTimersByTime(31_000);
    expect(news).toEqual([missed, missed]);
  });

  test('a tab out of sight lets its stream go, and catches up when it is seen again', () => {
    latest().opens();
    sight.hidden = true;
    sight.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(29_000);
    expect(latest().readyState).toBe(FakeSource.OPEN);
    vi.advanceTimersByTime(1000);
    expect(latest().readyState).toBe(FakeSource.CLOSED);
    news.length = 0;
    vi.advanceTimersByTime(600_000);
    expect(news).toEqual([]);
    sight.hidden = false;
    sight.dispatchEvent(new Event('visibilitychange'));
    latest().opens();
    expect(FakeSource.all).toHaveLength(2);
    expect(news).toEqual([missed]);
  });
});
