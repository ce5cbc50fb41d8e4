import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { pinned } from './newsroom-process.ts';

export interface Load {
  origin: string;
  paths: readonly string[];
  seconds: number;
  /** Numbers of the server's processes, whose processor time is measured. */
  serverPids: readonly number[];
  /** For a file of paths. */
  folder: string;
  core?: number;
}

export interface LoadResult {
  requestsPerSecond: number;
  bytesPerRequest: number;
  p99Ms: number;
  errors: number;
  /** Share of one core that the server used; well below 1, wrk or the machine was the limit. */
  serverCore: number;
}

const connections = 32;
const script = fileURLToPath(new URL('wrk-paths.lua', import.meta.url));

/** Runs wrk with one thread against one path, or random ones of several, taking gzip. */
export async function runWrk(load: Load): Promise<LoadResult> {
  const before = processorSeconds(load.serverPids);
  const printed = await output(commandOf(load), environmentOf(load));
  const used = processorSeconds(load.serverPids) - before;
  const json = printed.split('\n').find((line) => line.startsWith('{'));
  if (json === undefined) throw new Error(`wrk said: ${printed}`);
  const { seconds, requests, bytes, p99Ms, errors } = JSON.parse(json) as Record<string, number> & {
    seconds: number;
    requests: number;
    bytes: number;
    p99Ms: number;
    errors: number;
  };
  return {
    requestsPerSecond: requests / seconds,
    bytesPerRequest: bytes / requests,
    p99Ms,
    errors,
    serverCore: used / seconds,
  };
}

function commandOf({ origin, paths, seconds, core }: Load): string[] {
  const settings = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', '-s', script];
  return [...pinned(core), 'wrk', ...settings, origin + (paths[0] ?? '/')];
}

function environmentOf({ paths, folder }: Load): NodeJS.ProcessEnv {
  const { PATHS_FILE: _, ...environment } = process.env;
  if (paths.length < 2) return environment;
  const file = join(folder, 'paths.txt');
  writeFileSync(file, `${paths.join('\n')}\n`);
  return { ...environment, PATHS_FILE: file };
}

async function output([program = '', ...args]: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => void child.kill();
  process.once('exit', kill);
  const closed = once(child, 'close');
  const printed = await text(child.stdout);
  await closed;
  process.off('exit', kill);
  return printed;
}

/** Linux counts a hundred ticks a second; elsewhere the share is unknown. */
function processorSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid) / 100, 0);
}

function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return Number.NaN;
  }
}
