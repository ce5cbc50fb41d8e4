const answerLimitMs = 8000;

/**
 * Knows which of one's own edits the server has written down. After edits it sends a mark; the server
 * answers when everything sent before the mark is in its database. One mark is under way at a time.
 */
export class KeptMarks {
  readonly #send: (mark: number) => void;
  readonly #silent: () => void;
  #typed = 0;
  #kept = -1;
  #asked: number | null = null;
  #ready = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { until: number; resolve: () => void }[] = [];

  /** The server holds edits in memory only, since its database is away. */
  held = false;

  /** @param silent called when the server has not answered a mark for eight seconds */
  constructor(send: (mark: number) => void, silent: () => void) {
    this.#send = send;
    this.#silent = silent;
  }

  /** Everything is in the server's database. */
  get allKept(): boolean {
    return this.#kept >= this.#typed;
  }

  /** Edits of this session exist that the server has not confirmed. */
  get owing(): boolean {
    return this.#typed > Math.max(this.#kept, 0);
  }

  /** One's own edit has just been sent, or waits for the connection. */
  typed(): void {
    this.#typed += 1;
    this.#ask();
  }

  /** On this connection everything has been sent, from now on edits are sent as they are made. */
  connected(): void {
    this.#ready = true;
    this.#asked = null;
    this.#ask();
  }

  disconnected(): void {
    clearTimeout(this.#timer);
    this.#ready = false;
    this.#asked = null;
    this.held = false;
  }

  /** Said to everybody in the story; it concerns who waits for an answer. */
  notKept(): void {
    if (this.#asked === null) return;
    clearTimeout(this.#timer);
    this.held = true;
  }

  kept(mark: number): void {
    clearTimeout(this.#timer);
    this.held = false;
    this.#asked = null;
    this.#kept = Math.max(this.#kept, mark);
    for (const { until, resolve } of this.#waiting) if (until <= this.#kept) resolve();
    this.#waiting = this.#waiting.filter(({ until }) => until > this.#kept);
    this.#ask();
  }

  /** Resolves when every edit made before this call is in the server's database. */
  whenKept(): Promise<void> {
    if (this.allKept) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ until: this.#typed, resolve }));
  }

  #ask(): void {
    if (!this.#ready || this.#asked !== null || this.allKept) return;
    this.#asked = this.#typed;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#silent, answerLimitMs);
    this.#send(this.#typed);
  }
}
