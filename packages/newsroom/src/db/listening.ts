import pg from 'pg';

/** A connection that hears what is told on channels. */
export interface Listening {
  /** Throws where the connection is gone without having said so. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Listens on a connection of its own.
 *
 * @param heard.ended called once when the connection ends by itself
 */
export async function listen(
  connection: pg.ClientConfig,
  channels: readonly string[],
  heard: { notice: (channel: string, message: string) => void; ended: () => void },
): Promise<Listening> {
  const client = new pg.Client({ ...connection, keepAlive: true });
  client.on('notification', ({ channel, payload = '' }) => heard.notice(channel, payload));
  client.on('error', () => undefined);
  client.once('end', heard.ended);
  await client.connect();
  await client.query(channels.map((channel) => `listen ${channel}`).join('; '));
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
