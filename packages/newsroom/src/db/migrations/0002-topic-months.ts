import { type Kysely, sql } from 'kysely';

/**
 * How many stories a topic has in each month, so that the topic's front need not count them all: the
 * oldest topics have tens of thousands.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [months, counts, privileges]) await sql.raw(statement).execute(db);
}

const months = `
alter table story_topic add column month text;
update story_topic set month = story.sitemap_month from story where story.id = story_topic.story_id;
alter table story_topic alter column month set not null,
  add constraint month_of_publishing check (month ~ '^[0-9]{4,}-[0-9]{2}$');
`;

const counts = `
create table topic_month (
  topic_id int not null references topic,
  month text not null,
  stories int not null,
  primary key (topic_id, month)
);
insert into topic_month (topic_id, month, stories)
  select topic_id, month, count(*) from story_topic group by topic_id, month;
`;

const privileges = 'grant select, insert, update on topic_month to hurkaru_app;';
