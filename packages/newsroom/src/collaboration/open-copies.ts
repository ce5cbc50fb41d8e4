import type { Document } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { Db } from '../db/database.ts';
import { noStory } from '../story/not-there.ts';
import type { WorkingCopyMessage } from '../story/working-copy-messages.ts';
import { DocumentDoor } from './document-door.ts';
import type { UpdateLog } from './update-log.ts';
import { catchUp, foldWorkingCopy, openWorkingCopy } from './working-copies.ts';

/** A working copy that is open on this node. */
export interface OpenCopy {
  storyId: number;
  copyId: string;
  document: Document;
  door: DocumentDoor;
}

interface Following extends OpenCopy {
  position: number;
  /** Reads of the log, one after another. */
  reading: Promise<void>;
  /** Updates of this node since the log was folded. */
  unfolded: number;
  /** Bytes of the whole, with all that was deleted; updates of other nodes count from the next fold on. */
  bytes: number;
}

export interface OpenCopiesParts {
  db: Db;
  log: UpdateLog;
  clock: () => Date;
  onError(error: unknown): void;
}

const foldAfter = 500;
/** Many times the longest story with its sources; beyond it nobody types any more, so that nobody fills the memory. */
const mostBytes = 24 * 1024 * 1024;

/** The documents that are open on this node: loaded from the database, fed by other nodes, folded. */
export class OpenCopies {
  readonly #parts: OpenCopiesParts;
  readonly #open = new Map<number, Following>();

  constructor(parts: OpenCopiesParts) {
    this.#parts = parts;
  }

  get(storyId: number): OpenCopy | undefined {
    return this.#open.get(storyId);
  }

  all(): OpenCopy[] {
    return [...this.#open.values()];
  }

  /**
   * Fills an empty document. From the first moment on, what other nodes append comes in too.
   *
   * @throws NewsroomError 'not-found'
   */
  async load(storyId: number, document: Document): Promise<void> {
    const { db, clock } = this.#parts;
    const row = await openWorkingCopy(db, storyId, clock());
    if (row === null) throw noStory(storyId);
    const open = {
      storyId,
      copyId: row.copyId,
      document,
      door: new DocumentDoor(document),
      position: -1,
      reading: Promise.resolve(),
      unfolded: 0,
      bytes: 0,
    };
    this.#open.set(storyId, open);
    try {
      await this.#read(open);
      open.bytes = sizeOf(document);
    } catch (error) {
      this.#open.delete(storyId);
      throw error;
    }
  }

  /** Takes in what other nodes or commands have appended; errors are told, and the next notice tries again. */
  follow(storyId: number): Promise<void> {
    const open = this.#open.get(storyId);
    return open === undefined ? Promise.resolve() : this.#read(open).catch(this.#parts.onError);
  }

  /** Tells the writers whose edits are in memory alone that the database does not take them now. */
  tellNotKept(): void {
    const message: WorkingCopyMessage = { kind: 'not-kept' };
    for (const { storyId, document } of this.#open.values()) {
      if (this.#parts.log.holds(storyId)) document.broadcastStateless(JSON.stringify(message));
    }
  }

  /** Whether a story's working copy has no room for so many bytes more. */
  isFull(storyId: number, more: number): boolean {
    return (this.#open.get(storyId)?.bytes ?? 0) + more > mostBytes;
  }

  /** Counts an update of this node, and folds the log when it has grown long. */
  counted(storyId: number, bytes: number): void {
    const open = this.#open.get(storyId);
    if (open === undefined) return;
    open.unfolded += 1;
    open.bytes += bytes;
    if (open.unfolded % foldAfter === 0) void this.#fold(storyId);
  }

  /** Forgets a document that nobody has open any more, and folds its log. */
  async unload(storyId: number, document: Document): Promise<void> {
    const open = this.#open.get(storyId);
    if (open?.document !== document) return;
    this.#open.delete(storyId);
    if (open.unfolded > 0) await this.#fold(storyId);
  }

  #read(open: Following): Promise<void> {
    open.reading = open.reading
      .catch(() => undefined)
      .then(async () => {
        const { storyId, position, door } = open;
        open.position = await catchUp(this.#parts.db, storyId, position, (update) => door.fromLog(update));
      });
    return open.reading;
  }

  /** A log that is not folded is only longer; the next fold takes it. */
  async #fold(storyId: number): Promise<void> {
    await this.#parts.log.whenKept(storyId);
    await foldWorkingCopy(this.#parts.db, storyId).catch(this.#parts.onError);
    const open = this.#open.get(storyId);
    if (open !== undefined) open.bytes = sizeOf(open.document);
  }
}

function sizeOf(document: Document): number {
  return Y.encodeStateAsUpdate(document).byteLength;
}
