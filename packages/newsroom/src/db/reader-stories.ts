import { sql } from 'kysely';
import type { StoryDocument } from '../story/document.ts';
import { frontSize, highlightSize, newsSitemapLimits } from '../story/front-sizes.ts';
import type { Credit, Source } from '../story/story.ts';
import type { Db } from './database.ts';

/** Live stories as readers see them. Every query reads from the newest and stops at its limit. */

export interface CardRow {
  id: number;
  revisionId: number;
  slug: string;
  sectionSlug: string;
  headline: string;
  standfirst: string | null;
  publishedAt: Date;
  updatedAt: Date;
}

export interface FeedRow extends CardRow {
  body: StoryDocument;
  credits: Credit[];
  topics: TopicOfStory[];
}

/** A topic as a story's page shows it. */
export interface TopicOfStory {
  slug: string;
  name: string;
  nameLatin: string | null;
}

function liveStories(db: Db) {
  return db
    .selectFrom('story')
    .innerJoin('revision', 'revision.id', 'story.live_revision_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select([
      'story.id',
      'story.live_revision_id as revisionId',
      'story.slug',
      'section.slug as sectionSlug',
      'revision.headline',
      'revision.standfirst',
      'story.published_at as publishedAt',
      'story.updated_at as updatedAt',
    ])
    .where('story.state', '=', 'published')
    .$narrowType<{ slug: string; revisionId: number; publishedAt: Date; updatedAt: Date }>();
}

function newestFirst(db: Db) {
  return liveStories(db).orderBy('story.published_at', 'desc').orderBy('story.id', 'desc');
}

export async function newestStories(db: Db): Promise<CardRow[]> {
  return newestFirst(db).limit(frontSize).execute();
}

export async function newestOfSection(db: Db, sectionId: number): Promise<CardRow[]> {
  return newestFirst(db).where('story.section_id', '=', sectionId).limit(frontSize).execute();
}

/** The newest few of every section, for the home page. */
export async function highlightsOfSections(db: Db): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select s.id, s.live_revision_id as "revisionId", s.slug, section.slug as "sectionSlug", revision.headline, revision.standfirst,
      s.published_at as "publishedAt", s.updated_at as "updatedAt"
    from section
    cross join lateral (
      select * from story where section_id = section.id and state = 'published'
      order by published_at desc, id desc limit ${highlightSize}
    ) s
    join revision on revision.id = s.live_revision_id
    order by section.position, section.id, s.published_at desc, s.id desc`.execute(db);
  return rows;
}

export async function newestOfTopic(db: Db, topicId: number): Promise<CardRow[]> {
  return ofTopic(db, topicId).limit(frontSize).execute();
}

export async function ofTopicBetween(db: Db, topicId: number, from: Date, to: Date): Promise<CardRow[]> {
  return ofTopic(db, topicId)
    .where('story_topic.published_at', '>=', from)
    .where('story_topic.published_at', '<', to)
    .execute();
}

function ofTopic(db: Db, topicId: number) {
  return liveStories(db)
    .innerJoin('story_topic', 'story_topic.story_id', 'story.id')
    .where('story_topic.topic_id', '=', topicId)
    .orderBy('story_topic.published_at', 'desc')
    .orderBy('story_topic.story_id', 'desc');
}

export async function newestOfAuthor(db: Db, personId: number): Promise<CardRow[]> {
  return liveStories(db)
    .innerJoin('story_author', 'story_author.story_id', 'story.id')
    .where('story_author.person_id', '=', personId)
    .orderBy('story_author.published_at', 'desc')
    .orderBy('story_author.story_id', 'desc')
    .limit(frontSize)
    .execute();
}

export async function publishedBetween(db: Db, from: Date, to: Date): Promise<CardRow[]> {
  return newestFirst(db)
    .where('story.published_at', '>=', from)
    .where('story.published_at', '<', to)
    .execute();
}

/** What the news sitemap may hold at this moment. */
export async function newsworthyStories(db: Db, now: Date): Promise<CardRow[]> {
  return newestFirst(db)
    .where('story.published_at', '>', new Date(now.getTime() - newsSitemapLimits.ageMs))
    .limit(newsSitemapLimits.stories)
    .execute();
}

/** The nearest publication times before `from` and from `to` on, for links to neighbouring days. */
export async function datesAround(
  db: Db,
  from: Date,
  to: Date,
): Promise<{ before: Date | null; after: Date | null }> {
  const published = db.selectFrom('story').where('state', '=', 'published').select('published_at');
  const before = await published
    .where('published_at', '<', from)
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const after = await published
    .where('published_at', '>=', to)
    .orderBy('published_at')
    .limit(1)
    .executeTakeFirst();
  return { before: before?.published_at ?? null, after: after?.published_at ?? null };
}

/** What feeds show of a revision besides its card. */
export type TextRow = Pick<FeedRow, 'revisionId' | 'body' | 'credits' | 'topics'>;

/** The texts of live revisions, in no order. */
export async function textsOf(db: Db, revisionIds: readonly number[]): Promise<TextRow[]> {
  if (revisionIds.length === 0) return [];
  const { rows } = await sql<TextRow>`
    select revision.id as "revisionId", revision.body, revision.credits, ${topicsOf(sql`revision.story_id`)} as topics
    from revision where revision.id = any(${revisionIds})`.execute(db);
  return rows;
}

export interface ReaderStoryRow extends FeedRow {
  state: 'published' | 'withdrawn';
  sources: Source[];
  corrections: { text: string; at: string }[];
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  authorSlugs: { personId: number; slug: string }[];
}

/** A story that has reached readers, live or withdrawn, with all that its page shows. */
export async function findReaderStory(db: Db, id: number): Promise<ReaderStoryRow | undefined> {
  const { rows } = await sql<ReaderStoryRow>`
    select s.id, s.live_revision_id as "revisionId", s.state, s.slug, section.slug as "sectionSlug", r.headline, r.standfirst, r.body, r.credits, r.sources,
      s.published_at as "publishedAt", s.updated_at as "updatedAt",
      s.withdrawn_at as "withdrawnAt", s.withdrawal_reason as "withdrawalReason",
      ${topicsOf(sql`s.id`)} as topics,
      (select coalesce(json_agg(json_build_object('personId', p.id, 'slug', p.slug)), '[]')
        from story_author a join person p on p.id = a.person_id where a.story_id = s.id) as "authorSlugs",
      (select coalesce(json_agg(json_build_object('text', c.text, 'at', c.corrected_at) order by c.id), '[]')
        from correction c where c.story_id = s.id) as corrections
    from story s
    join revision r on r.id = s.live_revision_id
    join section on section.id = s.section_id
    where s.id = ${id} and s.state in ('published', 'withdrawn')`.execute(db);
  return rows[0];
}

export async function relatedStories(db: Db, storyId: number): Promise<CardRow[]> {
  return liveStories(db)
    .innerJoin('story_related', 'story_related.related_id', 'story.id')
    .where('story_related.story_id', '=', storyId)
    .orderBy('story_related.position')
    .execute();
}

/** Live stories of these numbers, in their order. */
export async function storiesInOrder(db: Db, ids: readonly number[]): Promise<CardRow[]> {
  if (ids.length === 0) return [];
  const rows = await liveStories(db).where('story.id', 'in', ids).execute();
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function topicsOf(storyId: ReturnType<typeof sql>) {
  return sql<TopicOfStory[]>`(
    select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name, 'nameLatin', t.name_latin) order by st.position), '[]')
    from story_topic st join topic t on t.id = st.topic_id where st.story_id = ${storyId})`;
}

/** The topics of an array of numbers, in its order. */
export function topicsIn(topicIds: ReturnType<typeof sql>) {
  return sql<TopicOfStory[]>`(
    select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name, 'nameLatin', t.name_latin) order by chosen.position), '[]')
    from unnest(${topicIds}) with ordinality chosen (id, position) join topic t on t.id = chosen.id)`;
}
