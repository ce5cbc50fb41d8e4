import type { Db, OpenDatabase } from '../db/database.ts';
import {
  manyStories,
  openDeskNotices,
  presenceChannel,
  storyChangeChannel,
  tellPresence,
} from '../db/desk-notices.ts';
import type { Listening } from '../db/listening.ts';
import type { DeskEvent } from '../story/api-shapes.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { Presence } from './presence.ts';

export interface DeskEventsParts {
  db: Db;
  connection: OpenDatabase['connection'];
  clock(): Date;
  /** Told once of each spell of trouble; listening goes on. */
  onError(error: unknown): void;
}

/** Who listens: the number of a person, or the name of a token. */
export type ListenerName = number | string;

/** One browser that listens. */
export interface DeskListener {
  send(event: DeskEvent): void;
  end(): void;
}

/** Tabs in sight and programs of one person; a tab out of sight lets its stream go. */
const mostOfOne = 20;
const retryMs = 1000;
/** A connection may be lost without a word, so it is asked; other nodes are told who is here as often. */
const checkMs = 20_000;

/**
 * What the desk is told as it happens: changed stories and who is where. All browsers of this node share
 * one connection to the database, which opens with the first of them. After an interruption every listener is
 * told that any story may have changed.
 */
export class DeskEvents {
  readonly presence: Presence;
  readonly #parts: DeskEventsParts;
  /** Each with who it is. */
  readonly #listeners = new Map<DeskListener, ListenerName>();
  #notices: Promise<Listening> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #telling: Promise<void> = Promise.resolve();
  #stopped = false;
  #troubled = false;

  constructor(parts: DeskEventsParts) {
    this.#parts = parts;
    this.presence = new Presence({
      clock: parts.clock,
      changed: () => this.#announce({ kind: 'presence', presence: this.presence.snapshot() }),
      tell: (message) => this.#tell(message),
    });
  }

  /**
   * Adds a browser; it is told at once who is where. Resolves when it misses nothing any more.
   *
   * @param name whose browser it is: at most 20 of one person or token listen here at once
   * @throws NewsroomError 'too-many' for one more, which is ended
   */
  async add(listener: DeskListener, name: ListenerName): Promise<void> {
    if (this.#stopped) return listener.end();
    if (this.#countOf(name) >= mostOfOne) {
      listener.end();
      throw tooManyStreams();
    }
    this.#listeners.set(listener, name);
    await this.listen();
    listener.send({ kind: 'presence', presence: this.presence.snapshot() });
  }

  remove(listener: DeskListener): void {
    this.#listeners.delete(listener);
  }

  /** How many browsers listen. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Listens to the other nodes from now on, where it does not already. */
  async listen(): Promise<void> {
    if (this.#stopped || this.#notices !== undefined)
      return this.#notices?.then(
        () => undefined,
        () => undefined,
      );
    await this.#open();
  }

  /** Ends every browser's stream at once, and the listening. */
  async stop(): Promise<void> {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const listener of [...this.#listeners.keys()]) listener.end();
    this.#listeners.clear();
    if (this.#notices !== undefined) this.presence.leave();
    await this.#telling;
    await this.#notices?.then(
      (notices) => notices.close(),
      () => undefined,
    );
  }

  #countOf(name: ListenerName): number {
    return [...this.#listeners.values()].filter((other) => other === name).length;
  }

  async #open(): Promise<void> {
    this.#notices = openDeskNotices(this.#parts.connection, {
      notice: (channel, message) => this.#hear(channel, message),
      ended: () => this.#checkAfter(retryMs),
    });
    try {
      await this.#notices;
      this.#troubled = false;
      this.presence.greet();
      this.presence.repeat();
      this.#checkAfter(checkMs);
    } catch (error) {
      this.#trouble(error);
      this.#checkAfter(retryMs);
    }
  }

  #checkAfter(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#check(), ms);
    this.#timer.unref();
  }

  async #check(): Promise<void> {
    const notices = await this.#notices?.catch(() => undefined);
    try {
      if (notices === undefined) throw new Error('not connected');
      await notices.check();
      this.presence.repeat();
      this.#checkAfter(checkMs);
    } catch {
      await notices?.close();
      if (this.#stopped) return;
      await this.#open();
      this.#announce({ kind: 'stories' });
    }
  }

  #hear(channel: string, message: string): void {
    if (channel === presenceChannel) this.presence.hear(message);
    else if (channel === storyChangeChannel) this.#announce(storyEvent(message));
  }

  #announce(event: DeskEvent): void {
    for (const listener of [...this.#listeners.keys()]) listener.send(event);
  }

  /** In the order said. What is lost is said again at the next check. */
  #tell(message: string): void {
    void this.listen();
    this.#telling = this.#telling.then(() =>
      tellPresence(this.#parts.db, message).catch((error: unknown) => this.#trouble(error)),
    );
  }

  #trouble(error: unknown): void {
    if (!this.#troubled && !this.#stopped) this.#parts.onError(error);
    this.#troubled = true;
  }
}

function tooManyStreams(): NewsroomError {
  return new NewsroomError('too-many', {
    en: `At most ${mostOfOne} streams of events may be open at once; close one of the others.`,
    bn: inBangla`ঘটনার প্রবাহ একসঙ্গে ${mostOfOne}টির বেশি খোলা রাখা যায় না; অন্য একটি বন্ধ করুন।`,
  });
}

function storyEvent(message: string): DeskEvent {
  const storyId = Number(message);
  return message === manyStories || !Number.isInteger(storyId)
    ? { kind: 'stories' }
    : { kind: 'story', storyId };
}
