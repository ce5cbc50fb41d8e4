import { type Kysely, sql } from 'kysely';

/**
 * What is being typed between two revisions: each story's working copy as a Yjs document, every update of
 * it written down as it comes, folded into one state from time to time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [workingCopies, guards, privileges]) await sql.raw(statement).execute(db);
}

const workingCopies = `
create table working_copy (
  story_id bigint primary key references story,
  copy_id uuid not null default gen_random_uuid(),
  base_number int not null,
  state bytea not null,
  state_position bigint not null default 0,
  started_at timestamptz not null
);
comment on column working_copy.copy_id is 'names this document, so that what a browser kept of another one is never merged into it';
comment on column working_copy.base_number is 'number of the newest revision that the text has taken in';
comment on column working_copy.state_position is 'updates up to this position are folded into state';

create table working_copy_update (
  position bigint generated always as identity primary key,
  story_id bigint not null references working_copy,
  update bytea not null,
  written_by text not null,
  written_at timestamptz not null
);
create index working_copy_update_of_story on working_copy_update (story_id, position);
`;

const guards = `
create function keep_unfolded() returns trigger language plpgsql as $$
begin
  if old.position > (select state_position from working_copy where story_id = old.story_id) then
    raise exception 'update % of story % is not folded into its working copy yet', old.position, old.story_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end
$$;
create trigger keep_unfolded before delete on working_copy_update for each row execute function keep_unfolded();
create trigger append_only before update on working_copy_update for each row execute function refuse_change();
create trigger append_only_whole before truncate on working_copy_update for each statement execute function refuse_change();

create function fold_forward() returns trigger language plpgsql as $$
begin
  if new.story_id <> old.story_id or new.copy_id <> old.copy_id or new.state_position < old.state_position
    or (new.state <> old.state and new.state_position = old.state_position) then
    raise exception 'the working copy of story % only takes in further updates', old.story_id
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger fold_forward before update on working_copy for each row execute function fold_forward();
create trigger never_removed before delete on working_copy for each row execute function refuse_removal();
create trigger never_removed_whole before truncate on working_copy for each statement execute function refuse_removal();
`;

const privileges = `
grant select, insert on working_copy to hurkaru_app;
grant update (base_number, state, state_position) on working_copy to hurkaru_app;
grant select, insert, delete on working_copy_update to hurkaru_app;
`;
