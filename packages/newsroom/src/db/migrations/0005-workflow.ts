import { type Kysely, sql } from 'kysely';

/**
 * The desk's way of a story: its time of scheduled publishing, an embargo that no published story can
 * break, and on the story what the board lists by, so that the board reads an index and not the archive.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [columns, newest, rules, indexes]) await sql.raw(statement).execute(db);
}

const columns = `
alter table story
  add column scheduled_for timestamptz,
  add column latest_number int,
  add column latest_headline text,
  add column headline_terms tsvector,
  add column created_by text not null default '',
  add column changed_at timestamptz,
  add column changed_by text not null default '',
  add column waiting_note text;
comment on column story.latest_number is 'number of the newest revision; it, headline and terms are written with each revision';
comment on column story.headline_terms is 'search keys of the newest headline; null until they are made';
comment on column story.waiting_note is 'note of the hand-over or sending back that brought the story here';
`;

const newest = `
update story set latest_number = newest.number, latest_headline = newest.headline,
  changed_at = newest.created_at, changed_by = newest.created_by
from (select distinct on (story_id) * from revision order by story_id, number desc) newest
where newest.story_id = story.id;
update story set created_by = revision.created_by from revision where revision.story_id = story.id and revision.number = 1;
update story set changed_at = created_at where changed_at is null;
alter table story alter column changed_at set not null;
`;

const rules = `
alter table story
  add constraint scheduled_has_its_time check ((state = 'scheduled') = (scheduled_for is not null)),
  add constraint never_scheduled_before_embargo check (scheduled_for >= embargo_until),
  add constraint embargo_holds check (state not in ('published', 'withdrawn') or embargo_until is null or embargo_until <= published_at);
`;

const indexes = `
create index story_board on story (state, changed_at desc, id desc);
create index story_board_of_section on story (section_id, state, changed_at desc, id desc);
create index story_headline_terms on story using gin (headline_terms) with (fastupdate = off);
alter table topic add column name_terms tsvector;
comment on column topic.name_terms is 'search keys of its names, for suggestions; null until they are made';
create index topic_name_terms on topic using gin (name_terms);
create index story_due on story (scheduled_for) where state = 'scheduled';
create table story_writer (
  story_id bigint not null references story,
  writer text not null,
  changed_at timestamptz not null,
  primary key (story_id, writer)
);
comment on table story_writer is 'who has written on a story, for the list of one''s own; changed_at is the story''s';
create index story_writer_newest on story_writer (writer, changed_at desc, story_id desc);
insert into story_writer (story_id, writer, changed_at)
  select distinct story_id, revision.created_by, story.changed_at from revision join story on story.id = story_id;
grant select, insert, update on story_writer to hurkaru_app;
`;
