import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { prepareJobs } from './jobs.ts';
import { explainRefusal, migrate } from './migrate.ts';
import { applicationName, joinPrivateServer, type PrivateServer } from './private-server.ts';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;

/** An open newsroom database: its connections act as hurkaru_app, which may not rewrite history. */
export interface OpenDatabase {
  db: Db;
  /** Settings for a connection of one's own, as LISTEN needs. */
  connection: pg.ClientConfig;
  close(): Promise<void>;
}

/**
 * Opens and migrates the database: the server that DATABASE_URL names, or else the private one of the
 * data folder.
 *
 * @throws NewsroomError 'database-away', 'database-newer', 'data-folder'
 */
export async function openDatabase(place: {
  dataFolder: string;
  databaseUrl?: string | undefined;
}): Promise<OpenDatabase> {
  if (place.databaseUrl !== undefined) return openShared(place.databaseUrl);
  const server = await joinPrivateServer(place.dataFolder);
  return openPrivate(server);
}

/** On a private server the program signs in as hurkaru_app itself, and can become nobody else. */
async function openPrivate({ connection, release }: PrivateServer): Promise<OpenDatabase> {
  try {
    await asOwner(connection, async (owner) => {
      await prepare(owner, connection);
      await sql`alter role hurkaru_app login`.execute(owner);
    });
  } catch (error) {
    await release();
    throw asNewsroomError(error);
  }
  return open({ ...connection, user: 'hurkaru_app' }, release);
}

/** On another server the role is given at sign-in, so that RESET ROLE comes back to it. */
async function openShared(databaseUrl: string): Promise<OpenDatabase> {
  const address = { connectionString: databaseUrl };
  try {
    await asOwner(address, (owner) => prepare(owner, address));
  } catch (error) {
    throw asNewsroomError(error);
  }
  return open({ ...address, options: '-c role=hurkaru_app' }, async () => {});
}

function open(address: pg.ClientConfig, release: () => Promise<void>): OpenDatabase {
  const connection = { ...address, connectionTimeoutMillis: 5000, application_name: applicationName };
  const db = new Kysely<Schema>({ dialect: dialect({ ...connection, max: 4, idleTimeoutMillis: 5000 }) });
  return {
    db,
    connection,
    close: async () => {
      await db.destroy();
      await release();
    },
  };
}

/** Everything that needs the owner's rights, before anybody works. */
async function prepare(owner: Kysely<unknown>, address: pg.ClientConfig): Promise<void> {
  await migrate(owner);
  await prepareJobs(owner, address).catch(async (error: unknown) => {
    throw await explainRefusal(owner, error);
  });
}

async function asOwner(
  address: pg.ClientConfig,
  work: (owner: Kysely<unknown>) => Promise<void>,
): Promise<void> {
  const owner = new Kysely<unknown>({
    dialect: dialect({ ...address, max: 1, connectionTimeoutMillis: 5000 }),
  });
  try {
    await work(owner);
  } finally {
    await owner.destroy();
  }
}

function dialect(config: pg.PoolConfig): PostgresDialect {
  const pool = new pg.Pool({ ...config, types: plainTypes });
  // A server that goes away closes idle connections; the next query reports what matters.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

/** Numbers of stories and positions fit a JavaScript number for longer than any newsroom lasts. */
const bigint = 20;
const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    oid === bigint ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

function asNewsroomError(error: unknown): unknown {
  if (error instanceof NewsroomError || !isAway(error)) return error;
  return databaseAway(error);
}

/** The shortest question; throws where the database does not answer. */
export async function askDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}

export function databaseAway(cause: unknown): NewsroomError {
  return new NewsroomError(
    'database-away',
    {
      en: `The database does not answer (${(cause as Error).message}); check DATABASE_URL and that the server runs.`,
      bn: inBangla`ডেটাবেস সাড়া দিচ্ছে না (${(cause as Error).message}); DATABASE_URL ঠিক আছে কি না ও সার্ভার চলছে কি না দেখুন।`,
    },
    { cause },
  );
}

/** Connection failures, refused sign-in, missing database, shutdown: what time or an operator mends. */
export function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined && /^(08|28|3D|57P|53)/.test(code)) return true;
  if (code !== undefined && /^(ECONN|ENOTFOUND|EAI_|ENOENT|ETIMEDOUT|EHOST|ENET|EPIPE)/.test(code))
    return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
    message ?? '',
  );
}
