import { type Kysely, sql } from 'kysely';
import type { ClientConfig } from 'pg';
import { type ConstructorOptions, type JobResult, PgBoss } from 'pg-boss';
import type { Tx } from './database.ts';

/**
 * The newsroom's jobs: what follows from a change, written in the change's own transaction and done soon
 * after it, or at its time. Kept by pg-boss in a schema of its own.
 */

/** The jobs and what each carries. */
export interface JobPayloads {
  /** A story's time has come; `at` is the instant for which it was scheduled, ISO 8601. */
  'publish-scheduled': { storyId: number; at: string };
  'send-mail': Mail;
}
export type JobName = keyof JobPayloads;

/** A mail of plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

interface Queue {
  /** Seconds after which jobs that a node took, at most ten, and never finished are given to another. */
  expireInSeconds: number;
  retryLimit: number;
  /** Seconds before the first new attempt; each next one waits about twice as long. */
  retryDelay: number;
  /** The longest wait between two attempts, in seconds. */
  retryDelayMax: number;
  /** Seconds for which a job that is done, or given up, is kept; mail holds links that let people in. */
  keptSeconds: number;
  /** Seconds between two looks into the queue while it is empty. */
  pollingIntervalSeconds: number;
}

/** Every queue. Mail is tried again for about ten hours. */
const queues: Record<JobName, Queue> = {
  'publish-scheduled': {
    expireInSeconds: 60,
    retryLimit: 20,
    retryDelay: 1,
    retryDelayMax: 30,
    keptSeconds: 7 * 24 * 60 * 60,
    pollingIntervalSeconds: 1,
  },
  'send-mail': {
    expireInSeconds: 600,
    retryLimit: 50,
    retryDelay: 5,
    retryDelayMax: 15 * 60,
    keptSeconds: 60 * 60,
    pollingIntervalSeconds: 2,
  },
};

const schema = 'jobs';

/** How long a job that nobody took is kept after its time. */
const daysWaiting = 14;

/**
 * Makes the schema of the jobs and its queues, and lets the application's role work with the rows, not
 * with the tables. Needs the rights of the schema's owner; 30 ms where all is there already.
 */
export async function prepareJobs(owner: Kysely<unknown>, address: ClientConfig): Promise<void> {
  const boss = new PgBoss({ ...settingsFor(address), max: 1, migrate: true, supervise: false });
  const troubles: unknown[] = [];
  boss.on('error', (error) => troubles.push(error));
  try {
    await boss.start();
    for (const [name, queue] of Object.entries(queues)) await keepQueue(boss, name, queue);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (troubles.length > 0) throw troubles[0];
  await owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${grantLock})`.execute(tx);
    await sql.raw(privileges).execute(tx);
  });
}

/** Two nodes that start at once may not grant at once. Any number that no other lock of the newsroom uses. */
const grantLock = 7_210_302;

const privileges = `
grant usage on schema ${schema} to hurkaru_app;
grant select, insert, update, delete on all tables in schema ${schema} to hurkaru_app;
grant execute on all functions in schema ${schema} to hurkaru_app;
`;

async function keepQueue(boss: PgBoss, name: string, queue: Queue): Promise<void> {
  const { pollingIntervalSeconds: _, keptSeconds, ...settings } = queue;
  const wanted = { ...settings, retryBackoff: true, deleteAfterSeconds: keptSeconds };
  if ((await boss.getQueue(name)) === null) await boss.createQueue(name, wanted);
  else await boss.updateQueue(name, wanted);
}

function settingsFor(address: ClientConfig): ConstructorOptions {
  return {
    ...(address as ConstructorOptions),
    schema,
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
  };
}

/**
 * Writes a job in the transaction of what it follows from: both come about or neither. pg-boss documents
 * its table of jobs as a way in.
 *
 * @param job.startAfter the job waits for this instant; without it, it is done at once
 */
export async function addJob<Name extends JobName>(
  tx: Tx,
  job: { name: Name; payload: JobPayloads[Name]; startAfter?: Date },
): Promise<void> {
  const { retryLimit, retryDelay, retryDelayMax, expireInSeconds, keptSeconds } = queues[job.name];
  await sql`
    with start as (select coalesce(${job.startAfter ?? null}::timestamptz, now()) as after)
    insert into ${sql.table(`${schema}.job`)} (name, data, start_after, keep_until, retry_limit, retry_delay,
      retry_delay_max, retry_backoff, expire_seconds, deletion_seconds)
    select ${job.name}, ${JSON.stringify(job.payload)}::jsonb, after, after + make_interval(days => ${daysWaiting}),
      ${retryLimit}, ${retryDelay}, ${retryDelayMax}, true, ${expireInSeconds}, ${keptSeconds} from start`.execute(
    tx,
  );
}

/** What does the jobs: each resolves when its job is done, and rejects where it is to be tried again. */
export type JobHandlers = { [Name in JobName]: (payload: JobPayloads[Name]) => Promise<void> };

/** Takes jobs until it is stopped, beside other nodes that do. Two connections of its own. */
export interface JobWorker {
  /** Resolves when the jobs that were under way are done, or after five seconds. */
  stop(): Promise<void>;
}

/**
 * Begins to take jobs, each by one node at a time.
 *
 * @param onError told of failed jobs and of a database that does not answer, at most once a minute
 */
export async function takeJobs(
  connection: ClientConfig,
  handlers: JobHandlers,
  onError: (error: unknown) => void,
): Promise<JobWorker> {
  const boss = new PgBoss({
    ...settingsFor(connection),
    max: 2,
    migrate: false,
    supervise: true,
    maintenanceIntervalSeconds: 60 * 60,
    flowIntervalSeconds: 24 * 60 * 60,
  });
  boss.on('error', atMostOnceAMinute(onError));
  await boss.start();
  for (const name of Object.keys(queues) as JobName[]) await takeFrom(boss, name, handlers, onError);
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) };
}

async function takeFrom<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  handlers: JobHandlers,
  onError: (error: unknown) => void,
): Promise<void> {
  const { pollingIntervalSeconds } = queues[name];
  // After a full batch the next one is taken at once: many stories may be scheduled for the same minute.
  const options = {
    batchSize: 10,
    burstWhenBatchFull: true,
    perJobResults: true,
    pollingIntervalSeconds,
  } as const;
  await boss.work<JobPayloads[Name]>(name, options, async (jobs) => {
    const results: JobResult[] = [];
    for (const { id, data } of jobs)
      results.push({ id, ...(await outcome(() => handlers[name](data), onError)) });
    return results;
  });
}

async function outcome(
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): Promise<Omit<JobResult, 'id'>> {
  try {
    await work();
    return { status: 'completed' };
  } catch (error) {
    onError(error);
    return { status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
  }
}

/** A database that is away fails every look into a queue. */
function atMostOnceAMinute(tell: (error: unknown) => void): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - toldAt < 60_000) return;
    toldAt = performance.now();
    tell(error);
  };
}
