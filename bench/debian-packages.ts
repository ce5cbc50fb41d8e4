import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BenchRun } from './run.ts';

/** True when the program is there, after installing its Debian package where we may. */
export function haveProgram(run: BenchRun, program: string, debianPackage: string): boolean {
  if (isThere(program)) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(run, debianPackage);
  if (isThere(program)) return true;
  run.say(`  skipped: needs ${program} (Debian: apt-get install ${debianPackage})`);
  return false;
}

function isThere(program: string): boolean {
  return [...(process.env.PATH ?? '').split(':'), '/usr/sbin'].some((folder) =>
    existsSync(`${folder}/${program}`),
  );
}

function install(run: BenchRun, debianPackage: string): void {
  run.say(`  installing ${debianPackage}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], {
      env,
      stdio: 'ignore',
    });
  } catch {
    run.say(`  apt-get could not install ${debianPackage}`);
  }
}
