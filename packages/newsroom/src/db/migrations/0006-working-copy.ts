import { type Kysely, sql } from 'kysely';

/**
 * What is being typed between two revisions: each story's working copy as a Yjs document, every update of
 * it written down as it comes, folded into one state from time to time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [workingCopies, privileges]) await sql.raw(statement).execute(db);
}

const workingCopies = `
create table working_copy (
  story_id bigint primary key references story,
  base_number int not null,
  state bytea not null,
  state_position bigint not null default 0,
  started_at timestamptz not null
);
comment on column working_copy.base_number is 'number of the revision that the text was last the same as, or was made from';
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

const privileges = `
grant select, insert, update on working_copy to hurkaru_app;
grant select, insert, delete on working_copy_update to hurkaru_app;
`;
