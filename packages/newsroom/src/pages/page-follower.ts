import type { ClientConfig } from 'pg';
import type { Db } from '../db/database.ts';
import type { Listening } from '../db/listening.ts';
import { openPageChangeBell } from '../db/page-change-bell.ts';
import { pageChangesAfter } from '../db/page-changes.ts';

/** What a follower does with the log of changed pages. */
export interface PageFollowing {
  db: Db;
  connection: ClientConfig;
  /** The position up to which the pages of this node are true. */
  position: number;
  /** Makes the pages true again; `paths` of one or more changes, each once. */
  apply(paths: readonly string[] | 'every page', position: number): Promise<void>;
  /** Told once of each spell of trouble; following goes on. */
  onError(error: unknown): void;
}

const batch = 500;
const retryMs = 1000;
/** The bell may be lost with its connection, so the log is also read without it. */
const silenceMs = 30_000;

/**
 * Follows the log of changed pages: reads it by position whenever the bell rings, and after every
 * interruption, so that a node that was away catches up and no page stays stale.
 */
export class PageFollower {
  readonly #following: PageFollowing;
  #position: number;
  #bell: Listening | undefined;
  #reading: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #ended = false;
  #troubled = false;

  constructor(following: PageFollowing) {
    this.#following = following;
    this.#position = following.position;
  }

  /** Catches up, then goes on following in the background. */
  async start(): Promise<void> {
    await this.#listen();
    await this.catchUp();
  }

  /** Reads the log to its end; resolves when every page it names is true again. */
  catchUp(): Promise<void> {
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#readOn());
    return this.#reading;
  }

  async stop(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#bell?.close();
    await this.#reading.catch(() => undefined);
  }

  async #readOn(): Promise<void> {
    const { db, apply } = this.#following;
    for (;;) {
      const changes = await pageChangesAfter(db, this.#position, batch);
      const last = changes.at(-1);
      if (last === undefined) return;
      const everything = changes.some((change) => change.paths === null);
      const paths = new Set(changes.flatMap((change) => change.paths ?? []));
      await apply(everything ? 'every page' : [...paths], last.position);
      this.#position = last.position;
    }
  }

  async #listen(): Promise<void> {
    this.#bell = await openPageChangeBell(this.#following.connection, {
      rung: () => this.#readInBackground(),
      ended: () => this.#again(retryMs),
    });
    this.#again(silenceMs);
  }

  #readInBackground(): void {
    this.catchUp().then(
      () => {
        this.#troubled = false;
      },
      (error: unknown) => {
        if (!this.#troubled) this.#following.onError(error);
        this.#troubled = true;
        this.#again(retryMs);
      },
    );
  }

  #again(afterMs: number): void {
    clearTimeout(this.#timer);
    if (this.#ended) return;
    this.#timer = setTimeout(() => void this.#recover(), afterMs);
    this.#timer.unref();
  }

  async #recover(): Promise<void> {
    try {
      await this.#bell?.check();
      this.#again(silenceMs);
    } catch {
      await this.#bell?.close();
      await this.#listen().catch(() => this.#again(retryMs));
    }
    this.#readInBackground();
  }
}
