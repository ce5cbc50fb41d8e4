import { sql } from 'kysely';
import type { StoryDocument } from '../story/document.ts';
import type { Credit, Source } from '../story/story.ts';
import type { Db } from './database.ts';
import { relatedTo } from './live-stories.ts';
import { type CardRow, storiesInOrder, type TopicOfStory, topicsIn } from './reader-stories.ts';

/** A revision with what readers would see around it if it went live now. */
export interface PreviewRow {
  id: number;
  revisionId: number;
  isLive: boolean;
  slug: string | null;
  sectionSlug: string | null;
  headline: string;
  standfirst: string | null;
  body: StoryDocument;
  credits: Credit[];
  sources: Source[];
  /** null: it has not been published yet. */
  publishedAt: Date | null;
  updatedAt: Date | null;
  scheduledFor: Date | null;
  topics: TopicOfStory[];
  authorSlugs: { personId: number; slug: string }[];
  corrections: { text: string; at: string }[];
}

/** @param number of the revision; null: the newest */
export async function findPreview(
  db: Db,
  storyId: number,
  number: number | null,
): Promise<PreviewRow | undefined> {
  const { rows } = await sql<PreviewRow>`
    select s.id, r.id as "revisionId", r.id is not distinct from s.live_revision_id as "isLive", s.slug,
      section.slug as "sectionSlug", r.headline, r.standfirst, r.body, r.credits, r.sources,
      s.published_at as "publishedAt", s.updated_at as "updatedAt", s.scheduled_for as "scheduledFor",
      ${topicsIn(sql`r.topic_ids`)} as topics,
      (select coalesce(json_agg(json_build_object('personId', p.id, 'slug', p.slug)), '[]') from person p
        where p.id in (select (credit ->> 'personId')::int from jsonb_array_elements(r.credits) credit)) as "authorSlugs",
      (select coalesce(json_agg(json_build_object('text', c.text, 'at', c.corrected_at) order by c.id), '[]')
        from correction c where c.story_id = s.id) as corrections
    from story s
    join revision r on r.story_id = s.id
    left join section on section.id = s.section_id
    where s.id = ${storyId} and (r.number = ${number}::int or ${number}::int is null)
    order by r.number desc limit 1`.execute(db);
  return rows[0];
}

/** The related stories that would be chosen if the revision were published now. */
export async function relatedIfPublished(db: Db, revisionId: number): Promise<CardRow[]> {
  const chosen = relatedTo({
    id: sql`s.id`,
    topicIds: sql`select unnest(r.topic_ids)`,
    sectionId: sql`s.section_id`,
  });
  const { rows } = await sql<{ id: number }>`
    select chosen.id from revision r join story s on s.id = r.story_id cross join lateral (${chosen}) chosen
    where r.id = ${revisionId} order by chosen.position`.execute(db);
  return storiesInOrder(
    db,
    rows.map(({ id }) => id),
  );
}
