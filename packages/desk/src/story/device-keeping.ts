import * as Y from 'yjs';
import type { DeviceCopies } from './device-copies.ts';

/**
 * Writes one working copy's updates to the device, one write at a time: what comes meanwhile goes into the
 * next. A write that fails is tried again with the next edit, at the latest after five seconds.
 */
export class DeviceKeeping {
  readonly #device: DeviceCopies;
  readonly #storyId: number;
  readonly #session: string;
  readonly #changed: () => void;
  #copyId: string | null = null;
  #updates: Uint8Array[] = [];
  #ownText = false;
  #writing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unkept: string[] = [];

  /** False after a write that failed, until one succeeds. */
  working = true;

  /** @param changed called after each write */
  constructor(device: DeviceCopies, storyId: number, session: string, changed: () => void) {
    this.#device = device;
    this.#storyId = storyId;
    this.#session = session;
    this.#changed = changed;
  }

  /** Everything given so far is on the device. */
  get settled(): boolean {
    return this.working && this.#updates.length === 0 && !this.#writing;
  }

  /** Loads what the device has into a document; the id of its copy, or null where it has none. */
  async load(doc: Y.Doc, origin: unknown): Promise<string | null> {
    const copy = await this.#device.load(this.#storyId);
    if (copy === null) return null;
    this.#copyId = copy.copyId;
    this.#unkept = copy.unkept;
    doc.transact(() => {
      for (const update of copy.updates) Y.applyUpdate(doc, update, origin);
    }, origin);
    return copy.copyId;
  }

  /** The document that the server has given: from now on it is kept, beginning with what it holds. */
  begin(copyId: string, doc: Y.Doc): void {
    if (copyId === this.#copyId) return;
    this.#copyId = copyId;
    this.#updates = [Y.encodeStateAsUpdate(doc)];
    void this.#write();
  }

  /** @param own text of this session, which the server may not have yet */
  add(update: Uint8Array, own: boolean): void {
    this.#updates.push(update);
    this.#ownText ||= own;
    void this.#write();
  }

  /** Notes that the server has everything. */
  async markKept(): Promise<void> {
    if (this.#unkept.length === 0 || !this.settled) return;
    const sessions = this.#unkept;
    this.#unkept = [];
    await this.#device.markKept(this.#storyId, sessions).catch(() => {
      // The note is only for forgetting at sign-out: without it the text stays, which is the safe side.
      this.#unkept = sessions;
    });
  }

  async #write(): Promise<void> {
    if (this.#writing || this.#copyId === null || this.#updates.length === 0) return;
    clearTimeout(this.#timer);
    this.#writing = true;
    const [batch, own] = [this.#updates, this.#ownText];
    [this.#updates, this.#ownText] = [[], false];
    try {
      const update = batch.length === 1 ? (batch[0] as Uint8Array) : Y.mergeUpdates(batch);
      await this.#device.append(this.#storyId, this.#copyId, update, own ? this.#session : null);
      if (own && !this.#unkept.includes(this.#session)) this.#unkept = [...this.#unkept, this.#session];
      this.working = true;
    } catch {
      this.working = false;
      [this.#updates, this.#ownText] = [[...batch, ...this.#updates], own || this.#ownText];
    }
    this.#writing = false;
    this.#changed();
    if (this.working) void this.#write();
    else this.#timer = setTimeout(() => void this.#write(), 5000);
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
