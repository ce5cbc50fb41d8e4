import type pg from 'pg';
import { type Listening, listen } from './listening.ts';
import { pageChangeChannel } from './page-changes.ts';

/**
 * Hears when the log of changed pages has grown, on a connection of its own.
 *
 * @param heard.rung called at every growth of the log; several may ring once
 * @param heard.ended called once when the connection ends by itself
 */
export function openPageChangeBell(
  connection: pg.ClientConfig,
  { rung, ended }: { rung: () => void; ended: () => void },
): Promise<Listening> {
  return listen(connection, [pageChangeChannel], { notice: rung, ended });
}
