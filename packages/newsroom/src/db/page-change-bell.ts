import pg from 'pg';
import { pageChangeChannel } from './page-changes.ts';

/** A connection that hears when the log of changed pages has grown. */
export interface PageChangeBell {
  /** Throws where the connection is gone without having said so. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Listens on a connection of its own.
 *
 * @param heard.rung called at every growth of the log; several may ring once
 * @param heard.ended called once when the connection ends by itself
 */
export async function openPageChangeBell(
  connection: pg.ClientConfig,
  heard: { rung: () => void; ended: () => void },
): Promise<PageChangeBell> {
  const client = new pg.Client({ ...connection, keepAlive: true });
  client.on('notification', heard.rung);
  client.on('error', () => undefined);
  client.once('end', heard.ended);
  await client.connect();
  await client.query(`listen ${pageChangeChannel}`);
  return {
    check: async () => {
      await client.query('select 1');
    },
    close: async () => {
      client.removeAllListeners('end');
      await client.end().catch(() => undefined);
    },
  };
}
