import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { findPostgresBinaries, mayEnter } from './postgres-binaries.ts';

/** How to reach a private server: a Unix socket in a folder that only its account may enter. */
export interface PrivateServer {
  connection: { host: string; port: number; user: string; database: string };
  /** Stops the server, unless another program of this newsroom still uses it. */
  release(): Promise<void>;
}

const owner = 'hurkaru';
const port = 5432;
/** Our own connections, which may take a moment to vanish from the server's list. */
export const applicationName = `hurkaru ${process.pid}`;
const startLimitMs = 60_000;

/**
 * Joins the PostgreSQL server of this data folder, or makes and starts it. Programs of one newsroom
 * (`npm start`, `npx hurkaru import`) share one server; the last to leave stops it. A server that
 * outlived a killed program is joined, a lock that a dead one left is cleared.
 *
 * @throws NewsroomError 'data-folder' where the folder cannot be written, 'database-away' where the
 *   server does not come up
 */
export async function joinPrivateServer(dataFolder: string): Promise<PrivateServer> {
  const place = preparePlace(resolve(dataFolder));
  const unlock = await lockPlace(place);
  try {
    const connection = { host: place.socketFolder, port, user: owner, database: 'hurkaru' };
    if (!(await answers(connection))) await start(place, connection);
    return { connection, release: () => leave(place, connection) };
  } finally {
    unlock();
  }
}

interface Place {
  dataFolder: string;
  cluster: string;
  socketFolder: string;
  log: string;
  /** The unprivileged account that runs the server when we are root: PostgreSQL refuses root. */
  account: { uid: number; gid: number } | null;
}

function preparePlace(dataFolder: string): Place {
  try {
    mkdirSync(dataFolder, { recursive: true });
    const account = process.getuid?.() === 0 ? unprivilegedAccount(dataFolder) : null;
    const cluster = join(dataFolder, 'postgres');
    makePrivateFolder(cluster, account);
    return {
      dataFolder,
      cluster,
      socketFolder: socketFolderOf(cluster, account),
      log: join(dataFolder, 'postgres.log'),
      account,
    };
  } catch (cause) {
    throw cause instanceof NewsroomError ? cause : notWritable(dataFolder, cause);
  }
}

/** The owner of an earlier cluster or of the data folder, else the system's postgres or nobody. */
function unprivilegedAccount(dataFolder: string): { uid: number; gid: number } {
  for (const folder of [join(dataFolder, 'postgres'), dataFolder]) {
    if (!existsSync(folder)) continue;
    const { uid, gid } = statSync(folder);
    if (uid !== 0) return { uid, gid };
  }
  return accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

function accountNamed(name: string): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function makePrivateFolder(folder: string, account: Place['account']): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account === null) return;
  chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}

/** A socket's path may have about 100 bytes, so a deep data folder has its socket among temporary files. */
function socketFolderOf(cluster: string, account: Place['account']): string {
  if (Buffer.byteLength(join(cluster, `.s.PGSQL.${port}`)) <= 100) return cluster;
  const name = createHash('sha256').update(cluster).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `hurkaru-${name}`);
  makePrivateFolder(folder, account);
  const expected = account?.uid ?? process.getuid?.() ?? 0;
  const { uid, mode } = statSync(folder);
  if (uid === expected && (mode & 0o077) === 0) return folder;
  throw new NewsroomError('data-folder', {
    en: `${folder} belongs to somebody else; remove it or choose a shorter HURKARU_DATA.`,
    bn: inBangla`${folder} অন্য কারও; সেটি মুছুন বা HURKARU_DATA-তে ছোট পথ দিন।`,
  });
}

async function lockPlace({ dataFolder }: Place): Promise<() => void> {
  const file = join(dataFolder, 'postgres.lock');
  const deadline = Date.now() + startLimitMs;
  for (;;) {
    try {
      closeSync(openSync(file, 'wx'));
      writeFileSync(file, String(process.pid));
      return () => rmSync(file, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritable(dataFolder, cause);
    }
    if (lockIsStale(file)) rmSync(file, { force: true });
    else if (Date.now() > deadline) throw databaseAway(`another program holds ${file}`);
    else await wait(20);
  }
}

function notWritable(dataFolder: string, cause: unknown): NewsroomError {
  return new NewsroomError(
    'data-folder',
    {
      en: `The data folder ${dataFolder} cannot be written; choose another with HURKARU_DATA or change its owner.`,
      bn: inBangla`ডেটার ফোল্ডার ${dataFolder}-এ লেখা যাচ্ছে না; HURKARU_DATA-তে অন্য ফোল্ডার দিন বা মালিকানা বদলান।`,
    },
    { cause },
  );
}

/** Stale: its program is gone, or it was never filled in and is older than any healthy start. */
function lockIsStale(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0) return !isAlive(pid) || pid === process.pid;
    return Date.now() - statSync(file).mtimeMs > 2000;
  } catch {
    return false;
  }
}

async function start(place: Place, connection: PrivateServer['connection']): Promise<void> {
  clearForeignLock(place.cluster);
  const binaries = findPostgresBinaries(place.account);
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await initialise(place, binaries.initdb);
  const child = launch(place, binaries.postgres, [...serverArguments(place)]);
  await untilAnswering(place, child, connection);
  await makeDatabase(connection);
}

/**
 * After a crash a lock can name a process that now is somebody else (numbers are used again, in
 * containers at once). PostgreSQL would refuse to start; a number that is not a postgres is cleared.
 */
function clearForeignLock(cluster: string): void {
  const pid = postmasterPid(cluster);
  if (pid === null || !isAlive(pid)) return;
  const programFile = `/proc/${pid}/comm`;
  if (existsSync(programFile) && readFileSync(programFile, 'utf8').trim() !== 'postgres') {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
  }
}

/** A new cluster is made beside its place and moved there whole, so that a crash leaves none half made. */
async function initialise(place: Place, initdb: string): Promise<void> {
  const fresh = { ...place, cluster: `${place.cluster}.new` };
  rmSync(fresh.cluster, { recursive: true, force: true });
  makePrivateFolder(fresh.cluster, place.account);
  const child = launch(fresh, initdb, [
    `--pgdata=${clusterAsSeenByServer(fresh)}`,
    `--username=${owner}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]);
  const code = await new Promise<number | null>((done, fail) => child.once('exit', done).once('error', fail));
  if (code !== 0) throw databaseAway(`initdb ended with ${code}; see ${place.log}`);
  rmdirSync(place.cluster);
  renameSync(fresh.cluster, place.cluster);
}

/**
 * The server enters its own folder first and stays there, so where its account may not enter the
 * folders above, the folder is named as the process's working folder.
 */
function clusterAsSeenByServer({ cluster, account }: Place): string {
  return account === null || mayEnter(dirname(cluster), account) ? cluster : '/proc/self/cwd';
}

function* serverArguments(place: Place): Generator<string> {
  yield* ['-D', clusterAsSeenByServer(place)];
  const settings = {
    listen_addresses: '',
    unix_socket_directories: place.socketFolder === place.cluster ? '.' : place.socketFolder,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '40',
    shared_buffers: '16MB',
    io_method: 'sync',
    jit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '512MB',
    max_logical_replication_workers: '0',
    max_worker_processes: '2',
    autovacuum_max_workers: '1',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    timezone: 'UTC',
  };
  for (const [name, value] of Object.entries(settings)) yield* ['-c', `${name}=${value}`];
}

function launch(place: Place, program: string, args: string[]): ChildProcess {
  const log = openSync(place.log, 'a', 0o600);
  try {
    return spawn(program, args, {
      cwd: place.cluster,
      // Its own session: Ctrl-C in the terminal must reach us first, so that pages and jobs end in order.
      detached: true,
      stdio: ['ignore', log, log],
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      ...(place.account ?? {}),
    });
  } finally {
    closeSync(log);
  }
}

async function untilAnswering(
  place: Place,
  child: ChildProcess,
  connection: PrivateServer['connection'],
): Promise<void> {
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  child.unref();
  const deadline = Date.now() + startLimitMs;
  while (!(await answers(connection))) {
    if (ended) throw databaseAway(`its server ended: ${lastLine(place.log)}`);
    if (Date.now() > deadline)
      throw databaseAway(`its server did not answer in ${startLimitMs / 1000} s; see ${place.log}`);
    await wait(10);
  }
}

async function answers(connection: PrivateServer['connection']): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function makeDatabase(connection: PrivateServer['connection']): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [connection.database]);
    if (found.rowCount === 0) await client.query('create database hurkaru');
  } finally {
    await client.end();
  }
}

async function leave(place: Place, connection: PrivateServer['connection']): Promise<void> {
  const unlock = await lockPlace(place);
  try {
    const pid = postmasterPid(place.cluster);
    if (pid === null || !isAlive(pid) || (await othersAreConnected(connection))) return;
    // SIGINT is PostgreSQL's fast shutdown: sessions end, everything committed is on disk.
    process.kill(pid, 'SIGINT');
    await untilEnded(place.cluster, pid);
  } finally {
    unlock();
  }
}

/**
 * The server's last act is to remove its lock; its process is gone a moment later. In a container whose
 * first process reaps nobody it stays as a zombie, so that moment is not waited for without end.
 */
async function untilEnded(cluster: string, pid: number): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  await until(() => !isAlive(pid) || !existsSync(lock), startLimitMs);
  await until(() => !isAlive(pid), 2000);
}

async function until(reached: () => boolean, limitMs: number): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!reached() && Date.now() < deadline) await wait(5);
}

async function othersAreConnected(connection: PrivateServer['connection']): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> $1`,
      [applicationName],
    );
    return (rows[0]?.others ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function postmasterPid(cluster: string): number | null {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function lastLine(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
}

function databaseAway(why: string): NewsroomError {
  return new NewsroomError('database-away', {
    en: `The newsroom's database could not be started: ${why}`,
    bn: inBangla`বার্তাকক্ষের ডেটাবেস চালু করা যায়নি: ${why}`,
  });
}
