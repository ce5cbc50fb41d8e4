import type { DeskEvent } from '../../newsroom/src/story/api-shapes.ts';

/** What the desk is told as it happens; `missed`: anything may have changed while nobody listened. */
export type DeskNews = DeskEvent | { kind: 'missed' };

const listeners = new Set<(news: DeskNews) => void>();
let stream: DeskStream | null = null;

/**
 * Listens to the desk's events until the returned function is called. All listeners of a tab share one stream,
 * which comes back by itself; while it is away `missed` comes every 15 seconds instead, and in any case every
 * two minutes.
 */
export function followDesk(listener: (news: DeskNews) => void): () => void {
  listeners.add(listener);
  stream ??= new DeskStream((news) => {
    for (const each of [...listeners]) each(news);
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stream?.stop();
    stream = null;
  };
}

const pollMs = 15_000;
const slowPollMs = 120_000;
/** A tab out of sight lets its stream go: browsers open only six connections to one server. */
const hiddenMs = 30_000;

class DeskStream {
  readonly #tell: (news: DeskNews) => void;
  readonly #ending = new AbortController();
  #source: EventSource | null = null;
  #poll: ReturnType<typeof setInterval> | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (news: DeskNews) => void) {
    this.#tell = tell;
    const { signal } = this.#ending;
    document.addEventListener('visibilitychange', () => this.#watchSight(), { signal });
    addEventListener('online', () => this.#open(), { signal });
    this.#open();
  }

  stop(): void {
    this.#ending.abort();
    this.#close();
  }

  #open(): void {
    this.#close();
    this.#source = new EventSource('/api/v1/events');
    this.#source.onopen = () => {
      this.#pollEvery(slowPollMs);
      this.#tell({ kind: 'missed' });
    };
    this.#source.onerror = () => this.#pollEvery(pollMs);
    for (const kind of ['story', 'stories', 'presence'] as const) {
      this.#source.addEventListener(kind, ({ data }: MessageEvent<string>) => this.#tell(readNews(data)));
    }
    this.#pollEvery(pollMs);
  }

  #close(): void {
    this.#source?.close();
    clearInterval(this.#poll);
    clearTimeout(this.#hiding);
  }

  /** The browser reconnects by itself, but not after an answer that is an error. */
  #pollEvery(ms: number): void {
    clearInterval(this.#poll);
    this.#poll = setInterval(() => {
      if (this.#source?.readyState === EventSource.CLOSED) this.#open();
      this.#tell({ kind: 'missed' });
    }, ms);
  }

  #watchSight(): void {
    clearTimeout(this.#hiding);
    if (document.hidden) this.#hiding = setTimeout(() => this.#close(), hiddenMs);
    else if (this.#source?.readyState !== EventSource.OPEN) this.#open();
  }
}

/** What cannot be read may be anything. */
function readNews(data: string): DeskNews {
  try {
    return JSON.parse(data) as DeskEvent;
  } catch {
    return { kind: 'missed' };
  }
}
