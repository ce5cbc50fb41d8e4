import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import * as newsroom from './migrations/0001-newsroom.ts';
import * as topicMonths from './migrations/0002-topic-months.ts';
import * as searchTermsVersion from './migrations/0003-search-terms-version.ts';
import * as people from './migrations/0004-people.ts';
import * as workflow from './migrations/0005-workflow.ts';
import * as workingCopy from './migrations/0006-working-copy.ts';
import * as sourceCheck from './migrations/0007-source-check.ts';

/** Every migration by name, in order. A landed one is never changed. */
const migrations: Record<string, Migration> = {
  '0001-newsroom': newsroom,
  '0002-topic-months': topicMonths,
  '0003-search-terms-version': searchTermsVersion,
  '0004-people': people,
  '0005-workflow': workflow,
  '0006-working-copy': workingCopy,
  '0007-source-check': sourceCheck,
};

/**
 * Brings the database's schema up to this program's. Needs the rights of the tables' owner.
 *
 * @throws NewsroomError 'database-newer' where a newer Hurkaru has migrated it already
 */
export async function migrate(owner: Kysely<unknown>): Promise<void> {
  await refuseNewerSchema(owner);
  const { error } = await new Migrator({
    db: owner,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error !== undefined) throw await explainRefusal(owner, error);
}

async function refuseNewerSchema(owner: Kysely<unknown>): Promise<void> {
  const unknown = (await appliedMigrations(owner)).filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  throw new NewsroomError('database-newer', {
    en: `The database was migrated by a newer Hurkaru (${unknown.join(', ')}); start that version, or restore a backup of this one.`,
    bn: inBangla`ডেটাবেসটি হরকরার নতুনতর সংস্করণের (${unknown.join(', ')}); সেই সংস্করণ চালান, অথবা এই সংস্করণের ব্যাকআপ ফিরিয়ে আনুন।`,
  });
}

async function appliedMigrations(owner: Kysely<unknown>): Promise<string[]> {
  const present = await sql<{
    table: string | null;
  }>`select to_regclass('kysely_migration')::text as "table"`.execute(owner);
  if (present.rows[0]?.table === null) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(owner);
  return applied.rows.map((row) => row.name);
}

const insufficientPrivilege = '42501';

/** The error to show where the database refuses what the owner of the schema must be able to do. */
export async function explainRefusal(owner: Kysely<unknown>, error: unknown): Promise<unknown> {
  if ((error as { code?: string }).code !== insufficientPrivilege) return error;
  const { rows } = await sql<{
    user: string;
    database: string;
  }>`select current_user as "user", current_database() as database`.execute(owner);
  const { user, database } = rows[0] ?? { user: 'the user', database: 'the database' };
  const grants = `create role hurkaru_app nologin; grant hurkaru_app to "${user}"; grant create on database "${database}" to "${user}"; grant create on schema public to "${user}";`;
  return new NewsroomError(
    'database-away',
    {
      en: `The database user ${user} may not set up the newsroom; let an administrator run: ${grants}`,
      bn: inBangla`ডেটাবেস-ব্যবহারকারী ${user} বার্তাকক্ষ বসাতে পারছেন না; প্রশাসককে চালাতে বলুন: ${grants}`,
    },
    { cause: error },
  );
}
