import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { findPostgresBinaries } from '../packages/newsroom/dist/db/postgres-binaries.js';

/** The machine in one line, with its load now: other programs on it show in the figures. */
export function describeMachine(): string {
  const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GB`;
  const model = cpus()[0]?.model ?? 'unknown CPU';
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  const programs = `Node ${process.versions.node}, PostgreSQL ${postgresVersion()}`;
  return `${availableParallelism()} cores of ${model}, ${memory}; ${programs}; load before: ${load}`;
}

function postgresVersion(): string {
  const { postgres } = findPostgresBinaries(null);
  return /[\d.]+/.exec(execFileSync(postgres, ['--version'], { encoding: 'utf8' }))?.[0] ?? 'unknown';
}
