import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** One run of the benchmarks: how large, and what must be stopped and removed when it ends. */
export interface BenchRun {
  quick: boolean;
  say(line: string): void;
  /** Registers what ends with the benchmark; the newest ends first. */
  atEnd(work: () => Promise<void> | void): void;
  /** A folder that goes with the benchmark, and a private PostgreSQL in it before it. */
  folder(name: string): string;
  end(): Promise<void>;
}

/** Starts a run; Ctrl-C and SIGTERM stop and remove everything before the program ends. */
export function startRun({ quick }: { quick: boolean }): BenchRun {
  const endings: (() => Promise<void> | void)[] = [];
  let ending: Promise<void> | undefined;
  const run: BenchRun = {
    quick,
    say: (line) => void process.stdout.write(`${line}\n`),
    atEnd: (work) => void endings.push(work),
    folder: (name) => temporaryFolder(run, name),
    end: () => {
      ending ??= endAll(endings).finally(() => {
        ending = undefined;
      });
      return ending;
    },
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void run.end().finally(() => process.exit(130)));
  }
  return run;
}

async function endAll(endings: (() => Promise<void> | void)[]): Promise<void> {
  for (let end = endings.pop(); end !== undefined; end = endings.pop()) {
    try {
      await end();
    } catch (error) {
      process.stderr.write(`bench: while ending: ${(error as Error).message}\n`);
    }
  }
}

function temporaryFolder(run: BenchRun, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `hurkaru-bench-${name}-`));
  run.atEnd(async () => {
    await stopPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Number of the PostgreSQL server of a data folder; null where none runs. */
export function postmasterOf(dataFolder: string): number | null {
  const file = join(dataFolder, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return pid > 0 && existsSync(`/proc/${pid}`) ? pid : null;
}

/** PostgreSQL's fast shutdown. */
export async function stopPostgres(dataFolder: string): Promise<void> {
  const pid = postmasterOf(dataFolder);
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  while (postmasterOf(dataFolder) !== null) await wait(20);
}
