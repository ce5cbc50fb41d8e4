import { administer } from './test-newsroom.ts';

/** What takes each migration back, newest last; only tests of migrations need it. */
const undoing: Record<string, string> = {
  '0002-topic-months': 'drop table topic_month; alter table story_topic drop column month;',
  '0003-search-terms-version': 'alter table story_search drop column version;',
  '0004-people': `drop table api_token, auth_rate_limit, auth_verification, auth_session, auth_passkey, auth_two_factor,
      sign_in_secret, auth_account, auth_user;
    alter table person drop column active, drop column last_seen_at;`,
  '0005-workflow': `drop table story_writer;
    alter table story drop column scheduled_for, drop column latest_number, drop column latest_headline,
      drop column headline_terms, drop column created_by, drop column changed_at, drop column changed_by,
      drop column waiting_note, drop constraint embargo_holds;
    alter table topic drop column name_terms;`,
  '0006-working-copy':
    'drop table working_copy_update, working_copy; drop function keep_unfolded, fold_forward;',
  '0007-source-check': 'drop table dismissed_finding, accepted_finding; drop function restore_once;',
};

/** Brings a database back to the time before a migration, for a test that migrates it again. */
export async function undoMigrationsFrom(first: string, databaseUrl: string): Promise<void> {
  const undone = Object.keys(undoing)
    .filter((name) => name >= first)
    .reverse();
  const statements = undone.map((name) => undoing[name]).join('\n');
  await administer(
    `${statements} delete from kysely_migration where name >= '${first}'`,
    new URL(databaseUrl).pathname.slice(1),
  );
}
