import {
  asked,
  type CopyRecord,
  copyKey,
  done,
  keysOf,
  openDatabase,
  removeUpdates,
  writing,
} from './device-database.ts';

/**
 * After signing out, on a computer that others use too: removes from this browser the texts that are all on
 * the server. A text that is not there yet stays until its writer is back.
 *
 * @throws where the browser keeps nothing anyway
 */
export async function forgetKeptCopies(): Promise<void> {
  const database = await openDatabase();
  const transaction = writing(database);
  const copies = transaction.objectStore('copies');
  for (const record of await asked<CopyRecord[]>(copies.getAll())) {
    if (record.unkept.length > 0) continue;
    copies.delete(record.storyId);
    removeUpdates(transaction, await keysOf(transaction, copyKey(record.storyId, record.copyId)));
  }
  await done(transaction);
  database.close();
}
