import { mergeUpdates } from 'yjs';
import {
  asked,
  type CopyRecord,
  copyKey,
  done,
  keysOf,
  openDatabase,
  removeUpdates,
  type UpdateRecord,
  writing,
} from './device-database.ts';

/** What this device keeps of a story's working copy. */
export interface DeviceCopy {
  /** Names the document, so that one of another newsroom is never merged into it. */
  copyId: string;
  updates: Uint8Array[];
  /** Writers of this device whose text is not on the server yet, by session. */
  unkept: string[];
}

/** Keeps working copies on the device. Each promise resolves when the browser has written, or rejects. */
export interface DeviceCopies {
  load(storyId: number): Promise<DeviceCopy | null>;
  /** @param session set where the update holds text of this session that is not on the server yet */
  append(storyId: number, copyId: string, update: Uint8Array, session: string | null): Promise<void>;
  /** Says that the text of these sessions is on the server. */
  markKept(storyId: number, sessions: readonly string[]): Promise<void>;
}

const foldAfter = 300;

/**
 * The browser's own database. Several windows may write the same story; updates only add up.
 *
 * @throws where the browser keeps nothing (private windows of some browsers, no room left)
 */
export async function openDeviceCopies(): Promise<DeviceCopies> {
  const database = await openDatabase();
  return {
    load: (storyId) => load(database, storyId),
    append: (storyId, copyId, update, session) => append(database, storyId, copyId, update, session),
    markKept: (storyId, sessions) => markKept(database, storyId, sessions),
  };
}

async function load(database: IDBDatabase, storyId: number): Promise<DeviceCopy | null> {
  const transaction = database.transaction(['copies', 'updates'], 'readonly');
  const record = await asked<CopyRecord | undefined>(transaction.objectStore('copies').get(storyId));
  if (record === undefined) return null;
  const key = copyKey(storyId, record.copyId);
  const updates = await asked<UpdateRecord[]>(transaction.objectStore('updates').index('copy').getAll(key));
  return { copyId: record.copyId, unkept: record.unkept, updates: updates.map(({ update }) => update) };
}

async function append(
  database: IDBDatabase,
  storyId: number,
  copyId: string,
  update: Uint8Array,
  session: string | null,
): Promise<void> {
  const transaction = writing(database);
  const key = copyKey(storyId, copyId);
  transaction.objectStore('updates').add({ copy: key, update } satisfies UpdateRecord);
  const copies = transaction.objectStore('copies');
  const known = await asked<CopyRecord | undefined>(copies.get(storyId));
  const unkept = known?.copyId === copyId ? known.unkept : [];
  const named = session === null || unkept.includes(session) ? unkept : [...unkept, session];
  if (known?.copyId !== copyId || named !== unkept) {
    copies.put({ storyId, copyId, unkept: named } satisfies CopyRecord);
  }
  const count = await asked<number>(transaction.objectStore('updates').index('copy').count(key));
  if (count > foldAfter) await fold(transaction, key);
  await done(transaction);
}

/** Many updates as one, in the same transaction in which they are read. */
async function fold(transaction: IDBTransaction, key: string): Promise<void> {
  const store = transaction.objectStore('updates');
  const keys = await keysOf(transaction, key);
  const updates = await asked<UpdateRecord[]>(store.index('copy').getAll(key));
  store.add({ copy: key, update: mergeUpdates(updates.map(({ update }) => update)) } satisfies UpdateRecord);
  removeUpdates(transaction, keys);
}

async function markKept(database: IDBDatabase, storyId: number, sessions: readonly string[]): Promise<void> {
  const transaction = writing(database);
  const copies = transaction.objectStore('copies');
  const record = await asked<CopyRecord | undefined>(copies.get(storyId));
  if (record !== undefined) {
    copies.put({ ...record, unkept: record.unkept.filter((session) => !sessions.includes(session)) });
  }
  await done(transaction);
}
