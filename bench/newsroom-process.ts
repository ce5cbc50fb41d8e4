import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { BenchRun } from './run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = [`${root}.runtime/node`, `${root}packages/newsroom/dist/cli/main.js`];

/** What `npm start` runs in the end, with its settings of the heap. */
function startCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: { start: string };
  };
  const words = (scripts.start.split(' exec ')[1] ?? '').split(' ');
  return words.map((word) => (/^(?:\.runtime|packages)\//.test(word) ? root + word : word));
}

/** What a finished `hurkaru` command said and took. */
export interface Finished {
  code: number;
  lines: string[];
  seconds: number;
  /** Highest resident memory of the process, in MB. */
  peakMegabytes: number;
}

/**
 * Runs a `hurkaru` command as a process of its own, to its end.
 *
 * @param settings.stopAfterLines sends SIGINT after so many lines of output
 */
export async function runHurkaru(
  run: BenchRun,
  args: string[],
  settings: { data: string; stopAfterLines?: number },
): Promise<Finished> {
  const started = performance.now();
  const child = launch(run, [...program, ...args], settings.data, {});
  const lines: string[] = [];
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    lines.push(line);
    if (lines.length === settings.stopAfterLines) child.kill('SIGINT');
  });
  const peak = watchPeak(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? -1, lines, seconds: (performance.now() - started) / 1000, peakMegabytes: peak() };
}

/** A newsroom started by `hurkaru start`. */
export interface StartedNewsroom {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a newsroom on a data folder, on any free port; on one core where `core` is given. */
export async function startNewsroom(
  run: BenchRun,
  settings: { data: string; core?: number },
): Promise<StartedNewsroom> {
  const port = await freePort();
  const command = [...pinned(settings.core), ...startCommand()];
  const child = launch(run, command, settings.data, { PORT: String(port), NODE_ENV: 'production' });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  };
  run.atEnd(stop);
  await untilReady(child);
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
}

/** The words before a command that keep it on one core; nothing where the system has no taskset. */
export function pinned(core: number | undefined): string[] {
  return core === undefined || process.platform !== 'linux' ? [] : ['taskset', '-c', String(core)];
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** In a group of its own, so that Ctrl-C reaches it through us, in order. */
function launch(run: BenchRun, command: string[], data: string, more: Record<string, string>): ChildProcess {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(command[0] ?? '', command.slice(1), {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, HURKARU_DATA: data, ...more },
  });
  keepErrors(child);
  run.atEnd(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  });
  return child;
}

const lastErrors = new WeakMap<ChildProcess, string>();

function keepErrors(child: ChildProcess): void {
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastErrors.set(child, ((lastErrors.get(child) ?? '') + text).slice(-2000));
  });
}

async function untilReady(child: ChildProcess): Promise<void> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    if (line.startsWith('ready ')) return;
  }
  throw new Error(`the newsroom did not start: ${lastErrors.get(child) ?? ''}`);
}

function watchPeak(child: ChildProcess): () => number {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, highWater(child.pid ?? 0));
  };
  const timer = setInterval(look, 50);
  child.once('exit', () => clearInterval(timer));
  return () => peak;
}

function highWater(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
