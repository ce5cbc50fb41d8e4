import * as Y from 'yjs';
import { type Db, isAway } from '../db/database.ts';
import { appendUpdates, type NewUpdate } from '../db/working-copies.ts';

export interface UpdateLogParts {
  db: Db;
  /** Names this node to the others. */
  node: string;
  clock: () => Date;
  /** Told once of each spell in which nothing can be kept; the updates are held and tried again. */
  onTrouble(error: unknown): void;
}

const gatherMs = 5;
const firstRetryMs = 200;
const longestRetryMs = 2000;

/** Updates of one story that are not in the database yet, and who waits for them. */
interface Queue {
  updates: NewUpdate[];
  waiting: { until: number; resolve: () => void }[];
  added: number;
  kept: number;
}

/**
 * Writes the updates of this node's documents into the database in the order in which they came, many in
 * one commit. What cannot be written is held and tried again until it is.
 */
export class UpdateLog {
  readonly #parts: UpdateLogParts;
  readonly #queues = new Map<number, Queue>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #retryMs = firstRetryMs;
  #heldBytes = 0;
  #troubled = false;

  constructor(parts: UpdateLogParts) {
    this.#parts = parts;
  }

  /** The database does not take updates at present. */
  get troubled(): boolean {
    return this.#troubled;
  }

  /** Bytes of updates that are in memory alone. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  add(storyId: number, update: Uint8Array, by: string): void {
    const queue = this.#queue(storyId);
    queue.updates.push({ storyId, update, by, at: this.#parts.clock() });
    queue.added += 1;
    this.#heldBytes += update.byteLength;
    this.#writeSoon(gatherMs);
  }

  /** Resolves when every update of the story that was added before this call is in the database. */
  whenKept(storyId: number): Promise<void> {
    const queue = this.#queues.get(storyId);
    if (queue === undefined || queue.kept === queue.added) return Promise.resolve();
    return new Promise((resolve) => queue.waiting.push({ until: queue.added, resolve }));
  }

  /** Whether updates of the story are in memory alone. */
  holds(storyId: number): boolean {
    return this.#queues.has(storyId);
  }

  /** Writes what is held, trying for at most so long; true where nothing is left. */
  async close(withinMs: number): Promise<boolean> {
    const all = Promise.all([...this.#queues.keys()].map((storyId) => this.whenKept(storyId)));
    let limit: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, withinMs);
    });
    await Promise.race([all, late]);
    clearTimeout(limit);
    clearTimeout(this.#timer);
    return this.#queues.size === 0;
  }

  #queue(storyId: number): Queue {
    const known = this.#queues.get(storyId);
    if (known !== undefined) return known;
    const fresh: Queue = { updates: [], waiting: [], added: 0, kept: 0 };
    this.#queues.set(storyId, fresh);
    return fresh;
  }

  #writeSoon(afterMs: number): void {
    if (this.#timer !== undefined || this.#writing !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#write().finally(() => {
        this.#writing = undefined;
        if (this.#queues.size > 0) this.#writeSoon(this.#troubled ? this.#retryMs : 0);
      });
    }, afterMs);
  }

  /** One commit for all stories; where something is wrong with one of them, each alone, so that none blocks the others. */
  async #write(): Promise<void> {
    const batch = new Map([...this.#queues].map(([storyId, queue]) => [storyId, [...queue.updates]]));
    try {
      await this.#append([...batch.values()].flat());
      for (const [storyId, updates] of batch) this.#settle(storyId, updates);
      this.#recovered();
    } catch (error) {
      this.#trouble(error);
      if (!isAway(error) && batch.size > 1) await this.#writeOneByOne(batch);
    }
  }

  async #writeOneByOne(batch: ReadonlyMap<number, NewUpdate[]>): Promise<void> {
    for (const [storyId, updates] of batch) {
      try {
        await this.#append(updates);
        this.#settle(storyId, updates);
      } catch (error) {
        this.#trouble(error);
      }
    }
  }

  async #append(updates: readonly NewUpdate[]): Promise<void> {
    const joined = joinRuns(updates);
    await this.#parts.db.transaction().execute((tx) => appendUpdates(tx, joined, this.#parts.node));
  }

  #settle(storyId: number, updates: readonly NewUpdate[]): void {
    const queue = this.#queue(storyId);
    queue.updates.splice(0, updates.length);
    queue.kept += updates.length;
    for (const { update } of updates) this.#heldBytes -= update.byteLength;
    for (const { resolve } of queue.waiting.filter(({ until }) => until <= queue.kept)) resolve();
    queue.waiting = queue.waiting.filter(({ until }) => until > queue.kept);
    if (queue.updates.length === 0) this.#queues.delete(storyId);
  }

  #recovered(): void {
    this.#troubled = false;
    this.#retryMs = firstRetryMs;
  }

  #trouble(error: unknown): void {
    this.#retryMs = this.#troubled ? Math.min(this.#retryMs * 2, longestRetryMs) : firstRetryMs;
    if (!this.#troubled) this.#parts.onTrouble(error);
    this.#troubled = true;
  }
}

/** One row for updates that follow one another in a story by the same writer. */
function joinRuns(updates: readonly NewUpdate[]): NewUpdate[] {
  const runs: NewUpdate[][] = [];
  for (const update of updates) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first?.storyId === update.storyId && first.by === update.by) last.push(update);
    else runs.push([update]);
  }
  return runs.map((run) => {
    const [first] = run as [NewUpdate, ...NewUpdate[]];
    return run.length === 1 ? first : { ...first, update: Y.mergeUpdates(run.map(({ update }) => update)) };
  });
}
