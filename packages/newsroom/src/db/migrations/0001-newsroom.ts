import { type Kysely, sql } from 'kysely';

/** The newsroom from its first day: stories with their history, and the log of changed pages. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [settings, organisation, stories, history, live, log, guards, privileges]) {
    await sql.raw(statement).execute(db);
  }
}

const settings = `
create table newsroom (
  id smallint primary key default 1 check (id = 1),
  edition uuid not null default gen_random_uuid(),
  name text not null,
  name_latin text not null,
  tagline text not null default '',
  is_demonstration boolean not null default false
);
comment on column newsroom.edition is 'names this database, so that a page folder made from another one is not mistaken for its own';
`;

const organisation = `
create table section (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null unique check (name <> ''),
  name_latin text not null,
  parent_id int references section,
  position int not null
);

create table person (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  name_latin text,
  initials text unique,
  description text,
  role text check (role in ('reporter', 'editor', 'chief', 'moderator', 'admin'))
);
create index person_by_name on person (name);

create table topic (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null unique check (name <> ''),
  name_latin text,
  kind text not null default 'subject' check (kind in ('person', 'organisation', 'place', 'event', 'subject')),
  description text,
  other_names text[] not null default '{}'
);
`;

const stories = `
create table story (
  id bigint generated always as identity primary key,
  section_id int references section,
  state text not null default 'draft'
    check (state in ('draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn')),
  slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  published_at timestamptz,
  updated_at timestamptz,
  embargo_until timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  live_revision_id bigint,
  sitemap_month text check (sitemap_month ~ '^[0-9]{4,}-[0-9]{2}$'),
  sitemap_part int,
  import_key text unique,
  created_at timestamptz not null,
  constraint reached_readers_is_complete check (
    (state in ('published', 'withdrawn')) =
    (published_at is not null and updated_at is not null and live_revision_id is not null
      and slug is not null and section_id is not null and sitemap_month is not null and sitemap_part is not null)
  ),
  constraint never_updated_before_published check (updated_at >= published_at),
  constraint withdrawn_has_its_time check ((state = 'withdrawn') = (withdrawn_at is not null))
);
create index story_newest on story (published_at desc, id desc) where state = 'published';
create index story_newest_of_section on story (section_id, published_at desc, id desc) where state = 'published';
create index story_in_sitemap on story (sitemap_month, sitemap_part) where state = 'published';

create table story_address (
  path text primary key check (path like '/%'),
  story_id bigint not null references story
);
create index story_address_of_story on story_address (story_id);
`;

const history = `
create table revision (
  id bigint generated always as identity primary key,
  story_id bigint not null references story,
  number int not null check (number > 0),
  base_number int,
  headline text not null check (headline <> ''),
  standfirst text,
  body jsonb not null,
  credits jsonb not null,
  sources jsonb not null,
  topic_ids int[] not null,
  act text not null check (act in ('created', 'saved', 'imported', 'corrected', 'restored')),
  note text,
  created_by text not null,
  created_at timestamptz not null,
  unique (story_id, number),
  unique (id, story_id),
  constraint first_has_no_base check ((number = 1) = (base_number is null))
);
alter table story add constraint live_revision_is_its_own
  foreign key (live_revision_id, id) references revision (id, story_id);

create table revision_hiding (
  revision_id bigint primary key references revision,
  reason text not null check (reason <> ''),
  hidden_by text not null,
  hidden_at timestamptz not null
);

create table correction (
  id bigint generated always as identity primary key,
  story_id bigint not null references story,
  revision_id bigint not null references revision,
  text text not null check (text <> ''),
  corrected_by text not null,
  corrected_at timestamptz not null
);
create index correction_of_story on correction (story_id);

create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  act text not null,
  subject text not null,
  subject_id bigint,
  detail jsonb not null default '{}'
);
create index event_of_subject on event (subject, subject_id);
`;

const live = `
create table story_topic (
  story_id bigint not null references story,
  topic_id int not null references topic,
  position int not null,
  published_at timestamptz not null,
  primary key (story_id, topic_id)
);
create index story_topic_newest on story_topic (topic_id, published_at desc, story_id desc);

create table story_author (
  story_id bigint not null references story,
  person_id int not null references person,
  published_at timestamptz not null,
  primary key (story_id, person_id)
);
create index story_author_newest on story_author (person_id, published_at desc, story_id desc);

create table story_related (
  story_id bigint not null references story,
  position int not null,
  related_id bigint not null references story,
  primary key (story_id, position)
);
create index story_related_to on story_related (related_id);

create table story_search (
  story_id bigint primary key references story,
  published_at timestamptz not null,
  terms tsvector not null
);
create index story_search_terms on story_search using gin (terms) with (fastupdate = off);

create table sitemap_part (
  month text not null,
  part int not null check (part > 0),
  stories int not null check (stories >= 0),
  changed_at timestamptz not null,
  primary key (month, part)
);
`;

const log = `
create table page_change (
  position bigint generated always as identity primary key,
  at timestamptz not null,
  paths text[],
  constraint null_paths_mean_every_page check (paths is null or cardinality(paths) > 0)
);
`;

const guards = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'integrity_constraint_violation';
end
$$;
do $$
declare kept text;
begin
  foreach kept in array array['revision', 'revision_hiding', 'correction', 'event'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', kept);
    execute format('create trigger append_only_whole before truncate on %I for each statement execute function refuse_change()', kept);
  end loop;
end
$$;
create function refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception 'a % is never removed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger never_removed before delete on story for each row execute function refuse_removal();
create trigger never_removed_whole before truncate on story for each statement execute function refuse_removal();
`;

const privileges = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'hurkaru_app') then
    create role hurkaru_app nologin;
  end if;
  if not pg_has_role(current_user, 'hurkaru_app', 'member') then
    execute format('grant hurkaru_app to %I', current_user);
  end if;
  execute format('grant usage on schema %I to hurkaru_app', current_schema());
end
$$;
grant select, insert on revision, revision_hiding, correction, event, page_change to hurkaru_app;
grant select, insert, update on newsroom, section, person, topic, story to hurkaru_app;
grant select, insert, update, delete
  on story_address, story_topic, story_author, story_related, story_search, sitemap_part to hurkaru_app;
grant delete on page_change to hurkaru_app;
`;
