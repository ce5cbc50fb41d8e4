import { readdirSync, readFileSync } from 'node:fs';

/** Memory of some processes in MB. */
export interface MemoryOf {
  processes: number;
  /** Sum of resident memory: pages that processes share count once for each. */
  rss: number;
  /** Sum of proportional shares: a page that n processes share counts 1/n for each. */
  pss: number;
}

export function memoryOf(pids: readonly number[]): MemoryOf {
  const found = pids.map(rollupOf).filter((one) => one !== null);
  return {
    processes: found.length,
    rss: found.reduce((sum, { rss }) => sum + rss, 0),
    pss: found.reduce((sum, { pss }) => sum + pss, 0),
  };
}

function rollupOf(pid: number): { rss: number; pss: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return { rss: megabytes(text, 'Rss'), pss: megabytes(text, 'Pss') };
  } catch {
    return null;
  }
}

function megabytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN) / 1024;
}

/** The processes that a process started. */
export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

/** The package manager above this program, as it also stays above `npm start`; null when run without. */
export function npmAbove(): number | null {
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    if (/\bnpm\b/.test(commandLine(pid))) return pid;
  }
  return null;
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return 0;
  }
}
