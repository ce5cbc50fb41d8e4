/**
 * The browser's own database for working copies: `copies` has one record a story, `updates` what was typed,
 * by the key of its copy.
 */

const databaseName = 'hurkaru-desk';

export interface CopyRecord {
  storyId: number;
  copyId: string;
  unkept: string[];
}

export interface UpdateRecord {
  copy: string;
  update: Uint8Array;
}

export function copyKey(storyId: number, copyId: string): string {
  return `${storyId}/${copyId}`;
}

export function keysOf(transaction: IDBTransaction, key: string): Promise<IDBValidKey[]> {
  return asked(transaction.objectStore('updates').index('copy').getAllKeys(key));
}

export function removeUpdates(transaction: IDBTransaction, keys: readonly IDBValidKey[]): void {
  for (const key of keys) transaction.objectStore('updates').delete(key);
}

/** `strict`: the promise resolves when the text is on the disk, not only with the operating system. */
export function writing(database: IDBDatabase): IDBTransaction {
  return database.transaction(['copies', 'updates'], 'readwrite', { durability: 'strict' });
}

export function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('copies', { keyPath: 'storyId' });
    request.result.createObjectStore('updates', { autoIncrement: true }).createIndex('copy', 'copy');
  };
  return asked(request);
}

export function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('the browser did not keep the text'));
  });
}

export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser did not keep the text'));
    transaction.onerror = () => reject(transaction.error ?? new Error('the browser did not keep the text'));
  });
}
