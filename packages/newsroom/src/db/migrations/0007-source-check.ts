import { type Kysely, sql } from 'kysely';

/**
 * What people have said about the findings of a story's source check: dismissed with a reason, or published
 * with, asked and knowing. A finding is known by its key, since its place moves while the texts change.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [tables, guards, privileges]) await sql.raw(statement).execute(db);
}

const finding = `
  id bigint generated always as identity primary key,
  story_id bigint not null references story,
  finding_key text not null,
  kind text not null,
  severity text not null check (severity in ('error', 'warning')),
  copy_text text,
  source_text text,
  message text not null,
  message_bn text not null,
`;

/** A key holds whole sentences, which are too long for an index; its digest is not. */
const tables = `
create table dismissed_finding (${finding}
  reason text not null check (length(reason) between 3 and 300),
  dismissed_by text not null,
  dismissed_at timestamptz not null,
  restored_reason text check (length(restored_reason) between 3 and 300),
  restored_by text,
  restored_at timestamptz,
  constraint restored_wholly check (num_nonnulls(restored_reason, restored_by, restored_at) in (0, 3))
);
create unique index dismissed_finding_standing on dismissed_finding (story_id, md5(finding_key)) where restored_at is null;
comment on table dismissed_finding is 'stands until it is restored; dismissed again, it is another row';

create table accepted_finding (${finding}
  accepted_by text not null,
  accepted_at timestamptz not null
);
create unique index accepted_finding_once on accepted_finding (story_id, md5(finding_key));
comment on table accepted_finding is 'an error with which somebody published, asked about it; nobody is asked again';
`;

const guards = `
create function restore_once() returns trigger language plpgsql as $$
begin
  if old.restored_at is not null or to_jsonb(new) - array['restored_reason', 'restored_by', 'restored_at']
    <> to_jsonb(old) - array['restored_reason', 'restored_by', 'restored_at'] then
    raise exception 'a dismissal is only restored, and once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger restore_once before update on dismissed_finding for each row execute function restore_once();
create trigger never_removed before delete on dismissed_finding for each row execute function refuse_removal();
create trigger never_removed_whole before truncate on dismissed_finding for each statement execute function refuse_removal();
create trigger append_only before update or delete on accepted_finding for each row execute function refuse_change();
create trigger append_only_whole before truncate on accepted_finding for each statement execute function refuse_change();
`;

const privileges = `
grant select, insert on dismissed_finding, accepted_finding to hurkaru_app;
grant update (restored_reason, restored_by, restored_at) on dismissed_finding to hurkaru_app;
`;
